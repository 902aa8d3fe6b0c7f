/**
 * The mean of values; `NaN` for none, so ask first.
 *
 * @example meanOf([1, 2, 6]) // 3
 */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += values[index]!
  return sum / values.length
}

/**
 * The sum of squared distances from the mean.
 *
 * @example squaresOf([1, 2, 6]) // 14
 */
export function squaresOf(values: ArrayLike<number>): number {
  const mean = meanOf(values)
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += (values[index]! - mean) * (values[index]! - mean)
  return sum
}

/**
 * The standard deviation, with the divisor n − 1 of a sample.
 *
 * @example deviationOf([1, 2, 6]) // 2.6457513110645907
 */
export const deviationOf = (values: ArrayLike<number>): number => Math.sqrt(squaresOf(values) / (values.length - 1))

/**
 * The median; of an even number of values the mean of the middle two.
 *
 * @example medianOf([1, 6, 2, 3]) // 2.5
 */
export function medianOf(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort()
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
