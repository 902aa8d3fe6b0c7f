import {
  isUndetermined,
  type Drift,
  type Influence,
  type JurorDiagnostics,
  type Undetermined,
} from '@gorod/core/judging'
import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { disagreementWords } from '../../words/commission/disagreement.js'
import { figureWords } from '../../words/figures.js'
import { decimal, rounded } from '../../words/numbers.js'
import { told, type Locale } from '../../words/speaking.js'
import { chart } from '../charts/chart.js'
import { intervals } from '../charts/intervals.js'
import { roundUp } from '../charts/place.js'
import { nameOf } from '../names.js'
import { figureInWords, severityInWords } from './figure.js'
import type { View } from './view.js'

/** What the sheets of each juror look like beside those of the others, in neutral figures. */
export function jurors(view: View): TemplateResult | typeof nothing {
  const { figures, locale } = view
  const found = figures.diagnostics
  if (!found) return nothing
  if (isUndetermined(found))
    return html`<p class="state">
      ${told(figureWords(locale).undetermined, { reason: figureWords(locale).reasons[found.undefined] })}
    </p>`
  const words = disagreementWords(locale).jurors
  const components = new Set(found.map(({ component }) => component)).size
  return html`${components > 1 ? html`<p>${told(words.parts, { count: components })}</p>` : nothing}
  ${severities(found, view)} ${table(found, view)}`
}

/** Severities around the average, a line of two standard errors either way. */
export function severities(found: readonly JurorDiagnostics[], { locale, state, digits, title }: View): TemplateResult {
  const words = disagreementWords(locale).jurors
  const sorted = [...found].sort((a, b) => b.severity - a.severity)
  const rows = sorted.map(({ juror, severity, error }) => {
    const reach = typeof error === 'number' ? 2 * error : 0
    return {
      label: nameOf(state, juror),
      at: severity,
      from: severity - reach,
      to: severity + reach,
      text: severityInWords(severity, error, digits, locale),
      hollow: typeof error !== 'number',
    }
  })
  const most = roundUp(Math.max(...rows.map(({ from, to }) => Math.max(-from, to))))
  const mark = decimal(String(most), locale)
  return chart({
    title: words.severity,
    name: told(words.severityName, {
      nomination: title,
      figures: rows.map(({ label, text }) => `${label} ${text}`).join('; '),
    }),
    plot: intervals(rows, { min: -most, max: most }, { marks: [`\u2212${mark}`, '0', `+${mark}`], zero: 0 }),
    legend: words.severityLegend,
    label: figureWords(locale).table,
    head: [figureWords(locale).juror, words.columns.severity, words.columns.sheets],
    rows: sorted.map(({ scores }, at) => [rows[at]!.label, rows[at]!.text, String(scores)]),
  })
}

function table(found: readonly JurorDiagnostics[], view: View): TemplateResult {
  const { locale, state, about } = view
  const words = disagreementWords(locale).jurors
  const { columns } = words
  const names = ['sheets', 'severity', 'spread', 'rest', 'influence', 'drift', 'flags'] as const
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${words.label}>
    <table class="jurors">
      <thead>
        <tr>
          <th scope="col">${figureWords(locale).juror}</th>
          ${names.map((name) => html`<th scope="col">${columns[name]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${found.map((one) => {
          const cells = cellsOf(one, view)
          const name = nameOf(state, one.juror)
          return html`<tr>
            <th scope="row">
              <button class="name" aria-label=${told(words.open, { who: name })} @click=${() => about(one.juror)}>
                ${name}
              </button>
            </th>
            ${names.map((column) => html`<td class=${column}>${cells[column]}</td>`)}
          </tr>`
        })}
      </tbody>
    </table>
  </div>`
}

/** The figures of a juror in words, by column. */
export function cellsOf(one: JurorDiagnostics, { locale, digits }: Pick<View, 'locale' | 'digits'>) {
  const words = disagreementWords(locale).jurors
  return {
    sheets: String(one.scores),
    severity: severityInWords(one.severity, one.error, digits, locale),
    spread: figureInWords(one.spread, (value) => told(words.spreadOf, { value: rounded(value, 2, locale) }), locale),
    rest: figureInWords(one.restCorrelation, (value) => rounded(value, 2, locale), locale),
    influence: influenceInWords(one.influence, locale),
    drift: driftInWords(one.drift, digits, locale),
    flags: one.flags.map((flag) => words.flags[flag]).join('; ') || words.noFlags,
  }
}

function influenceInWords(influence: Influence | Undetermined, locale: Locale): string {
  const words = disagreementWords(locale).jurors
  if (isUndetermined(influence)) return figureWords(locale).reasons[influence.undefined]
  if (!influence.places) return words.noInfluence
  return told(words.influenceOf, { places: counted(influence.places, figureWords(locale).ofPlaces, locale) })
}

function driftInWords(drift: Drift | Undetermined, digits: number, locale: Locale): string {
  const words = disagreementWords(locale).jurors
  if (!isUndetermined(drift))
    return told(words.driftOf, {
      change: severityInWords(drift.change, drift.error * (drift.sheets - 1), digits, locale),
    })
  return drift.undefined === 'incomplete' ? words.noOrder : figureWords(locale).reasons[drift.undefined]
}
