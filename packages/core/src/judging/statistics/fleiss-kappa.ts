import { observationsOf } from './observations.js'
import type { ScoreTable } from './score-table.js'
import { isUndetermined, undetermined, type Undetermined } from './undetermined.js'

/** Agreement on categories beyond chance: 1 is full, 0 that of chance. */
export interface FleissKappa {
  value: number
  /** The mean share of agreeing pairs, and what chance would give. */
  observed: number
  expected: number
  /** Scores to a submission: the same number for all. */
  scores: number
  submissions: number
}

/**
 * Fleiss' kappa, every score being a category of its own (Fleiss 1971). The jurors of a submission may be others than
 * those of the next, their number may not: where it varies, use Krippendorff's alpha.
 *
 * @example
 * const table = { submissions: ['a', 'b'], jurors: ['1', '2', '3'], scores: [[1, 1, 1], [1, 2, 2]] }
 * fleissKappa(table) // { value: 0.2499…, observed: 0.6666666666666666, expected: 0.5555555555555556, … }
 */
export function fleissKappa(table: ScoreTable): FleissKappa | Undetermined {
  const observations = observationsOf(table)
  if (isUndetermined(observations)) return observations
  const { submissions, start, score } = observations
  const raters = start[1]!
  if (submissions.some((_, row) => start[row + 1]! - start[row]! !== raters)) return undetermined('incomplete')
  if (raters < 2) return undetermined('too-few')
  const totals = countsOf(score)
  if (totals.size === 1) return undetermined('no-variation')
  let agreeing = 0
  submissions.forEach((_, row) => {
    for (const count of countsOf(score.subarray(start[row], start[row + 1])).values()) agreeing += count * (count - 1)
  })
  const observed = agreeing / (submissions.length * raters * (raters - 1))
  const squares = [...totals.values()].reduce((sum, count) => sum + count * count, 0)
  const expected = squares / (score.length * score.length)
  return {
    value: (observed - expected) / (1 - expected),
    observed,
    expected,
    scores: raters,
    submissions: submissions.length,
  }
}

function countsOf(values: Float64Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
