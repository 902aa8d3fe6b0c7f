import { GorodSubmission } from './submission.js'

if (!customElements.get('gorod-submission')) customElements.define('gorod-submission', GorodSubmission)

declare global {
  interface HTMLElementTagNameMap {
    'gorod-submission': GorodSubmission
  }
}
