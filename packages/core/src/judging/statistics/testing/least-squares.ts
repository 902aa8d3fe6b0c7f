import type { ScoreTable } from '../score-table.js'

/**
 * The additive model by brute force, as an oracle: one unknown per submission and juror, normal equations with the
 * leniencies held to a sum of 0, Gauss–Jordan elimination. For connected tables; rows and columns without scores are left out.
 * With a `ratio` of the variances of chance and of leniency, Henderson's mixed model equations.
 */
export function leastSquares({ submissions, jurors, scores }: ScoreTable, ratio = 0) {
  const rows = submissions.flatMap((_, row) => (scores[row]!.some((score) => score !== null) ? [row] : []))
  const columns = jurors.flatMap((_, column) => (scores.some((row) => row[column] !== null) ? [column] : []))
  const size = rows.length + columns.length
  const normal = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
  const right = Array.from({ length: size }, () => 0)
  rows.forEach((row, i) =>
    columns.forEach((column, index) => {
      const score = scores[row]![column]!
      if (score === null) return
      const j = rows.length + index
      for (const [a, b] of [
        [i, i],
        [i, j],
        [j, i],
        [j, j],
      ] as const)
        normal[a]![b]! += 1
      right[i]! += score
      right[j]! += score
    }),
  )
  for (let a = rows.length; a < size; a++) for (let b = rows.length; b < size; b++) normal[a]![b]! += 1
  for (let at = rows.length; at < size; at++) normal[at]![at]! += ratio
  const inverse = inverted(normal)
  const solution = inverse.map((line) => line.reduce((sum, value, at) => sum + value * right[at]!, 0))
  // The added square of the sum holds it at 0, and adds 1 / m² to every covariance of leniencies.
  const extra = 1 / columns.length ** 2
  let residual = 0
  rows.forEach((row, i) =>
    columns.forEach((column, index) => {
      const score = scores[row]![column]!
      if (score !== null) residual += (score - solution[i]! - solution[rows.length + index]!) ** 2
    }),
  )
  const record = (ids: number[], names: string[], value: (at: number) => number) =>
    Object.fromEntries(ids.map((id, at) => [names[id]!, value(at)]))
  const root = (square: number) => Math.sqrt(Math.max(0, square))
  return {
    adjusted: record(rows, submissions, (at) => solution[at]!),
    adjustedError: record(rows, submissions, (at) => root(inverse[at]![at]! - extra)),
    leniency: record(columns, jurors, (at) => solution[rows.length + at]!),
    leniencyError: record(columns, jurors, (at) => {
      const index = rows.length + at
      return root(inverse[index]![index]! - extra)
    }),
    residual,
    /** Of the difference of two adjusted scores, in units of the deviation of chance. */
    differenceError: (one: string, other: string) => {
      const [a, b] = [one, other].map((id) => rows.findIndex((row) => submissions[row] === id)) as [number, number]
      return root(inverse[a]![a]! + inverse[b]![b]! - 2 * inverse[a]![b]!)
    },
  }
}

function inverted(matrix: number[][]): number[][] {
  const size = matrix.length
  const work = matrix.map((line, row) => [...line, ...line.map((_, column) => (column === row ? 1 : 0))])
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot
    for (let row = pivot; row < size; row++)
      if (Math.abs(work[row]![pivot]!) > Math.abs(work[best]![pivot]!)) best = row
    ;[work[pivot], work[best]] = [work[best]!, work[pivot]!]
    const scale = work[pivot]![pivot]!
    work[pivot] = work[pivot]!.map((value) => value / scale)
    for (let row = 0; row < size; row++) {
      const factor = work[row]![pivot]!
      if (row !== pivot) work[row] = work[row]!.map((value, at) => value - factor * work[pivot]![at]!)
    }
  }
  return work.map((line) => line.slice(size))
}
