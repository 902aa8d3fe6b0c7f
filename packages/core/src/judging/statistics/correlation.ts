import { meanOf, squaresOf } from './moments.js'
import { undetermined, type Figure } from './undetermined.js'

const LEAST = 3

/**
 * Pearson's correlation of at least three pairs.
 *
 * @example correlationOf([1, 2, 3], [2, 4, 7]) // 0.9933992677987…
 */
export function correlationOf(one: readonly number[], other: readonly number[]): Figure {
  if (one.length < LEAST) return undetermined('too-few')
  const [x, y] = [meanOf(one), meanOf(other)]
  const together = one.reduce((sum, value, at) => sum + (value - x) * (other[at]! - y), 0)
  if (!varies(one) || !varies(other)) return undetermined('no-variation')
  return Math.max(-1, Math.min(1, together / (Math.sqrt(squaresOf(one)) * Math.sqrt(squaresOf(other)))))
}

function varies(values: readonly number[]): boolean {
  const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return squaresOf(values) > values.length * 1e-20 * size * size
}
