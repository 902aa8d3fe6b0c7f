import { isUndetermined, type Disagreement, type EditionSheet, type ScoreTable } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { disagreementWords } from '../../words/commission/disagreement.js'
import { figureWords } from '../../words/figures.js'
import { rounded } from '../../words/numbers.js'
import { told } from '../../words/speaking.js'
import { dots } from '../charts/dots.js'
import { nameOf, titleOf } from '../names.js'
import { figureInWords } from './figure.js'
import type { Order, View } from './view.js'

/** Submissions by how far their scores lie apart, each with what the lowest and the highest said. */
export function entries(view: View): TemplateResult {
  const { figures, locale, most, order } = view
  const words = disagreementWords(locale).entries
  const found = figures.disagreements
  if (!found || isUndetermined(found) || !figures.table)
    return html`<p class="state">
      ${found && isUndetermined(found) ? figureWords(locale).reasons[found.undefined] : words.none}
    </p>`
  return html`<ol class="entries">
    ${inOrder(found, order)
      .slice(0, most)
      .map((one) => entry(one, figures.table!, view))}
  </ol>`
}

/** By spread as core gives them, or by bimodality; who has none stands last. */
export function inOrder(found: readonly Disagreement[], order: Order): readonly Disagreement[] {
  if (order === 'spread') return found
  const size = ({ bimodality }: Disagreement): number => (typeof bimodality === 'number' ? bimodality : -1)
  return [...found].sort((a, b) => size(b) - size(a))
}

function entry(one: Disagreement, table: ScoreTable, view: View): TemplateResult {
  const { locale, state, digits, open } = view
  const words = disagreementWords(locale).entries
  const number = (value: number): string => rounded(value, digits, locale)
  const scores = scoresOf(table, one.submission)
  const [low, high] = [scores[0]!, scores.at(-1)!]
  const title = titleOf(state, one.submission)
  const said = [
    figureInWords(one.spread, (spread) => told(words.spreadOf, { spread: number(spread) }), locale),
    one.scores > 1 && told(words.range, { low: number(low.score), high: number(high.score) }),
    typeof one.beyondSeverity === 'number' && told(words.beyond, { spread: number(one.beyondSeverity) }),
    typeof one.bimodality === 'number' && told(words.bimodalityOf, { value: number(one.bimodality) }),
    one.divided &&
      one.gap &&
      told(words.divided, { below: one.gap.below, above: one.gap.above, gap: number(one.gap.size) }),
  ].filter(Boolean)
  const list = scores.map(({ juror, score }) => `${nameOf(state, juror)} ${number(score)}`).join('; ')
  return html`<li>
    <div class="head">
      <div>
        <button class="name" aria-label=${told(words.open, { title })} @click=${() => open(one.submission)}>
          ${title}
        </button>
        <p class="meta">${state.entries[one.submission]?.entrant.name}</p>
      </div>
      <div class="strip" role="img" aria-label=${told(words.scores, { scores: list })}>
        ${dots(
          scores.map(({ score }) => score),
          view.figures.scale ?? { min: low.score, max: high.score },
        )}
      </div>
    </div>
    <p class="meta">${said.join(' · ')}</p>
    ${
      one.scores > 1 && low.score < high.score
        ? html`<div class="sides">${side(words.lowest, low, one, view)}${side(words.highest, high, one, view)}</div>`
        : nothing
    }
  </li>`
}

interface Scored {
  juror: string
  score: number
}

/** What one end says: who, the total, and every comment of the sheet. */
function side(label: string, { juror, score }: Scored, { submission }: Disagreement, view: View): TemplateResult {
  const { locale, state, round, digits, criteria } = view
  const words = disagreementWords(locale).entries
  const comments = commentsOf(state.sheets[round]?.[submission]?.[juror])
  return html`<div class="side">
    <p class="meta">
      ${label}: ${told(words.who, { who: nameOf(state, juror), total: rounded(score, digits, locale) })}
    </p>
    ${
      comments.length
        ? comments.map(
            ([criterion, text]) =>
              html`<blockquote>
                <small>${criteria.get(criterion) ?? criterion}</small>
                <p>${text}</p>
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

/** The scores of a submission, the lowest first; equal ones by juror. */
function scoresOf({ submissions, jurors, scores }: ScoreTable, submission: string): Scored[] {
  const row = scores[submissions.indexOf(submission)] ?? []
  return jurors
    .flatMap((juror, at): Scored[] => (typeof row[at] === 'number' ? [{ juror, score: row[at] }] : []))
    .sort((a, b) => a.score - b.score)
}
