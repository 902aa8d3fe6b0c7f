import type { EditionSheet, EditionState } from '@gorod/core/judging'
import { OwnOrder } from './order.js'

/** Where an entry is for its juror: the state of the sheet, or what is more worth knowing. */
export type RowState = EditionSheet['state'] | 'waiting' | 'returned' | 'withdrawn' | 'late'

/** An entry of the juror's queue. */
export interface Row {
  id: string
  /** Its place in the juror's own order, from 1. */
  number: number
  title: string
  entrant: string
  nomination: string
  state: RowState
  /** Whether the juror has still to hand in the sheet. */
  isUndone: boolean
}

/** How much of a queue is done, and how long the rest takes by the rules. */
export interface QueueProgress {
  done: number
  of: number
  minutesLeft: number
}

const undone: ReadonlySet<RowState> = new Set(['assigned', 'opened', 'draft', 'returned'])
const done: ReadonlySet<RowState> = new Set(['submitted', 'confirmed', 'sealed', 'late'])
const judged: ReadonlySet<string> = new Set(['admitted', 'judged', 'awarded', 'not-awarded', 'published'])

/** A juror's sheet of a submission in the round that is open or was the last. */
export const ownSheet = (state: EditionState, juror: string, submission: string): EditionSheet | undefined =>
  state.round === null ? undefined : state.sheets[state.round]?.[submission]?.[juror]

/** A juror's queue in his own order, which may be known already. */
export function queueOf(state: EditionState, juror: string, order = new OwnOrder(juror)): Row[] {
  const titles = new Map(state.rules?.nominations.map(({ id, title }) => [id, title]))
  const returned = new Set(state.incidents.flatMap((one) => (isReturn(one, juror) ? (one.submission ?? []) : [])))
  return order.of(state).flatMap((id, index): Row | [] => {
    const [entry, sheet] = [state.entries[id], ownSheet(state, juror, id)]
    if (!sheet) return []
    const now = judged.has(entry?.state ?? 'admitted') ? stateOf(sheet, returned) : 'withdrawn'
    return {
      id,
      number: index + 1,
      title: entry?.title ?? id,
      entrant: entry?.entrant.name ?? '',
      nomination: titles.get(entry?.nomination ?? '') ?? '',
      state: now,
      isUndone: undone.has(now),
    }
  })
}

/** The progress of a queue: what the juror is let off counts on neither side. */
export function progressOf(rows: readonly Row[], minutesPerSubmission: number): QueueProgress {
  const left = rows.filter(({ isUndone }) => isUndone).length
  const finished = rows.filter(({ state }) => done.has(state)).length
  return { done: finished, of: finished + left, minutesLeft: left * minutesPerSubmission }
}

/** Who gave a sheet back to the juror last, and why. */
export const lastReturn = ({ incidents }: EditionState, juror: string, submission: string) =>
  incidents.findLast((one) => isReturn(one, juror) && one.submission === submission)

const isReturn = ({ kind, member }: EditionState['incidents'][number], juror: string): boolean =>
  kind === 'sheet-returned' && member === juror

function stateOf(sheet: EditionSheet, returned: ReadonlySet<string>): RowState {
  if (sheet.state === 'recused' && sheet.byConflict) return 'waiting'
  if (sheet.state === 'draft' && returned.has(sheet.submission)) return 'returned'
  return sheet.late === 'undecided' && done.has(sheet.state) ? 'late' : sheet.state
}
