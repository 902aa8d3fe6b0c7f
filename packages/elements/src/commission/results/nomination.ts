import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { resultsWords } from '../../words/commission/results.js'
import { figureWords } from '../../words/figures.js'
import { told } from '../../words/speaking.js'
import { titleOf } from '../names.js'
import { footnote, pictures } from './pictures.js'
import type { Row } from './rows.js'
import { strip } from './strip.js'
import { table } from './table.js'
import type { View } from './view.js'

/** The results of a nomination: its table, its pictures, and what other ways of counting would give. */
export function nomination(rows: readonly Row[], view: View): TemplateResult {
  const { standings, title, locale, figures } = view
  return html`<section class="nomination" aria-label=${title}>
    <h3>${title}</h3>
    <p class="meta">${summary(view)}</p>
    ${
      rows.length
        ? html`${table(rows, view)} ${footnote(view)} ${pictures(view)}
          ${figures.methods ? strip(figures.methods, view) : nothing}`
        : html`<p class="state">${figureWords(locale).none}</p>`
    }
    ${standings.absent.length ? absent(view) : nothing}
  </section>`
}

function summary({ standings: { standings, scale }, locale, state }: View): string {
  const words = resultsWords(locale)
  const { submissions, sheets } = figureWords(locale)
  const method = words.methods[state.rules?.aggregation.kind ?? 'mean']
  const all = standings.reduce((sum, one) => sum + one.sheets, 0)
  const counts = told(words.counts, {
    submissions: counted(standings.length, submissions, locale),
    sheets: counted(all, sheets, locale),
    method,
  })
  return scale ? `${counts}, ${told(words.outOf, { min: scale.min, max: scale.max })}` : counts
}

function absent({ standings, locale, state }: View): TemplateResult {
  const words = resultsWords(locale)
  const { exclusions } = figureWords(locale)
  return html`<p class="meta">
    ${words.absent}:
    ${standings.absent.map(({ submission, reason }) => `${titleOf(state, submission)} (${exclusions[reason]})`).join('; ')}
  </p>`
}
