import { deviationOf, meanOf, medianOf } from './moments.js'
import { twoSidedT } from './student.js'
import { undetermined, type Undetermined } from './undetermined.js'

export interface Grubbs {
  /** The distance of the farthest value from the mean, in standard deviations. */
  statistic: number
  /** What the distance reaches by chance with the probability `level`. */
  critical: number
  /** The index of the farthest value, the first of equals. */
  index: number
  flagged: boolean
}

export interface GrubbsOptions {
  /** The probability of a false flag; 0.05 unless given. */
  level?: number
  /** Which value is suspected: the farthest on `either` side (unless given), or the greatest alone (`upper`). */
  side?: 'either' | 'upper'
  /** Values this near to each other are equal; 0 unless given. */
  rounding?: number
}

/**
 * Grubbs' test for one outlier (NIST/SEMATECH e-Handbook 1.3.5.17.1).
 *
 * @example
 * grubbs([199.31, 199.53, 200.19, 200.82, 201.92, 201.95, 202.18, 245.57], { side: 'upper' })
 * // { statistic: 2.4687…, critical: 2.0316…, index: 7, flagged: true }
 */
export function grubbs(values: readonly number[], options: GrubbsOptions = {}): Grubbs | Undetermined {
  const { level = 0.05, side = 'either', rounding = 0 } = options
  const count = values.length
  if (!values.every(Number.isFinite)) return undetermined('malformed')
  if (count < 3) return undetermined('too-few')
  if (isConstant(values, rounding)) return undetermined('no-variation')
  const mean = meanOf(values)
  const distances = values.map((value) => (side === 'upper' ? value - mean : Math.abs(value - mean)))
  const index = distances.indexOf(Math.max(...distances))
  const statistic = distances[index]! / deviationOf(values)
  const t = twoSidedT(((side === 'upper' ? 2 : 1) * level) / count, count - 2)
  const critical = ((count - 1) / Math.sqrt(count)) * Math.sqrt((t * t) / (count - 2 + t * t))
  return { statistic, critical, index, flagged: statistic > critical }
}

/**
 * Modified z-scores: distances from the median by the median distance, which outliers do not stretch; beyond 3.5 is
 * remarkable (Iglewicz and Hoaglin 1993). Where the median distance is 0, by the mean distance times 1.253314. Distances up to
 * `rounding` are 0.
 *
 * @example modifiedZScores([1, 2, 3, 4, 100]) // [-1.349, -0.6745, 0, 0.6745, 65.4265]
 */
export function modifiedZScores(values: readonly number[], rounding = 0): number[] | Undetermined {
  if (!values.every(Number.isFinite)) return undetermined('malformed')
  if (values.length < 2) return undetermined('too-few')
  if (isConstant(values, rounding)) return undetermined('no-variation')
  const median = medianOf(values)
  const distances = values.map((value) => (Math.abs(value - median) <= rounding ? 0 : Math.abs(value - median)))
  const typical = medianOf(distances) / 0.6745 || 1.253314 * meanOf(distances)
  if (typical === 0) return undetermined('no-variation')
  return values.map((value) => (value - median) / typical)
}

function isConstant(values: readonly number[], rounding: number): boolean {
  const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return Math.max(...values) - Math.min(...values) <= Math.max(rounding, 1e-12 * size)
}
