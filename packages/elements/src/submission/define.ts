import { GorodSubmission } from './submission.js'

// What a page with this one file alone needs besides the tag.
export { sha256 } from '../office/sha256.js'
export { openDevice } from '../store/device.js'
export { fileIntake } from './file-intake.js'
export { httpIntake } from './http-intake.js'

if (!customElements.get('gorod-submission')) customElements.define('gorod-submission', GorodSubmission)

declare global {
  interface HTMLElementTagNameMap {
    'gorod-submission': GorodSubmission
  }
}
