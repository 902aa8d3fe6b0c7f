import {
  highlightsIn,
  practicePath,
  practicesBibtex,
  practicesCsl,
  practicesRis,
  textIn,
  type Practice,
  type SimilarPractice,
} from '@gorod/core/practice'
import { html, nothing, type TemplateResult } from 'lit'
import { copied } from '../../data/copied.js'
import { safeLink } from '../../data/link.js'
import { marked } from '../../entry/marked.js'
import { visibleText } from '../../entry/visible-text.js'
import { practiceView, titleOf } from '../../practice/practice.js'
import { told } from '../../words/speaking.js'
import { picking } from '../address.js'
import { isUnread, type Opened } from '../asking.js'
import { exportOptions } from '../export.js'
import { follow, isPlainClick, type Scene } from '../scene.js'
import { openingOf } from './list.js'
import { missedView, problemList } from './states.js'

/** A practice whole, and where to go from it. */
export function detailView(scene: Scene): TemplateResult {
  const { asking, chosen, words, locale } = scene
  const opened = asking.opened(chosen.id)
  return html`<div class="detail" part="detail">
    ${backView(scene)}
    ${
      opened.is === 'here'
        ? opened.value.practice
          ? wholeView(scene, opened.value.practice, opened.value)
          : isUnread(opened)
            ? missedView(words.card.missing, problemList(opened.value.problems, locale), scene)
            : html`<div class="state" part="state">
                <h2 tabindex="-1" data-focus="status">${words.detail.gone}</h2>
                <p>${words.detail.goneHint}</p>
              </div>`
        : opened.is === 'failed'
          ? missedView(words.states.asked, words.states.network, scene)
          : html`<p class="state" role="status">${words.states.searching}</p>`
    }
  </div>`
}

/** The way back to the list, which is a link to it. */
export function backView({ addressOf, chosen, back, words }: Scene): TemplateResult {
  const list = { ...chosen, id: '', view: chosen.view === 'compare' ? ('list' as const) : chosen.view }
  return html`<a
    class="back button"
    part="button"
    href=${addressOf(list)}
    @click=${(event: MouseEvent) => {
      if (!isPlainClick(event)) return
      event.preventDefault()
      back()
    }}
    ><span aria-hidden="true">←</span> ${words.detail.back}</a
  >`
}

function wholeView(scene: Scene, practice: Practice, { similar }: Opened): TemplateResult {
  const { locale, overview, answer } = scene
  const title = titleOf(practice, locale)
  return html`<article part="practice" aria-labelledby="practice">
      <h2 id="practice" tabindex="-1" data-focus="status" dir="auto" lang=${title.language ?? nothing}>
        ${marked(title.text, undefined, 500)}
      </h2>
      ${waysView(scene, practice)}
      ${practiceView(practice, {
        locale,
        rubricator: overview.rubricator,
        ...(answer && { foundIn: (text) => highlightsIn(text, answer.marks) }),
      })}
      ${citeView(scene, practice)}
    </article>
    ${similarView(scene, similar)}`
}

function waysView(scene: Scene, practice: Practice): TemplateResult {
  const { words, chosen, addressOf, overview, go, say } = scene
  const { id } = practice
  const page = overview.pages && safeLink(overview.pages + practicePath(id) + '/')
  const address = page || addressOf({ ...chosen, facets: {}, text: '', page: 1, picked: [], view: 'list', id })
  const copy = async (): Promise<void> =>
    say((await copied(address)) ? words.detail.copied : told(words.detail.copyFailed, { address }))
  return html`<div class="ways" part="ways">
    <label class="pick">
      <input
        type="checkbox"
        .checked=${chosen.picked.includes(id)}
        @change=${() => go(picking(scene.chosen, id), { typing: true })}
      />
      <span>${words.card.pick}</span>
    </label>
    <button type="button" part="button" @click=${copy}>${words.detail.copy}</button>
    <button type="button" part="button" @click=${() => print()}>${words.detail.print}</button>
    ${page ? html`<a class="button" part="button" href=${page}>${words.detail.page}</a>` : nothing}
  </div>`
}

/** References in the formats that programs take, to be copied. */
function citeView(scene: Scene, practice: Practice): TemplateResult {
  const { words, say, folds } = scene
  const options = exportOptions(scene)
  const copy = (format: string, text: string) => async (): Promise<void> =>
    say((await copied(text)) ? told(words.detail.textCopied, { format }) : words.detail.textFailed)
  const texts = (): [string, string][] => [
    ['BibTeX', practicesBibtex([practice], options)],
    ['RIS', practicesRis([practice], options)],
    ['CSL-JSON', JSON.stringify(practicesCsl([practice], options), null, 2)],
  ]
  return html`<details
    class="cite"
    part="cite"
    .open=${folds.isOpen('cite')}
    @toggle=${({ target }: Event) => folds.set('cite', (target as HTMLDetailsElement).open)}
  >
    <summary>${words.detail.cite}</summary>
    ${
      folds.isOpen('cite')
        ? texts().map(
            ([format, text]) =>
              html`<div class="reference">
                <pre tabindex="0" role="group" aria-label=${format}>${visibleText(text, 5000)}</pre>
                <button type="button" part="button" @click=${copy(format, text)}>
                  ${told(words.detail.copyText, { format })}
                </button>
              </div>`,
          )
        : nothing
    }
  </details>`
}

function similarView(scene: Scene, similar: readonly SimilarPractice[]): TemplateResult | typeof nothing {
  const { words, locale, chosen, addressOf } = scene
  const shown = similar.filter(({ card }) => card)
  if (!shown.length) return nothing
  return html`<section class="similar" part="similar" aria-labelledby="similar">
    <h3 id="similar">${words.detail.similar}</h3>
    <ul>
      ${shown.map(({ id, card, questions, words: common }) => {
        const title = textIn(card!.title, locale)
        const there = openingOf(chosen, id)
        const why = questions.length
          ? words.detail.sameQuestion
          : told(words.detail.sameWords, { words: common.slice(0, 3).join(', ') })
        return html`<li>
          <a
            href=${addressOf(there)}
            dir="auto"
            lang=${title?.isOther ? title.language : nothing}
            @click=${follow(scene, there, { focus: 'status' })}
            >${visibleText(title?.text ?? id, 300)}</a
          >
          <p class="meta">
            <bdi>${visibleText(card!.owner, 120)}</bdi
            >${card!.year === undefined ? nothing : html`<span>${card!.year}</span>`}<span>${why}</span>
          </p>
        </li>`
      })}
    </ul>
  </section>`
}
