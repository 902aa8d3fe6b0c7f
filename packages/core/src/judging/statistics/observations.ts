import type { ScoreTable } from './score-table.js'
import { undetermined, type Undetermined } from './undetermined.js'

const MOST_JURORS = 1000
const MOST_SUBMISSIONS = 65_535
const MOST_SCORE = 1e9

/** A table in the order of its ids and without its gaps, so that no result depends on the order it came in. */
export interface Observations {
  /** Ids with at least one score, ascending. */
  submissions: string[]
  jurors: string[]
  /** Ids without any score. */
  unscored: string[]
  idle: string[]
  /** Scores of submission `i` are at `start[i]` up to `start[i + 1]`, by ascending juror. */
  start: Int32Array
  juror: Int32Array
  score: Float64Array
  /** Differences of scores below this are rounding. */
  rounding: number
}

/** The scores a table holds, or why it holds none. */
export function observationsOf(table: ScoreTable): Observations | Undetermined {
  const { submissions, jurors, scores } = table
  if (jurors.length > MOST_JURORS || submissions.length > MOST_SUBMISSIONS) return undetermined('too-many')
  if (!isWellFormed(table)) return undetermined('malformed')
  const rows = ascending(submissions)
  const columns = ascending(jurors)
  const judged = columns.filter((column) => scores.some((row) => row[column] !== null))
  const scored = rows.filter((row) => scores[row]!.some((score) => score !== null))
  if (!scored.length) return undetermined('empty')
  const start = new Int32Array(scored.length + 1)
  const juror: number[] = []
  const score: number[] = []
  scored.forEach((row, at) => {
    judged.forEach((column, index) => {
      const value = scores[row]![column]!
      if (value === null) return
      juror.push(index)
      score.push(value)
    })
    start[at + 1] = score.length
  })
  const without = (all: number[], some: number[], ids: string[]) => {
    const present = new Set(some)
    return all.filter((index) => !present.has(index)).map((index) => ids[index]!)
  }
  return {
    submissions: scored.map((row) => submissions[row]!),
    jurors: judged.map((column) => jurors[column]!),
    unscored: without(rows, scored, submissions),
    idle: without(columns, judged, jurors),
    start,
    juror: Int32Array.from(juror),
    score: Float64Array.from(score),
    rounding: 1e-10 * score.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  }
}

/** Whether every juror scored every submission (of those with any score). */
export const isComplete = ({ submissions, jurors, score }: Observations): boolean =>
  score.length === submissions.length * jurors.length

const ascending = (ids: string[]): number[] => ids.map((_, index) => index).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1))

function isWellFormed({ submissions, jurors, scores }: ScoreTable): boolean {
  const isScore = (score: unknown) => score === null || (typeof score === 'number' && Math.abs(score) <= MOST_SCORE)
  return (
    new Set(submissions).size === submissions.length &&
    new Set(jurors).size === jurors.length &&
    scores.length === submissions.length &&
    scores.every((row) => row.length === jurors.length && Array.from(row).every(isScore))
  )
}
