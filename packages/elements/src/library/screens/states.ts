import type { Problem } from '@gorod/core/problem'
import { describePracticeProblem } from '@gorod/core/practice'
import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { visibleText } from '../../entry/visible-text.js'
import { told } from '../../words/speaking.js'
import { withValues, type Chosen } from '../address.js'
import type { Freeing } from '../freeing.js'
import { chosenWith } from '../rubrics.js'
import type { LibraryAnswer } from '../source/source.js'
import type { LibraryWords } from '../../words/library.js'
import type { Locale } from '../../words/speaking.js'
import type { Scene } from '../scene.js'
import { isTooShort, modeView } from './modes.js'

/** Ways out of an empty answer that are offered, and the most that is said of the values of a facet. */
const [mostFreeings, longValue] = [4, 120]

/** How many there are, and how the words were understood. */
export function statusView(scene: Scene): TemplateResult {
  const { answer, words, asking, locale, chosen } = scene
  const total = answer ? totalOf(scene, answer) : ''
  return html`<div class="status" part="status">
    <h2 id="status" tabindex="-1" data-focus="status" class=${asking.standing === 'asked' ? 'waiting' : ''}>
      ${total}
    </h2>
    ${chosen.text.trim() ? html`<p class="asked" hidden>${words.search.label}: ${visibleText(chosen.text.trim(), 200)}</p>` : nothing}
    ${answer && chosen.text.trim() ? modeView(answer, chosen.text, words, locale) : nothing}
  </div>`
}

/** What is said when an answer comes. */
export const totalOf = ({ words, locale, chosen }: Scene, { total, words: understood }: LibraryAnswer): string => {
  if (!total) return words.total.none
  const isAll = (!chosen.text.trim() || isTooShort(understood)) && !Object.keys(chosen.facets).length
  return told(isAll ? words.total.all : words.total.found, { practices: counted(total, words.practices, locale) })
}

/** Nothing was found: the least that stands in the way, each with what there would be without it. */
export function noneView(scene: Scene): TemplateResult {
  const { words, asking } = scene
  const [most] = asking.freeings
  return html`<div class="state" part="state">
    ${most?.without.length === 2 ? html`<p>${words.states.together}</p>` : nothing}
    ${asking.freeings.slice(0, mostFreeings).map((freeing) => freeingView(scene, freeing))}
    <p>${words.states.try}</p>
  </div>`
}

function freeingView(scene: Scene, freeing: Freeing): TemplateResult {
  const { chosen, go } = scene
  const left = freeing.without.reduce<Chosen>(
    (all, one) =>
      one === 'text'
        ? { ...all, text: '', page: 1 }
        : chosenWith(one).reduce((rest, name) => withValues(rest, name, []), all),
    chosen,
  )
  return html`<button type="button" part="button" @click=${() => go(left, { focus: 'status' })}>
    ${freeingLabel(scene, freeing)}
  </button>`
}

function freeingLabel({ words, chosen, titles, locale }: Scene, { without, total }: Freeing): string {
  const { states } = words
  const practices = counted(total, words.practices, locale)
  const facets = without.filter((one) => one !== 'text')
  const isWordless = facets.length < without.length
  if (facets.length > 2) return told(isWordless ? states.afresh : states.unfiltered, { practices })
  const text = visibleText(chosen.text.trim(), 60)
  if (!facets.length) return told(states.shorter, { text, practices })
  const values = facets.map((facet) => {
    const ids = chosenWith(facet).flatMap((name) => (chosen.facets[name] ?? []).map((id) => titles(name, id)))
    return told(states.value, { value: visibleText(ids.join(', '), longValue) })
  })
  const value = new Intl.ListFormat(locale).format(values)
  return isWordless
    ? told(states.shorterFreeing, { text, value, practices })
    : told(states.freeing, { value, practices })
}

/** The library is on its way: until then the page's own list stands in the tag. */
export const loadingView = ({ states }: LibraryWords): TemplateResult =>
  html`<p class="state" role="status">${states.loading}</p>
    <slot></slot>`

/** The library did not come: why, and another try. */
export const failedView = (
  problems: readonly Problem[],
  scene: Pick<Scene, 'words' | 'locale' | 'retry'>,
): TemplateResult => {
  const { failed, network } = scene.words.states
  return html`${missedView(failed, problems.length ? problemList(problems, scene.locale) : network, scene)}
    <slot></slot>`
}

/** In place of what did not come: why, and another try. */
export const missedView = (
  what: string,
  why: unknown,
  { words, retry }: Pick<Scene, 'words' | 'retry'>,
): TemplateResult =>
  html`<div class="state" part="state" role="alert">
    <h2 tabindex="-1" data-focus="status">${what}</h2>
    <div>${why}</div>
    <button type="button" part="button" @click=${retry}>${words.states.retry}</button>
  </div>`

/** An answer did not come: what was found before stays. */
export const unansweredView = ({ words, answer, retry }: Scene): TemplateResult =>
  html`<div class="note" part="state" role="alert">
    <p><strong>${words.states.asked}.</strong> ${words.states.network} ${answer ? words.states.stale : nothing}</p>
    <button type="button" part="button" @click=${retry}>${words.states.retry}</button>
  </div>`

/** What could not be read of a library that is shown all the same. */
export function partialView(scene: Scene): TemplateResult | typeof nothing {
  const { overview, answer, words, locale, retry, chosen } = scene
  const problems = [
    ...new Map([...overview.problems, ...(answer?.problems ?? [])].map((one) => [JSON.stringify(one), one])).values(),
  ]
  const { bad } = overview
  if (!problems.length && !bad.length) return nothing
  return html`<div class="note" part="state">
    ${
      problems.length
        ? html`<p role="status">${words.states.partial}</p>
            <details>
              <summary>${words.states.details}</summary>
              ${problemList(problems, locale)}
            </details>
            ${answer?.problems.length && !chosen.id ? html`<button type="button" part="button" @click=${retry}>${words.states.retry}</button>` : nothing}`
        : nothing
    }
    ${
      bad.length
        ? html`<details>
            <summary>${told(words.states.bad, { count: bad.length })}</summary>
            <ul class="bad">
              ${bad.slice(0, 100).map(
                ({ id, index, problems: found }) =>
                  html`<li>
                    <bdi>${id ? visibleText(id, 100) : told(words.states.nameless, { index: index + 1 })}</bdi>
                    ${problemList(found.slice(0, 5), locale)}
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }
  </div>`
}

/** What is wrong, each with its remedy. */
export const problemList = (problems: readonly Problem[], locale: Locale): TemplateResult =>
  html`<ul class="problems">
    ${problems.slice(0, 20).map((problem) => {
      const { sentence, remedy } = describePracticeProblem(problem, locale)
      const path = problem.at.path ? `${problem.at.path}: ` : ''
      return html`<li>${visibleText(`${path}${sentence}. ${remedy}`, 500)}${remedy ? '.' : ''}</li>`
    })}
  </ul>`

/** What a reader should know of the library before anything else. */
export function aboutView({ overview, words, locale }: Scene): TemplateResult | typeof nothing {
  const { practices, invented } = overview
  if (!invented) return nothing
  const note =
    invented >= practices
      ? words.about.allInvented
      : told(words.about.invented, { practices: counted(invented, words.practices, locale) })
  return html`<p class="note" part="about">${note}</p>`
}
