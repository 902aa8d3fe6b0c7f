import { counted } from '@gorod/core/words'
import type { Tie } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { resultsWords } from '../../words/commission/results.js'
import { figureWords } from '../../words/figures.js'
import { decimal, rounded, span } from '../../words/numbers.js'
import { told, type Locale } from '../../words/speaking.js'
import { lettersOf, type Row } from './rows.js'
import type { View } from './view.js'

/** A row of the table: what is official first, then what stands beside it. */
export function row(one: Row, index: number, { locale, digits, criteria, open }: View): TemplateResult {
  const { standing, title, city, adjusted, interval, degree, tie, isLast } = one
  const words = resultsWords(locale)
  const { columns } = words
  const { score, place, unplaced, submission } = standing
  const notes = [
    degree,
    unplaced && figureWords(locale).reasons[unplaced],
    tie && tieInWords(tie, submission, criteria, locale),
  ].filter(Boolean)
  const cell = (name: keyof typeof columns, value: unknown): TemplateResult =>
    html`<td role="cell" class=${name}>
      <span class="label" aria-hidden="true">${columns[name]}</span><span class="figure">${value || '—'}</span>
    </td>`
  return html`<tr role="row" aria-rowindex=${index + 2} data-index=${index} class=${isLast ? 'last' : ''}>
    <td role="cell" class="place ${place !== null && place <= 3 ? 'first' : ''}">
      ${place ?? html`<span class="meta">${words.unplaced}</span>`}
    </td>
    <th role="rowheader" scope="row" class="title">
      <button class="name" @click=${() => open(submission)}>${title}</button>
      <span class="meta">${city}</span>
      ${notes.length ? html`<span class="notes">${notes.map((note) => html`<span>${note}</span>`)}</span>` : nothing}
    </th>
    ${cell('score', 'text' in score ? html`<b>${decimal(score.text, locale)}</b>` : figureWords(locale).reasons[score.undefined])}
    ${cell('sheets', String(standing.sheets))}
    ${cell(
      'adjusted',
      adjusted &&
        `${rounded(adjusted.adjusted, digits, locale)}${adjusted.error === null ? '' : `\u00A0±\u00A0${rounded(adjusted.error, digits, locale)}`}`,
    )}
    ${cell('interval', interval && span(interval.from, interval.to))}
    ${cell('group', interval?.groups && lettersOf(interval.groups, locale))}
  </tr>`
}

/** The step that parted a submission from its equals, or that none did. */
export function tieInWords(
  { submissions, decisions, open, shared }: Tie,
  submission: string,
  criteria: ReadonlyMap<string, string>,
  locale: Locale,
): string {
  const words = resultsWords(locale)
  const count = counted(submissions.length, words.tied, locale)
  const is = (group: readonly string[]): boolean => group.includes(submission)
  if (open.some(is)) return told(words.tie.open, { count })
  if (shared.some(is)) return told(words.tie.shared, { count })
  const { step } = decisions.findLast(({ order }) => order.flat().includes(submission))!
  return told(words.tie[step.kind], {
    count,
    criterion: step.kind === 'criterion' ? (criteria.get(step.criterion) ?? '') : '',
  })
}
