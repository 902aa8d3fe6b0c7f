import { html, nothing, type TemplateResult } from 'lit'
import { forgetsInSevenDays } from '../../store/persistence.js'
import { told } from '../../words/speaking.js'
import { formattedTime } from '../days.js'
import type { Draft } from '../draft.js'
import type { FormScene, Scene } from '../scene.js'

/** That a draft is only in the memory of the page, with the way to a file; nothing where the device keeps it. */
export function memoryNote(
  { words, writing, saveDraft }: Pick<Scene, 'words' | 'writing' | 'saveDraft'>,
  draft: Draft,
): TemplateResult | typeof nothing {
  const { trouble } = writing.keeper
  if (!trouble) return nothing
  return html`<div class="kept" part="kept" role="alert">
    <p><b>${told(words.kept.memory, { reason: words.reasons[trouble] })}</b></p>
    <button type="button" class="quiet" @click=${() => saveDraft(draft)}>${words.kept.download}</button>
  </div>`
}

/** Where the draft is, in words; where it is only in memory, the way to a file stands beside. */
export function keptLine({ words, writing, draft, locale, saveDraft }: FormScene): TemplateResult | typeof nothing {
  const { trouble, isKept } = writing.keeper
  if (trouble) return memoryNote({ words, writing, saveDraft }, draft)
  const when = formattedTime(draft.changedAt, writing.now, locale)
  return html`<p class="kept" part="kept">
    ${isKept ? told(words.kept.now, { when }) : words.kept.keeping}
    ${forgetsInSevenDays() ? html`<span class="meta">${words.kept.forgets}</span>` : nothing}
  </p>`
}
