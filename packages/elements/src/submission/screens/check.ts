import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { sizeOf } from '../../entry/attachments.js'
import { visibleText } from '../../entry/visible-text.js'
import { entryWords } from '../../words/entry.js'
import { told } from '../../words/speaking.js'
import type { Draft } from '../draft.js'
import { submissionOf } from '../draft.js'
import { inWords } from '../findings.js'
import { languageName } from '../names.js'
import type { Scene } from '../scene.js'
import { memoryNote } from '../form/kept.js'
import { changesView } from './changes.js'
import { deadlineNote } from './deadline.js'
import { previewOf } from './preview.js'

/** A draft before it is sent: what changed, how the library will show it, what exactly goes. */
export function checkView(scene: Scene, draft: Draft): TemplateResult {
  const { words, writing, sending, failure, refusals, locale } = scene
  const submission = submissionOf(draft)
  const isBusy = sending !== undefined
  return html`<h3 id="check" tabindex="-1" class="large">${words.check.heading}</h3>
    ${deadlineNote(scene, draft)} ${memoryNote(scene, draft)} ${changesView(scene, draft)}
    <section class="preview" part="preview" aria-labelledby="preview-label">
      <h3 id="preview-label">${words.check.preview}</h3>
      ${previewOf(scene, submission)}
    </section>
    <section class="parcel" part="parcel" aria-labelledby="parcel-label">
      <h3 id="parcel-label">${words.check.what}</h3>
      ${facts([
        [words.check.contest, writing.rules.title],
        [words.nomination.label, writing.rules.nominations.find(({ id }) => id === submission.nomination)?.title ?? ''],
        [words.entrant.label, submission.entrant.name],
        [words.check.practice, submission.card.title],
        [words.check.language, languageName(submission.card.language, locale)],
        [words.check.files, filesIn(scene, draft)],
        [words.check.consents, submission.consents.join('\n')],
      ])}
      ${writing.isByFile ? html`<p class="note">${words.check.byFile}</p>` : nothing}
      ${
        failure || refusals.length
          ? html`<div class="finding" id="failure" tabindex="-1" role="alert">
              ${failure ? html`<p>${told(words.check.failed, { reason: words.reasons[failure] })}</p>` : nothing}
              ${
                refusals.length
                  ? html`<p><b>${words.check.refused}</b></p>
                      <ul>
                        ${refusals.map((problem) => html`<li>${visibleText(inWords(problem, locale), 1000)}</li>`)}
                      </ul>`
                  : nothing
              }
              <button type="button" class="quiet" @click=${() => scene.saveDraft(draft)}>${words.kept.download}</button>
            </div>`
          : nothing
      }
      <div class="ways">
        <button type="button" class="primary" id="send" aria-busy=${isBusy} @click=${() => isBusy || scene.send(draft)}>
          <span>${isBusy ? words.check.sending : draft.base ? words.check.sendAgain : words.check.send}</span>
        </button>
        ${
          isBusy
            ? html`<progress max="1" .value=${sending} aria-label=${words.check.sending}></progress>`
            : html`<button type="button" @click=${() => scene.go({ name: 'form', id: submission.id })}>
                ${words.check.back}
              </button>`
        }
      </div>
    </section>`
}

function filesIn({ words, locale }: Scene, { submission: { attachments } }: Draft): string {
  if (!attachments.length) return words.check.noFiles
  const bytes = attachments.reduce((sum, one) => sum + one.bytes, 0)
  const names = attachments.map(({ name }) => visibleText(name, 200)).join('\n')
  return `${counted(attachments.length, words.check.fileCount, locale)}, ${sizeOf(bytes, entryWords(locale), locale)}:\n${names}`
}

/** What is said under names of its own; what says nothing is left out. */
export const facts = (all: readonly (readonly [name: string, value: string])[]): TemplateResult =>
  html`<dl class="facts">
    ${all
      .filter(([, value]) => value)
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd class="text" dir="auto">${visibleText(value, 2000)}</dd>
          </div>`,
      )}
  </dl>`
