import { html, type PropertyDeclarations, type TemplateResult } from 'lit'
import type { Office } from '../office/office.js'
import { SpokenElement } from '../words/spoken.js'

/** The console of the secretary, the chair and the auditor. */
export class GorodCommission extends SpokenElement {
  static override properties: PropertyDeclarations = { office: { attribute: false } }

  declare office: Office | undefined

  override render(): TemplateResult {
    return html``
  }
}
