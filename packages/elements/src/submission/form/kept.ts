import { html, nothing, type TemplateResult } from 'lit'
import { forgetsInSevenDays } from '../../store/persistence.js'
import { told } from '../../words/speaking.js'
import { formattedTime } from '../days.js'
import type { FormScene } from '../scene.js'

/** Where the draft is, in words; where it is only in memory, the way to a file stands beside. */
export function keptLine({ words, writing, draft, locale, saveDraft }: FormScene): TemplateResult {
  const { trouble, isKept } = writing.keeper
  if (trouble)
    return html`<div class="kept" part="kept" role="alert">
      <p><b>${told(words.kept.memory, { reason: words.reasons[trouble] })}</b></p>
      <button type="button" class="quiet" @click=${() => saveDraft(draft)}>${words.kept.download}</button>
    </div>`
  const when = formattedTime(draft.changedAt, writing.now, locale)
  return html`<p class="kept" part="kept">
    ${isKept ? told(words.kept.now, { when }) : words.kept.keeping}
    ${forgetsInSevenDays() ? html`<span class="meta">${words.kept.forgets}</span>` : nothing}
  </p>`
}
