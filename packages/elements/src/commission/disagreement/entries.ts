import {
  compareFractions,
  isUndetermined,
  sheetTotals,
  type Disagreement,
  type EditionSheet,
} from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { disagreementWords } from '../../words/commission/disagreement.js'
import { figureWords } from '../../words/figures.js'
import { decimal, rounded } from '../../words/numbers.js'
import { told } from '../../words/speaking.js'
import { dots } from '../charts/dots.js'
import { entrantOf, nameOf, titleOf } from '../names.js'
import { inputOf } from '../tally/input.js'
import { figureInWords } from './figure.js'
import type { Order, View } from './view.js'

/** Submissions by how far their scores lie apart, each with what the lowest and the highest said. */
export function entries(view: View): TemplateResult {
  const { figures, locale, most, order } = view
  const words = disagreementWords(locale).entries
  const found = figures.disagreements
  if (!found || isUndetermined(found))
    return html`<p class="state">
      ${found && isUndetermined(found) ? figureWords(locale).reasons[found.undefined] : words.none}
    </p>`
  return html`<ol class="entries">
    ${inOrder(found, order)
      .slice(0, most)
      .map((one) => entry(one, view))}
  </ol>`
}

/** By spread as core gives them, or by bimodality; who has none stands last. */
export function inOrder(found: readonly Disagreement[], order: Order): readonly Disagreement[] {
  if (order === 'spread') return found
  const size = ({ bimodality }: Disagreement): number => (typeof bimodality === 'number' ? bimodality : -1)
  return [...found].sort((a, b) => size(b) - size(a))
}

function entry(one: Disagreement, view: View): TemplateResult {
  const { locale, state, digits, open } = view
  const words = disagreementWords(locale).entries
  const number = (value: number): string => rounded(value, digits, locale)
  const scores = scoresOf(one.submission, view)
  const [low, high] = [scores[0]!, scores.at(-1)!]
  const title = titleOf(state, one.submission)
  const said = [
    figureInWords(one.spread, (spread) => told(words.spreadOf, { spread: number(spread) }), locale),
    one.scores > 1 && told(words.range, { low: decimal(low.text, locale), high: decimal(high.text, locale) }),
    typeof one.beyondSeverity === 'number' && told(words.beyond, { spread: number(one.beyondSeverity) }),
    typeof one.bimodality === 'number' && told(words.bimodalityOf, { value: number(one.bimodality) }),
    one.divided &&
      one.gap &&
      told(words.divided, { below: one.gap.below, above: one.gap.above, gap: number(one.gap.size) }),
  ].filter(Boolean)
  const list = scores.map(({ juror, text }) => `${nameOf(state, juror)} ${decimal(text, locale)}`).join('; ')
  return html`<li>
    <div class="head">
      <div>
        <button class="name" aria-label=${told(words.open, { title })} @click=${() => open(one.submission)}>
          ${title}
        </button>
        <p class="meta">${entrantOf(state, one.submission)}</p>
      </div>
      <div class="strip" role="img" aria-label=${told(words.scores, { scores: list })}>
        ${dots(
          scores.map(({ at }) => at),
          view.figures.scale ?? { min: low.at, max: high.at },
        )}
      </div>
    </div>
    <p class="meta">${said.join(' · ')}</p>
    ${
      one.scores > 1 && one.range > 0
        ? html`<div class="sides">${side(words.lowest, low, one, view)}${side(words.highest, high, one, view)}</div>`
        : nothing
    }
  </li>`
}

interface Scored {
  juror: string
  text: string
  /** Where it is drawn. */
  at: number
}

/** What one end says: who, the total, and every comment of the sheet. */
function side(label: string, { juror, text }: Scored, { submission }: Disagreement, view: View): TemplateResult {
  const { locale, state, round, criteria } = view
  const words = disagreementWords(locale).entries
  const comments = commentsOf(state.sheets[round]?.[submission]?.[juror])
  return html`<div class="side">
    <p class="meta">${label}: ${told(words.who, { who: nameOf(state, juror), total: decimal(text, locale) })}</p>
    ${
      comments.length
        ? comments.map(
            ([criterion, comment]) =>
              html`<blockquote>
                <small>${criteria.get(criterion) ?? criterion}</small>
                <p>${comment}</p>
              </blockquote>`,
          )
        : html`<p class="meta">${words.silent}</p>`
    }
  </div>`
}

const commentsOf = (sheet: EditionSheet | undefined): [string, string][] =>
  Object.entries(sheet?.comments ?? {}).flatMap(([criterion, { value }]): [string, string][] =>
    value.trim() ? [[criterion, value]] : [],
  )

/** The totals of a submission's sheets, the lowest first; equal ones by juror. */
function scoresOf(submission: string, { state, round }: View): Scored[] {
  const input = inputOf(state, round, submission)
  if (!input) return []
  return sheetTotals(input)
    .filter((one) => one.submission === submission)
    .sort((a, b) => compareFractions(a.total.exact, b.total.exact))
    .map(({ juror, total }) => ({ juror, text: total.text, at: Number(total.text) }))
}
