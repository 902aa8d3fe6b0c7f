import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../../entry/visible-text.js'
import { under } from '../place.js'
import type { FormScene } from '../scene.js'
import { describedBy, isWrong, notes } from './field.js'

/** What the entrant has to agree to; only told once it was given with a submission. */
export function consentFields(form: FormScene): TemplateResult {
  const { words, writing, draft } = form
  const { consents } = writing.rules
  const given = draft.submission.consents
  return html`<p class="meta">${words.consents.lead}</p>
    ${consents.map((consent, index) => {
      const path = under('/consents', index)
      const toggle = ({ currentTarget }: Event): void => {
        const { checked } = currentTarget as HTMLInputElement
        form.change('/consents', checked ? [...given, consent] : given.filter((one) => one !== consent))
      }
      return html`<div class="field consent">
        <label>
          <input
            type="checkbox"
            id=${path}
            .checked=${given.includes(consent)}
            ?disabled=${draft.base !== undefined}
            aria-invalid=${isWrong(form, path) ? 'true' : nothing}
            aria-describedby=${describedBy(form, path)}
            @change=${toggle}
          />
          <span>${visibleText(consent, 1000)}</span>
        </label>
        ${notes(form, path)}
      </div>`
    })}`
}
