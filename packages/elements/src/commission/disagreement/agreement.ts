import { isUndetermined, type Agreement, type Figure } from '@gorod/core/judging'
import type { TemplateResult } from 'lit'
import { disagreementWords } from '../../words/commission/disagreement.js'
import { figureWords } from '../../words/figures.js'
import { rounded } from '../../words/numbers.js'
import { told } from '../../words/speaking.js'
import { chart } from '../charts/chart.js'
import { intervals } from '../charts/intervals.js'
import { figureInWords } from './figure.js'
import type { View } from './view.js'

/** How far jurors agree, by every measure that can be worked out; the others say why not. */
export function agreement(found: Agreement, { locale, title }: View): TemplateResult {
  const words = disagreementWords(locale).agreement
  const all = figuresOf(found)
  const inWords = (figure: Figure): string => figureInWords(figure, (value) => rounded(value, 2, locale), locale)
  const measured = all.flatMap(({ measure, figure }) => (typeof figure === 'number' ? [{ measure, figure }] : []))
  const said = measured.map(({ measure, figure }) => `${words.measures[measure]} ${rounded(figure, 2, locale)}`)
  const least = Math.min(0, ...measured.map(({ figure }) => figure))
  const domain = { min: least < 0 ? -1 : 0, max: 1 }
  return chart({
    title: words.title,
    name: told(words.name, {
      nomination: title,
      figures: said.join('; ') || figureWords(locale).reasons['too-few'],
    }),
    plot: intervals(
      measured.map(({ measure, figure }) => ({
        label: words.measures[measure],
        at: figure,
        from: Math.min(0, figure),
        to: Math.max(0, figure),
        text: rounded(figure, 2, locale),
      })),
      domain,
      { marks: domain.min < 0 ? ['\u22121', '0', '1'] : ['0', rounded(0.5, 1, locale), '1'], zero: 0 },
    ),
    legend: words.legend,
    label: figureWords(locale).table,
    head: [words.measure, words.value],
    rows: all.map(({ measure, figure }) => [words.measures[measure], inWords(figure)]),
  })
}

type Measure = keyof ReturnType<typeof disagreementWords>['agreement']['measures']

/** One figure for each measure: the ones to quote beside mean scores. */
function figuresOf(found: Agreement): { measure: Measure; figure: Figure }[] {
  const { krippendorffAlpha, kendallW, meanTauB, intraclassCorrelation: icc, fleissKappa, generalizability } = found
  const valueOf = (one: { value: number } | { undefined: unknown }): Figure =>
    isUndetermined(one) ? one : (one as { value: number }).value
  return [
    { measure: 'alpha', figure: valueOf(krippendorffAlpha.interval) },
    { measure: 'tau', figure: valueOf(meanTauB) },
    {
      measure: 'dependability',
      figure: isUndetermined(generalizability) ? generalizability : generalizability.dependability,
    },
    { measure: 'kendall', figure: valueOf(kendallW) },
    { measure: 'icc', figure: isUndetermined(icc) ? icc : icc.icc2k },
    { measure: 'kappa', figure: valueOf(fleissKappa) },
  ]
}
