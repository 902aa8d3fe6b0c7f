import { GorodCommission } from './commission.js'
import { CoverageMap } from './coverage/map.js'
import { DisagreementRoom } from './disagreement/disagreement.js'
import { ResultsRoom } from './results/results.js'

// What a page with this one file alone needs besides the tag.
export { mailFiles } from '../office/files.js'
export { localOffices } from '../office/local.js'
export { remoteOffice } from '../office/remote.js'
export { sha256 } from '../office/sha256.js'
export { openDevice } from '../store/device.js'

if (!customElements.get('gorod-coverage-map')) customElements.define('gorod-coverage-map', CoverageMap)
if (!customElements.get('gorod-results')) customElements.define('gorod-results', ResultsRoom)
if (!customElements.get('gorod-disagreement')) customElements.define('gorod-disagreement', DisagreementRoom)
if (!customElements.get('gorod-commission')) customElements.define('gorod-commission', GorodCommission)

declare global {
  interface HTMLElementTagNameMap {
    'gorod-commission': GorodCommission
    'gorod-coverage-map': CoverageMap
    'gorod-disagreement': DisagreementRoom
    'gorod-results': ResultsRoom
  }
}
