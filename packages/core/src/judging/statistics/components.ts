import { observationsOf, type Observations } from './observations.js'
import type { ScoreTable } from './score-table.js'
import { isUndetermined, type Undetermined } from './undetermined.js'

/** Jurors and submissions that a chain of common submissions links: only within one can severities be compared. */
export interface ScoreComponent {
  submissions: string[]
  jurors: string[]
}

/**
 * The components of the graph of jurors and submissions: one when all severities can be compared, several when panels
 * never met (Linacre, Facets manual, “Subset connectedness”). In the order of their first submission's id.
 *
 * @example
 * scoreComponents({ submissions: ['s1', 's2'], jurors: ['j1', 'j2'], scores: [[7, null], [null, 8]] })
 * // [{ submissions: ['s1'], jurors: ['j1'] }, { submissions: ['s2'], jurors: ['j2'] }]
 */
export function scoreComponents(table: ScoreTable): ScoreComponent[] | Undetermined {
  const observations = observationsOf(table)
  if (isUndetermined(observations)) return observations
  const { rows, ofJuror } = membership(observations)
  return rows.map((members, component) => ({
    submissions: members.map((row) => observations.submissions[row]!),
    jurors: observations.jurors.filter((_, index) => ofJuror[index] === component),
  }))
}

export interface Membership {
  count: number
  /** The submissions of each component, as indices. */
  rows: number[][]
  ofSubmission: Int32Array
  ofJuror: Int32Array
}

/** The number of the component of each submission and juror (union–find over jurors). */
export function membership({ submissions, jurors, start, juror }: Observations): Membership {
  const parent = jurors.map((_, index) => index)
  const rootOf = (index: number): number => {
    while (parent[index] !== index) {
      parent[index] = parent[parent[index]!]!
      index = parent[index]!
    }
    return index
  }
  for (let row = 0; row < submissions.length; row++)
    for (let at = start[row]! + 1; at < start[row + 1]!; at++) parent[rootOf(juror[at]!)] = rootOf(juror[start[row]!]!)
  const numbers = new Map<number, number>()
  const ofSubmission = Int32Array.from(submissions, (_, row) => {
    const root = rootOf(juror[start[row]!]!)
    if (!numbers.has(root)) numbers.set(root, numbers.size)
    return numbers.get(root)!
  })
  const rows = Array.from(numbers, (): number[] => [])
  ofSubmission.forEach((component, row) => rows[component]!.push(row))
  const ofJuror = Int32Array.from(jurors, (_, index) => numbers.get(rootOf(index))!)
  return { count: numbers.size, rows, ofSubmission, ofJuror }
}
