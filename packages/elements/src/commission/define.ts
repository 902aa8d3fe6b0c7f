import { GorodCommission } from './commission.js'

if (!customElements.get('gorod-commission')) customElements.define('gorod-commission', GorodCommission)

declare global {
  interface HTMLElementTagNameMap {
    'gorod-commission': GorodCommission
  }
}
