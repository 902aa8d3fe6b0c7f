import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../../entry/visible-text.js'
import { told } from '../../words/speaking.js'
import { formattedDay, formattedMoment } from '../days.js'
import type { Scene } from '../scene.js'
import { deadlineNote } from './deadline.js'

/** All submissions of an applicant: what he writes on this device, what he sent. */
export function homeView(scene: Scene): TemplateResult {
  const { writing, words, locale } = scene
  const { drafts, sent } = writing
  const { trouble } = writing.keeper
  const open = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement
    const [file] = input.files ?? []
    if (file) scene.openFile(file)
    input.value = ''
  }
  return html`${deadlineNote(scene)}
    ${
      drafts.length
        ? html`<section aria-labelledby="drafts">
            <h3 id="drafts">${words.home.drafts}</h3>
            ${
              trouble
                ? html`<p class="note" role="alert">${told(words.kept.memory, { reason: words.reasons[trouble] })}</p>`
                : nothing
            }
            <ul class="pieces">
              ${drafts.map((draft) => {
                const { id, nomination, card } = draft.submission
                const meta = [
                  nominationTitle(scene, nomination),
                  told(words.home.changed, { when: formattedMoment(draft.changedAt, locale) }),
                  draft.base && words.view.revised,
                ]
                return piece(scene, card.title, meta, (title) => [
                  button(
                    words.home.resume,
                    told(words.home.resumeOf, { title }),
                    () => scene.go({ name: 'form', id }),
                    'resume',
                    id,
                  ),
                  ...(trouble
                    ? [
                        button(
                          words.kept.download,
                          told(words.kept.downloadOf, { title }),
                          () => scene.saveDraft(draft),
                          'save',
                          id,
                        ),
                      ]
                    : []),
                  button(
                    words.home.remove,
                    told(words.home.removeOf, { title }),
                    () => scene.ask({ kind: 'remove', draft }),
                    'quiet',
                    id,
                  ),
                ])
              })}
            </ul>
          </section>`
        : nothing
    }
    ${
      sent.length
        ? html`<section aria-labelledby="sent">
            <h3 id="sent">${words.home.sent}</h3>
            <ul class="pieces">
              ${sent.map(({ submission: { id, nomination, card, state, deadline } }) =>
                piece(
                  scene,
                  card.title,
                  [
                    nominationTitle(scene, nomination),
                    words.view.states[state],
                    state === 'returned' && deadline
                      ? told(words.returned.deadline, { last: formattedDay(deadline, locale) })
                      : '',
                  ],
                  (title) => [
                    button(
                      words.home.look,
                      told(words.home.lookOf, { title }),
                      () => scene.go({ name: 'view', id }),
                      'look',
                      id,
                    ),
                  ],
                ),
              )}
            </ul>
          </section>`
        : nothing
    }
    ${drafts.length || sent.length ? nothing : html`<p>${words.home.none}.</p>`}
    <div class="ways">
      <button type="button" class="primary" id="begin" @click=${scene.begin}>
        <span>${drafts.length || sent.length ? words.home.another : words.home.begin}</span>
      </button>
      <label class="button">
        <input type="file" class="unseen" id="open" accept=".json,application/json" @change=${open} />${words.home.open}
      </label>
    </div>`
}

const nominationTitle = ({ writing }: Scene, nomination: string): string =>
  writing.rules.nominations.find(({ id }) => id === nomination)?.title ?? ''

function piece(
  { words }: Scene,
  title: string,
  meta: readonly (string | undefined)[],
  acts: (title: string) => TemplateResult[],
): TemplateResult {
  const name = visibleText(title.trim() || words.home.untitled, 200)
  return html`<li>
    <div>
      <p class="name" dir="auto">${name}</p>
      <p class="meta">${meta.filter(Boolean).join(' · ')}</p>
    </div>
    <div class="ways">${acts(name)}</div>
  </li>`
}

const button = (text: string, name: string, act: () => void, kind: string, id: string): TemplateResult =>
  html`<button type="button" class=${kind} id="${kind}-${id}" aria-label=${name} @click=${act}>${text}</button>`
