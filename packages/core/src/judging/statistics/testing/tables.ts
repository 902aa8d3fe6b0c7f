import { fc } from '@fast-check/vitest'
import { expect } from 'vitest'
import { seededRandom, shuffled } from '../../random.js'
import type { ScoreTable } from '../score-table.js'
import { isUndetermined, type Undetermined } from '../undetermined.js'

interface Cell {
  submission: string | number
  juror: string | number
  score: number
}

/** A table from its cells. */
export function tableOf(cells: Cell[]): ScoreTable {
  const submissions = [...new Set(cells.map(({ submission }) => String(submission)))]
  const jurors = [...new Set(cells.map(({ juror }) => String(juror)))]
  const scores = submissions.map(() => jurors.map((): number | null => null))
  for (const { submission, juror, score } of cells)
    scores[submissions.indexOf(String(submission))]![jurors.indexOf(String(juror))] = score
  return { submissions, jurors, scores }
}

/** A table from its rows, with ids s0, s1 … and j0, j1 …. */
export const tableOfRows = (scores: (number | null)[][]): ScoreTable => ({
  submissions: scores.map((_, row) => `s${row}`),
  jurors: (scores[0] ?? []).map((_, column) => `j${column}`),
  scores,
})

export const transposed = <T>(rows: T[][]): T[][] => rows[0]!.map((_, column) => rows.map((row) => row[column]!))

/** Small tables with gaps and at least one score; with few different scores, so that ties are frequent. */
export const tables = (most = 7): fc.Arbitrary<ScoreTable> => rectangles(fc.option(score, { freq: 3 }), most)

/** Small tables without gaps. */
export const completeTables = (most = 7): fc.Arbitrary<ScoreTable> => rectangles(score, most)

const score = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 10 }) }, fc.integer({ min: -1000, max: 1000 }))

const rectangles = (cell: fc.Arbitrary<number | null>, most: number): fc.Arbitrary<ScoreTable> =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    )
    .filter((rows) => rows.flat().some((value) => value !== null))
    .map(tableOfRows)

/** The same table with its submissions and jurors in another order. */
export function permuted({ submissions, jurors, scores }: ScoreTable, seed: number): ScoreTable {
  const random = seededRandom(seed)
  const rows = shuffled([...submissions.keys()], random)
  const columns = shuffled([...jurors.keys()], random)
  return {
    submissions: rows.map((row) => submissions[row]!),
    jurors: columns.map((column) => jurors[column]!),
    scores: rows.map((row) => columns.map((column) => scores[row]![column]!)),
  }
}

/** A seeded table of a contest: qualities, severities and chance from the same numbers, `sheets` jurors a submission. */
export function contestTable(submissions: number, jurors: number, sheets: number, seed = 1): ScoreTable {
  const random = seededRandom(seed)
  const spread = (by: number) => (random.below(2001) / 1000 - 1) * by
  const severity = Array.from({ length: jurors }, () => spread(1.5))
  return tableOfRows(
    Array.from({ length: submissions }, () => {
      const quality = 5.5 + spread(2.5)
      const chosen = new Set(shuffled([...severity.keys()], random).slice(0, sheets))
      return severity.map((by, index) =>
        chosen.has(index) ? Math.min(10, Math.max(1, Math.round(quality - by + spread(1.5)))) : null,
      )
    }),
  )
}

/** A result that must exist. */
export function determined<T>(result: T | Undetermined): T {
  if (isUndetermined(result)) throw new Error(`undefined: ${result.undefined}`)
  return result as T
}

/** Expects a result that survives JSON: no NaN, no infinity, no `undefined`, no minus 0, no class. */
export function namesNoNaN(result: unknown): void {
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
}
