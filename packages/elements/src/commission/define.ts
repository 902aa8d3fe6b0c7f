import { GorodCommission } from './commission.js'
import { CoverageMap } from './coverage/map.js'
import { DisagreementRoom } from './disagreement/disagreement.js'
import { ResultsRoom } from './results/results.js'

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
