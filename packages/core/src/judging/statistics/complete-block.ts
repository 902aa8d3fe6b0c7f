import { observationsOf } from './observations.js'
import type { ScoreTable } from './score-table.js'
import { isUndetermined, undetermined, type Undetermined } from './undetermined.js'

/** The submissions that every juror of the table scored, and how many others were left out; never a score filled in. */
export interface CompleteBlock {
  /** `rows[submission][juror]`. */
  rows: Float64Array[]
  jurors: number
  leftOut: number
  /** Sums of squares below this are rounding. */
  negligible: number
}

/** The complete block of a table, or why there is none: two jurors and two submissions are the least. */
export function completeBlock(table: ScoreTable): CompleteBlock | Undetermined {
  const observations = observationsOf(table)
  if (isUndetermined(observations)) return observations
  const { submissions, jurors, start, score, rounding } = observations
  const rows = submissions.flatMap((_, row) =>
    start[row + 1]! - start[row]! === jurors.length ? [score.subarray(start[row], start[row + 1])] : [],
  )
  if (jurors.length < 2 || submissions.length < 2) return undetermined('too-few')
  if (rows.length < 2) return undetermined('incomplete')
  return {
    rows,
    jurors: jurors.length,
    leftOut: submissions.length - rows.length,
    negligible: rows.length * jurors.length * rounding * rounding,
  }
}

/** The scores of each juror in a block. */
export const columnsOf = ({ rows, jurors }: CompleteBlock): Float64Array[] =>
  Array.from({ length: jurors }, (_, column) => Float64Array.from(rows, (row) => row[column]!))
