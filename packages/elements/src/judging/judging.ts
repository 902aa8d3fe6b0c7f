import { html, type PropertyDeclarations, type TemplateResult } from 'lit'
import type { Office } from '../office/office.js'
import { SpokenElement } from '../words/spoken.js'

/** The juror's workspace. */
export class GorodJudging extends SpokenElement {
  static override properties: PropertyDeclarations = { office: { attribute: false } }

  declare office: Office | undefined

  override render(): TemplateResult {
    return html``
  }
}
