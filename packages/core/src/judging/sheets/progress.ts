import { compareIds } from '../ids.js'
import type { Absence, ScoreSheet } from '../sheet.js'

/** A juror to whom a submission was given to judge in a round. */
export type AssignedPair = Pick<ScoreSheet, 'juror' | 'submission' | 'round'>

/** A pair without marks, and why. */
export interface MissingSheet extends AssignedPair {
  absence: Exclude<Absence, 'unassigned'>
}

/** How far the sheets of one submission, or of one juror, have come. */
export interface ProgressRow {
  id: string
  round: string
  assigned: number
  returned: number
  recused: number
  abstained: number
  pending: number
  /** Others of the same round, jurors or submissions, that were never given to it. */
  unassigned: number
}

export interface SheetProgress {
  bySubmission: ProgressRow[]
  byJuror: ProgressRow[]
  /** Every assigned pair without marks. */
  missing: MissingSheet[]
  /** Sheets with marks that nobody assigned. */
  unexpected: AssignedPair[]
  /** Whether nothing is pending. */
  canClose: boolean
}

interface Cell {
  pair: AssignedPair
  outcome: Exclude<Outcome, 'gone'>
}

type Outcome = 'returned' | Exclude<Absence, 'unassigned'> | 'gone'

// An expired sheet gave no marks and is no longer waited for; a replaced one is another juror's business now.
const outcomes: Record<ScoreSheet['state'], Outcome> = {
  assigned: 'pending',
  opened: 'pending',
  draft: 'pending',
  submitted: 'returned',
  confirmed: 'returned',
  sealed: 'returned',
  recused: 'recused',
  abstained: 'abstained',
  expired: 'abstained',
  replaced: 'gone',
}

const none = { returned: 0, recused: 0, abstained: 0, pending: 0 }

/** Of several sheets of a pair the weightiest speaks: a recusal stands above marks, marks above a refusal. */
const weight: Outcome[] = ['gone', 'pending', 'abstained', 'returned', 'recused']

/**
 * Where the sheets of an assignment stand, and why each that is missing is missing; only `pending` keeps a round open.
 * Rows stand by round and id.
 *
 * @example
 * sheetProgress([], [{ juror: 'j1', submission: 's1', round: 'r1' }]).missing
 * // [{ juror: 'j1', submission: 's1', round: 'r1', absence: 'pending' }]
 */
export function sheetProgress(sheets: readonly ScoreSheet[], assignment: readonly AssignedPair[]): SheetProgress {
  const outcomeOf = new Map<string, Outcome>()
  for (const sheet of sheets) {
    const [key, outcome] = [keyOf(sheet), outcomes[sheet.state]]
    const before = outcomeOf.get(key)
    if (!before || weight.indexOf(outcome) > weight.indexOf(before)) outcomeOf.set(key, outcome)
  }
  const given = new Map(assignment.map((pair) => [keyOf(pair), pair]))
  const cells = [...given.values()]
    .map(({ juror, submission, round }) => ({ pair: { juror, submission, round } }))
    .flatMap(({ pair }): Cell[] => {
      const outcome = outcomeOf.get(keyOf(pair)) ?? 'pending'
      return outcome === 'gone' ? [] : [{ pair, outcome }]
    })
    .sort((a, b) => comparePairs(a.pair, b.pair))
  const missing = cells.flatMap(({ pair, outcome }) => (outcome === 'returned' ? [] : [{ ...pair, absence: outcome }]))
  const unexpected = new Map(
    sheets
      .filter((sheet) => outcomes[sheet.state] === 'returned' && !given.has(keyOf(sheet)))
      .map((sheet) => [keyOf(sheet), sheet]),
  )
  return {
    bySubmission: rowsOf(cells, 'submission', 'juror'),
    byJuror: rowsOf(cells, 'juror', 'submission'),
    missing,
    unexpected: [...unexpected.values()]
      .map(({ juror, submission, round }) => ({ juror, submission, round }))
      .sort(comparePairs),
    canClose: missing.every(({ absence }) => absence !== 'pending'),
  }
}

/**
 * Why a juror's marks for a submission are missing; `null` where they are there.
 *
 * @example absenceOf(undefined, true) // 'pending'
 */
export function absenceOf(sheet: Pick<ScoreSheet, 'state'> | undefined, assigned: boolean): Absence | null {
  const outcome = sheet ? outcomes[sheet.state] : assigned ? 'pending' : 'gone'
  if (outcome === 'returned') return null
  return outcome === 'gone' ? 'unassigned' : outcome
}

function rowsOf(cells: readonly Cell[], side: 'submission' | 'juror', other: 'submission' | 'juror'): ProgressRow[] {
  const rows = new Map<string, ProgressRow>()
  const others = new Map<string, Set<string>>()
  for (const { pair, outcome } of cells) {
    const { round } = pair
    const key = JSON.stringify([round, pair[side]])
    const row = rows.get(key) ?? { id: pair[side], round, assigned: 0, ...none, unassigned: 0 }
    row.assigned++
    row[outcome]++
    rows.set(key, row)
    others.set(round, (others.get(round) ?? new Set()).add(pair[other]))
  }
  for (const row of rows.values()) row.unassigned = others.get(row.round)!.size - row.assigned
  return [...rows.values()].sort((a, b) => compareIds(a.round, b.round) || compareIds(a.id, b.id))
}

const keyOf = ({ juror, submission, round }: AssignedPair): string => JSON.stringify([round, submission, juror])

const comparePairs = (a: AssignedPair, b: AssignedPair): number =>
  compareIds(a.round, b.round) || compareIds(a.submission, b.submission) || compareIds(a.juror, b.juror)
