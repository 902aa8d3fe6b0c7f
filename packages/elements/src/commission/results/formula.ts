import type { ExplainedMean, Fraction } from '@gorod/core/judging'
import { decimal } from '../../words/numbers.js'
import type { Locale } from '../../words/speaking.js'

/**
 * A weighted mean as one would write it down.
 *
 * @example
 * formulaOf(mean, false, 'ru') // '(4·1 + 3·2) / 3 = 3,33'
 * formulaOf(mean, true, 'ru') // '(4/5·1 + 85/100·2) / 3 = 0,83'
 */
export function formulaOf({ marks, weights, total }: ExplainedMean, inShares: boolean, locale: Locale): string {
  const terms = marks.map(
    ({ mark, weight, above, span }) => `${inShares ? `${signed(above)}/${span}` : signed(mark)}·${weight}`,
  )
  const sum = terms.length === 1 ? terms[0]! : `(${terms.join(' + ')})`
  return `${sum}\u00A0/\u00A0${weights} ${isExact(total.exact, total.text) ? '=' : '≈'}\u00A0${decimal(total.text, locale)}`
}

/** Whether a rounded text says all of a fraction: its denominator divides the power of ten it was rounded to. */
export function isExact({ denominator }: Fraction, text: string): boolean {
  const digits = text.split('.')[1]?.length ?? 0
  return 10n ** BigInt(digits) % BigInt(denominator) === 0n
}

const signed = (mark: number): string => (mark < 0 ? `(\u2212${-mark})` : String(mark))
