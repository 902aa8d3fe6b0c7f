import type { Figure } from '@gorod/core/judging'
import { disagreementWords } from '../../words/commission/disagreement.js'
import { figureWords } from '../../words/figures.js'
import { rounded } from '../../words/numbers.js'
import { told, type Locale } from '../../words/speaking.js'

/** A figure in words by a sentence of its own, or the reason why there is none. */
export const figureInWords = (figure: Figure, words: (value: number) => string, locale: Locale): string =>
  typeof figure === 'number' ? words(figure) : figureWords(locale).reasons[figure.undefined]

/**
 * A severity as a difference from the average, without a judgement.
 *
 * @example severityInWords(0.8, 0.3, 1, 'ru') // 'строже на 0,8 ± 0,3'
 */
export function severityInWords(severity: number, error: Figure, digits: number, locale: Locale): string {
  const { jurors: words } = disagreementWords(locale)
  const value = rounded(Math.abs(severity), digits, locale)
  const isEven = Number(severity.toFixed(digits)) === 0
  const sentence = isEven ? words.even : told(severity > 0 ? words.stricter : words.milder, { value })
  return typeof error === 'number' ? sentence + told(words.error, { error: rounded(error, digits, locale) }) : sentence
}
