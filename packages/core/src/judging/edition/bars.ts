import type { Conflict, Member } from '../commission.js'
import { conflictsOf, isBarred } from '../conflicts.js'
import type { Entry } from './entry.js'
import type { EditionState } from './state.js'

/** Whether a conflict of interest, found by the rules or declared, keeps a member from a submission. */
export function isKept(state: EditionState, member: Member, entry: Pick<Entry, 'id' | 'entrant'>): boolean {
  const declared = state.conflicts.filter((one) => one.member === member.id && one.submission === entry.id)
  const conflicts = conflictsOf({ members: [member] }, [entry], declared, state.rules?.conflicts)
  return isBarred(conflicts, member.id, entry.id, state.commission?.members)
}

/** Which conflict is meant: of one member, one submission and one basis there is one. */
export type ConflictKey = Pick<Conflict, 'member' | 'submission' | 'basis'>

export const isSame = (a: ConflictKey, b: ConflictKey): boolean =>
  a.member === b.member && a.submission === b.submission && a.basis === b.basis
