import { GorodCommission } from './commission.js'
import { CoverageMap } from './coverage/map.js'

if (!customElements.get('gorod-coverage-map')) customElements.define('gorod-coverage-map', CoverageMap)
if (!customElements.get('gorod-commission')) customElements.define('gorod-commission', GorodCommission)

declare global {
  interface HTMLElementTagNameMap {
    'gorod-commission': GorodCommission
    'gorod-coverage-map': CoverageMap
  }
}
