import { GorodJudging } from './judging.js'

if (!customElements.get('gorod-judging')) customElements.define('gorod-judging', GorodJudging)

declare global {
  interface HTMLElementTagNameMap {
    'gorod-judging': GorodJudging
  }
}
