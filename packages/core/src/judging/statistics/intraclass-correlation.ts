import { columnsOf, completeBlock, type CompleteBlock } from './complete-block.js'
import { meanOf } from './moments.js'
import type { ScoreTable } from './score-table.js'
import { isUndetermined, undetermined, type Figure, type Undetermined } from './undetermined.js'

/**
 * Shares of the variance that are the submissions' own, by Shrout and Fleiss: (1, ·) jurors chosen anew for each
 * submission, (2, ·) jurors a sample, severity counted as error, (3, ·) these jurors, severity taken out; (·, 1) of one
 * juror, (·, k) of the mean of all. May be negative.
 */
export interface IntraclassCorrelation {
  icc11: Figure
  icc21: Figure
  icc31: Figure
  icc1k: Figure
  icc2k: Figure
  icc3k: Figure
  meanSquares: { submissions: number; within: number; jurors: number; error: number }
  jurors: number
  submissions: number
  /** Submissions left out because some juror did not score them. */
  leftOut: number
}

/**
 * The six intraclass correlations of the submissions that all jurors scored (Shrout and Fleiss 1979, Psychological
 * Bulletin 86). Quote (3, k) beside adjusted scores and (2, k) beside raw ones.
 *
 * @example
 * // the 6 targets and 4 judges of Shrout and Fleiss
 * intraclassCorrelation(ratings) // { icc11: 0.1657…, icc21: 0.2897…, icc31: 0.7148…, icc1k: 0.4427…, icc2k: 0.62…, … }
 */
export function intraclassCorrelation(table: ScoreTable): IntraclassCorrelation | Undetermined {
  const block = completeBlock(table)
  if (isUndetermined(block)) return block
  const n = block.rows.length
  const k = block.jurors
  const squares = sumsOfSquares(block)
  if (squares.total === 0) return undetermined('no-variation')
  const between = squares.submissions / (n - 1)
  const within = (squares.jurors + squares.error) / (n * (k - 1))
  const jurors = squares.jurors / (k - 1)
  const error = squares.error / ((n - 1) * (k - 1))
  return {
    icc11: ratio(between - within, between + (k - 1) * within),
    icc21: ratio(between - error, between + (k - 1) * error + (k * (jurors - error)) / n),
    icc31: ratio(between - error, between + (k - 1) * error),
    icc1k: ratio(between - within, between),
    icc2k: ratio(between - error, between + (jurors - error) / n),
    icc3k: ratio(between - error, between),
    meanSquares: { submissions: between, within, jurors, error },
    jurors: k,
    submissions: n,
    leftOut: block.leftOut,
  }
}

function sumsOfSquares(block: CompleteBlock) {
  const columns = columnsOf(block)
  const grand = meanOf(columns.map(meanOf))
  const snap = (square: number) => (square <= block.negligible ? 0 : square)
  const around = (means: number[], times: number) =>
    snap(means.reduce((sum, mean) => sum + times * (mean - grand) * (mean - grand), 0))
  const rowMeans = block.rows.map(meanOf)
  const columnMeans = columns.map(meanOf)
  let total = 0
  let error = 0
  block.rows.forEach((row, at) =>
    row.forEach((score, column) => {
      const rest = score - rowMeans[at]! - columnMeans[column]! + grand
      total += (score - grand) * (score - grand)
      error += rest * rest
    }),
  )
  return {
    total: snap(total),
    submissions: around(rowMeans, block.jurors),
    jurors: around(columnMeans, block.rows.length),
    error: snap(error),
  }
}

/** A share of a variance; where the estimate of the whole is not above 0, nothing varies where it should. */
const ratio = (numerator: number, denominator: number): Figure =>
  denominator > 0 ? numerator / denominator : undetermined('no-variation')
