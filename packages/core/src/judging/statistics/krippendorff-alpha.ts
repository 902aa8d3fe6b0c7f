import { squaresOf } from './moments.js'
import { observationsOf, type Observations } from './observations.js'
import type { ScoreTable } from './score-table.js'
import { isUndetermined, undetermined, type Undetermined } from './undetermined.js'

/** What a difference of scores means: only other or same, an order, a distance, or a ratio. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** Agreement beyond chance: 1 is full, 0 that of chance, below 0 systematic disagreement. */
export interface KrippendorffAlpha {
  value: number
  level: MeasurementLevel
  /** Scores of submissions with at least two. */
  scores: number
  submissions: number
}

/**
 * Krippendorff's alpha, for any number of jurors and with missing scores (Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, 2011). Submissions with one score say nothing of agreement and are left out.
 *
 * @example
 * const table = { submissions: ['a', 'b', 'c'], jurors: ['1', '2'], scores: [[1, 1], [2, 3], [4, 4]] }
 * krippendorffAlpha(table, 'interval') // { value: 0.9122807017543859, level: 'interval', scores: 6, submissions: 3 }
 */
export function krippendorffAlpha(table: ScoreTable, level: MeasurementLevel): KrippendorffAlpha | Undetermined {
  const observations = observationsOf(table)
  if (isUndetermined(observations)) return observations
  const units = unitsOf(observations)
  const values = units.flatMap((unit) => [...unit]).sort((a, b) => a - b)
  if (!values.length) return undetermined('too-few')
  if (values[0] === values.at(-1)) return undetermined('no-variation')
  if (level === 'ratio' && values[0]! < 0) return undetermined('negative')
  const { place, difference } = metricOf(values, level)
  const observed = units.reduce((sum, unit) => sum + differences(unit.map(place), difference) / (unit.length - 1), 0)
  const expected = differences(Float64Array.from(values, place), difference) / (values.length - 1)
  return { value: 1 - observed / expected, level, scores: values.length, submissions: units.length }
}

type Difference = 'other' | 'square' | 'ratio'

const unitsOf = ({ submissions, start, score }: Observations): Float64Array[] =>
  submissions.flatMap((_, row) =>
    start[row + 1]! - start[row]! > 1 ? [score.subarray(start[row], start[row + 1])] : [],
  )

/** Ordinal differences are distances between the mid-ranks of the marginal frequencies, ends counted by half. */
function metricOf(
  sorted: number[],
  level: MeasurementLevel,
): { place: (value: number) => number; difference: Difference } {
  if (level === 'nominal') return { place: (value) => value, difference: 'other' }
  if (level === 'ratio') return { place: (value) => value, difference: 'ratio' }
  if (level === 'interval') return { place: (value) => value, difference: 'square' }
  const ranks = new Map<number, number>()
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) to++
    ranks.set(sorted[from]!, (from + to) / 2)
  }
  return { place: (value) => ranks.get(value)!, difference: 'square' }
}

/** The sum of squared differences over all ordered pairs of values. */
function differences(values: Float64Array, difference: Difference): number {
  if (difference === 'square') return 2 * values.length * squaresOf(values)
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const distinct = [...counts]
  let total = 0
  for (let a = 0; a < distinct.length; a++)
    for (let b = 0; b < a; b++) {
      const [one, oneCount] = distinct[a]!
      const [other, otherCount] = distinct[b]!
      const ratio = difference === 'other' ? 1 : (one - other) / (one + other)
      total += 2 * oneCount * otherCount * ratio * ratio
    }
  return total
}
