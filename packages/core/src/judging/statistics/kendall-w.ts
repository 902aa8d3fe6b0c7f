import { columnsOf, completeBlock } from './complete-block.js'
import { squaresOf } from './moments.js'
import { fractionalRanks } from './places.js'
import type { ScoreTable } from './score-table.js'
import { isUndetermined, undetermined, type Undetermined } from './undetermined.js'

/** How far jurors put submissions in the same order, from 0 to 1. */
export interface KendallW {
  value: number
  /** The sum of squares of the rank sums around their mean. */
  squares: number
  /** The sum of `t³ − t` over ties of `t` submissions, over all jurors. */
  ties: number
  chiSquare: number
  degrees: number
  /** `(m W − 1) / (m − 1)`: the mean of Spearman's correlations of all pairs of jurors, where all of them tie equally much. */
  meanSpearman: number
  jurors: number
  submissions: number
  /** Submissions left out because some juror did not score them. */
  leftOut: number
}

/**
 * Kendall's coefficient of concordance W, corrected for ties (Kendall, Rank Correlation Methods, chapter 6; Siegel,
 * Nonparametric Statistics, chapter 9), of the submissions that all jurors scored.
 *
 * @example
 * const table = { submissions: ['a', 'b', 'c'], jurors: ['1', '2'], scores: [[9, 8], [7, 8], [5, 3]] }
 * kendallW(table) // { value: 0.9285714285714286, squares: 6.5, ties: 6, chiSquare: 3.7142857142857144, … }
 * kendallW({ submissions: ['a', 'b'], jurors: ['1', '2'], scores: [[5, 5], [5, 5]] }) // { undefined: 'no-variation' }
 */
export function kendallW(table: ScoreTable): KendallW | Undetermined {
  const block = completeBlock(table)
  if (isUndetermined(block)) return block
  const { rows, jurors: m, leftOut } = block
  const n = rows.length
  const ranks = columnsOf(block).map(fractionalRanks)
  const sums = rows.map((_, row) => ranks.reduce((sum, own) => sum + own[row]!, 0))
  const squares = squaresOf(sums)
  const ties = ranks.reduce((sum, own) => sum + tiesOf(own), 0)
  const most = m * m * (n * n * n - n) - m * ties
  if (most === 0) return undetermined('no-variation')
  const value = (12 * squares) / most
  return {
    value,
    squares,
    ties,
    chiSquare: m * (n - 1) * value,
    degrees: n - 1,
    meanSpearman: (m * value - 1) / (m - 1),
    jurors: m,
    submissions: n,
    leftOut,
  }
}

function tiesOf(ranks: number[]): number {
  const sizes = new Map<number, number>()
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + size * size * size - size, 0)
}
