/** How a half or a rest is rounded, by the names of ECMA-402: `halfExpand` is «5 вверх», away from zero. */
export type RoundingMode =
  'ceil' | 'floor' | 'expand' | 'trunc' | 'halfCeil' | 'halfFloor' | 'halfExpand' | 'halfTrunc' | 'halfEven'

/**
 * A fraction as a whole number, rounded once; the denominator is above 0.
 *
 * @example
 * roundFraction(5n, 2n, 'halfExpand') // 3n
 * roundFraction(-5n, 2n, 'halfEven') // -2n
 */
export function roundFraction(numerator: bigint, denominator: bigint, mode: RoundingMode = 'halfExpand'): bigint {
  if (denominator <= 0n) throw new RangeError(`${numerator}/${denominator} is no fraction`)
  const rest = numerator % denominator
  const down = numerator / denominator
  if (rest === 0n) return down
  const sign = numerator < 0n ? -1n : 1n
  return isAway(mode, sign, 2n * sign * rest - denominator, down % 2n !== 0n) ? down + sign : down
}

/** Whether a number with a rest goes away from zero; `half` is below 0, 0 or above 0 as the rest is to a half. */
function isAway(mode: RoundingMode, sign: bigint, half: bigint, isOdd: boolean): boolean {
  if (mode === 'expand') return true
  if (mode === 'trunc') return false
  if (mode === 'ceil') return sign > 0n
  if (mode === 'floor') return sign < 0n
  if (half !== 0n) return half > 0n
  if (mode === 'halfExpand') return true
  if (mode === 'halfTrunc') return false
  if (mode === 'halfEven') return isOdd
  return mode === 'halfCeil' ? sign > 0n : sign < 0n
}
