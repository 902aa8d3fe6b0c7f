import { commonDivisor, commonMultiple, compareWholes, dividedBy, negated, plus, times, type Whole } from './whole.js'

/** An exact fraction in lowest terms, as plain JSON: decimal digits with a sign, the denominator above 0. */
export interface Fraction {
  numerator: string
  denominator: string
}

/** An exact number while it is worked with: not always in lowest terms, the denominator above 0. */
export interface Ratio {
  n: Whole
  d: Whole
}

/** How a score is shown: places of a decision never depend on it. Halves go away from zero, or to the even digit. */
export interface Rounding {
  digits: number
  mode: 'half-up' | 'half-even'
}

/** @example fractionOf(ratioOf(6, 4)) // { numerator: '3', denominator: '2' } */
export function fractionOf({ n, d }: Ratio): Fraction {
  const divisor = commonDivisor(n, d)
  return { numerator: String(dividedBy(n, divisor)), denominator: String(dividedBy(d, divisor)) }
}

/** A ratio of whole numbers; a `RangeError` for a part that is not whole, or a denominator of 0. */
export function ratioOf(n: Whole, d: Whole = 1): Ratio {
  if (!isWhole(n) || !isWhole(d) || compareWholes(d, 0) === 0) throw new RangeError(`${n}/${d} is no fraction`)
  return compareWholes(d, 0) < 0 ? { n: negated(n), d: negated(d) } : { n, d }
}

/** The exact value of a fraction read from JSON. */
export function ratioFrom({ numerator, denominator }: Fraction): Ratio {
  return ratioOf(wholeFrom(numerator), wholeFrom(denominator))
}

/** Below 0, 0 or above 0: exact, by cross-multiplication. */
export function compareRatios(a: Ratio, b: Ratio): number {
  return a.d === b.d ? compareWholes(a.n, b.n) : compareWholes(times(a.n, b.d), times(b.n, a.d))
}

/** Below 0, 0 or above 0, so that `sort` puts the smallest first. */
export const compareFractions = (a: Fraction, b: Fraction): number => compareRatios(ratioFrom(a), ratioFrom(b))

export function sumOf(ratios: readonly Ratio[]): Ratio {
  let [n, d]: [Whole, Whole] = [0, 1]
  for (const ratio of ratios) {
    if (ratio.d === d) n = plus(n, ratio.n)
    else {
      const common = commonMultiple(d, ratio.d)
      n = plus(times(n, dividedBy(common, d)), times(ratio.n, dividedBy(common, ratio.d)))
      d = common
    }
  }
  return { n, d }
}

export const scaled = ({ n, d }: Ratio, by: Whole): Ratio => ({ n: times(n, by), d })

export const divided = ({ n, d }: Ratio, by: Whole): Ratio => ({ n, d: times(d, by) })

export const difference = (a: Ratio, b: Ratio): Ratio => sumOf([a, { n: negated(b.n), d: b.d }])

/** The mean; of nothing there is none. */
export const meanOf = (ratios: readonly Ratio[]): Ratio | null =>
  ratios.length ? divided(sumOf(ratios), ratios.length) : null

/** The middle value, or the mean of the two in the middle; of nothing there is none. */
export function medianOf(ratios: readonly Ratio[]): Ratio | null {
  const sorted = [...ratios].sort(compareRatios)
  return meanOf(sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1))
}

/** The nearest double, equal for equal values, for diagnostics and pictures: never for a place. */
export function nearestNumber({ n, d }: Ratio): number {
  if (typeof n === 'number' && typeof d === 'number') return n / d
  const [top, bottom] = [BigInt(n), BigInt(d)]
  // At least 64 bits of the quotient and one for what is left, so that only the last conversion rounds.
  const shift = Math.max(0, 64 + bitsOf(bottom) - bitsOf(top < 0n ? -top : top))
  const dividend = top << BigInt(shift)
  const rest = dividend % bottom
  const sticky = rest === 0n ? 0n : rest < 0n ? -1n : 1n
  return Number((dividend / bottom) * 2n + sticky) / 2 ** (shift + 1)
}

/**
 * A fraction as a decimal with the digits of the rule, for display only.
 *
 * @example
 * decimalText({ numerator: '25', denominator: '8' }, { digits: 2, mode: 'half-up' }) // '3.13'
 * decimalText({ numerator: '25', denominator: '8' }, { digits: 2, mode: 'half-even' }) // '3.12'
 */
export const decimalText = (value: Fraction, rounding: Rounding): string => ratioText(ratioFrom(value), rounding)

/** The same of a ratio. */
export function ratioText({ n, d }: Ratio, { digits, mode }: Rounding): string {
  if (!Number.isInteger(digits) || digits < 0 || digits > 100) throw new RangeError(`${digits} digits cannot be shown`)
  const negative = compareWholes(n, 0) < 0
  const top = times(negative ? negated(n) : n, digits < 16 ? 10 ** digits : 10n ** BigInt(digits))
  const rest = remainder(top, d)
  const down = dividedBy(plus(top, negated(rest)), d)
  const half = compareWholes(times(rest, 2), d)
  const up = half > 0 || (half === 0 && (mode === 'half-up' || compareWholes(remainder(down, 2), 0) !== 0))
  const text = String(up ? plus(down, 1) : down).padStart(digits + 1, '0')
  const shown = digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text
  return negative && /[1-9]/.test(shown) ? `-${shown}` : shown
}

const bitsOf = (whole: bigint): number => whole.toString(16).length * 4

const isWhole = (value: Whole): boolean => typeof value === 'bigint' || Number.isSafeInteger(value)

const remainder = (a: Whole, b: Whole): Whole =>
  typeof a === 'number' && typeof b === 'number' ? a % b : BigInt(a) % BigInt(b)

function wholeFrom(text: string): Whole {
  if (!/^-?\d{1,10000}$/.test(text)) throw new RangeError(`${text.slice(0, 40)} is no whole number`)
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : BigInt(text)
}
