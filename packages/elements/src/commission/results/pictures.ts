import { isUndetermined } from '@gorod/core/judging'
import { counted } from '@gorod/core/words'
import { html, nothing, type TemplateResult } from 'lit'
import { resultsWords } from '../../words/commission/results.js'
import { figureWords } from '../../words/figures.js'
import { decimal, percent, rounded, span } from '../../words/numbers.js'
import { told } from '../../words/speaking.js'
import { axis, chart } from '../charts/chart.js'
import { dots } from '../charts/dots.js'
import { binned, histogram } from '../charts/histogram.js'
import { intervals } from '../charts/intervals.js'
import type { Domain } from '../charts/place.js'
import { titleOf } from '../names.js'
import type { View } from './view.js'

const BINS = 10
/** Fewer scores than these are drawn one by one. */
const FEW = 12
/** More rows than these are read in the table. */
const MOST = 20

/** What is rather looked at than read: how the scores lie, and how firm the places are. */
export const pictures = (view: View): TemplateResult => html`<div class="pictures">${scores(view)} ${ranks(view)}</div>`

function scores(view: View): TemplateResult | typeof nothing {
  const { standings, locale } = view
  const values = standings.standings.flatMap(({ score }) => ('text' in score ? [Number(score.text)] : []))
  if (!values.length) return nothing
  const [least, greatest] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  )
  const domain = standings.scale ?? { min: least, max: greatest }
  const marks = [domain.min, (domain.min + domain.max) / 2, domain.max].map((mark) =>
    rounded(mark, domain.max - domain.min > 4 ? 0 : 1, locale),
  )
  const drawn = { values, least, greatest, domain, marks }
  return values.length < FEW ? apart(drawn, view) : distribution(drawn, view)
}

interface Drawn {
  values: readonly number[]
  least: number
  greatest: number
  domain: Domain
  marks: readonly string[]
}

/** A few scores, each a dot: columns would be but one high each. */
function apart({ values, least, greatest, domain, marks }: Drawn, view: View): TemplateResult {
  const { standings, state, locale, title, digits } = view
  const words = resultsWords(locale).charts
  const { submissions, submission, table } = figureWords(locale)
  const number = (value: number): string => rounded(value, digits, locale)
  return chart({
    title: words.scores,
    name: told(words.fewName, {
      nomination: title,
      submissions: counted(values.length, submissions, locale),
      min: number(least),
      max: number(greatest),
    }),
    plot: html`<div class="apart">${dots(values, domain)} ${axis(...marks)}</div>`,
    legend: words.fewLegend,
    label: table,
    head: [submission, words.range],
    rows: standings.standings.flatMap((one) =>
      'text' in one.score ? [[titleOf(state, one.submission), decimal(one.score.text, locale)]] : [],
    ),
  })
}

/** Many scores, counted over parts of the scale. */
function distribution({ values, least, greatest, domain, marks }: Drawn, view: View): TemplateResult {
  const { locale, title, digits } = view
  const words = resultsWords(locale).charts
  const bins = binned(values, domain, BINS)
  const number = (value: number): string => rounded(value, Math.min(2, digits), locale)
  const top = bins.reduce((most, bin) => (bin.count > most.count ? bin : most))
  return chart({
    title: words.scores,
    name: told(words.scoresName, {
      nomination: title,
      submissions: counted(values.length, figureWords(locale).submissions, locale),
      min: number(least),
      max: number(greatest),
      most: top.count,
      from: number(top.from),
      to: number(top.to),
    }),
    plot: histogram(bins, marks),
    label: figureWords(locale).table,
    head: [words.range, words.count],
    rows: bins.map(({ from, to, count }) => [told(words.upTo, { from: number(from), to: number(to) }), String(count)]),
  })
}

function ranks({ figures: { intervals: found }, locale, state, title }: View): TemplateResult | typeof nothing {
  const all = figureWords(locale)
  const words = resultsWords(locale).charts
  if (!found) return nothing
  if (isUndetermined(found))
    return html`<figure class="chart">
      <figcaption>${words.ranks}</figcaption>
      <p class="meta">${told(all.undetermined, { reason: all.reasons[found.undefined] })}</p>
    </figure>`
  const shown = found.submissions.slice(0, MOST)
  const [first] = shown
  const last = Math.max(2, ...shown.map(({ to, place }) => Math.max(to, place)))
  const rows = shown.map((one) => ({
    label: titleOf(state, one.submission),
    at: one.place,
    from: one.from,
    to: one.to,
    text: span(one.from, one.to),
  }))
  const legend = told(words.ranksLegend, { basis: words.basis[found.basis] })
  return chart({
    title: words.ranks,
    name: told(words.ranksName, {
      nomination: title,
      first: titleOf(state, first!.submission),
      place: first!.place,
      from: first!.from,
      to: first!.to,
    }),
    plot: intervals(rows, { min: 1, max: last }, { marks: ['1', String(last)] }),
    legend:
      found.submissions.length > shown.length
        ? `${legend}. ${told(words.firstOf, { count: shown.length, all: found.submissions.length })}`
        : legend,
    label: all.table,
    head: [
      all.submission,
      resultsWords(locale).columns.place,
      words.from,
      words.to,
      told(words.inFirst, { first: found.first }),
    ],
    rows: shown.map((one) => [
      titleOf(state, one.submission),
      String(one.place),
      String(one.from),
      String(one.to),
      percent(one.inFirst, locale),
    ]),
  })
}

/** The legend of possible places: what they rest on. */
export function footnote({ figures: { intervals: found }, locale }: View): TemplateResult | typeof nothing {
  if (!found || isUndetermined(found)) return nothing
  const words = resultsWords(locale)
  const hasGroups = found.submissions.some(({ groups }) => groups)
  const samples = decimal(new Intl.NumberFormat(locale).format(found.samples), locale)
  return html`<p class="meta">
    ${told(words.intervalNote, { level: percent(found.level, locale), samples, seed: found.seed })}
    ${hasGroups ? words.groups : nothing}
  </p>`
}
