import { describeJudgingProblem } from '@gorod/core/judging'
import type { Problem } from '@gorod/core/problem'
import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../../entry/visible-text.js'
import { Unavailable } from '../../store/unavailable.js'
import { peopleWords } from '../../words/commission/people.js'
import { told, type Locale } from '../../words/speaking.js'
import { download } from '../../data/download.js'
import type { FileWork, Scene } from '../scene.js'

interface Taken {
  name: string
  /** Nothing where the file could not be read. */
  outcome: { accepted: number; refused: readonly Problem[] } | undefined
}

/** Packets given out and sheets taken in, where a commission has no server. */
export function files(scene: Scene): TemplateResult | typeof nothing {
  const { files: work, locale, kept, refresh, say, seen } = scene
  if (!work || seen.viewer.role !== 'secretary') return nothing
  const words = peopleWords(locale).files
  const taken = (kept.get('taken') as Taken[] | undefined) ?? []
  const accept = async ({ currentTarget }: Event): Promise<void> => {
    const all: Taken[] = []
    for (const file of (currentTarget as HTMLInputElement).files ?? []) all.push(await tried(work, file))
    kept.set('taken', all)
    refresh()
  }
  const jurors = seen.state.commission?.members.filter(({ role, to }) => role === 'juror' && to === undefined) ?? []
  const give = async (juror: string): Promise<void> => {
    try {
      const file = await work.packet!(juror)
      download(file.name, file, file.type)
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
      say(words.failed)
    }
  }
  return html`<section aria-labelledby="files">
    <h3 id="files">${words.title}</h3>
    <p class="lead">${words.lead}</p>
    ${
      work.packet
        ? html`<div class="ways">
            ${jurors.map(
              ({ id, name }) => html`<button @click=${() => give(id)}>${told(words.packet, { name })}</button>`,
            )}
          </div>`
        : nothing
    }
    <div class="drop">
      <label><span>${words.accept}</span><input type="file" multiple @change=${accept} /></label>
    </div>
    <div role="status">${taken.map((one) => shown(one, locale))}</div>
  </section>`
}

async function tried(work: FileWork, file: File): Promise<Taken> {
  try {
    return { name: file.name, outcome: await work.accept(file) }
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    return { name: file.name, outcome: undefined }
  }
}

function shown({ name, outcome }: Taken, locale: Locale): TemplateResult {
  const words = peopleWords(locale).files
  if (!outcome) return html`<p class="note">${told(words.unreadable, { name })}</p>`
  const { accepted, refused } = outcome
  const isRead = refused[0]?.code !== 'ballots-unreadable'
  return html`<p>
      ${isRead ? html`<b>${name}.</b> ${told(words.taken, { accepted, refused: refused.length })}` : told(words.unreadable, { name })}
    </p>
    ${
      refused.length
        ? html`<ul class="problems">
            ${refused.map((problem) => {
              const { sentence, remedy } = describeJudgingProblem(problem, locale)
              const place = problem.code.startsWith('shape-') ? problem.at.path : undefined
              return html`<li>
                ${place ? html`<code>${visibleText(place, 300)}</code> ` : nothing}<b>${visibleText(sentence, 500)}.</b>
                ${place ? nothing : html`${remedy}.`}
              </li>`
            })}
          </ul>`
        : nothing
    }`
}
