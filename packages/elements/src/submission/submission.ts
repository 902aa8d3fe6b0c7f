import { html, type TemplateResult } from 'lit'
import { SpokenElement } from '../words/spoken.js'

/** The form in which a city writes and submits a practice. */
export class GorodSubmission extends SpokenElement {
  override render(): TemplateResult {
    return html``
  }
}
