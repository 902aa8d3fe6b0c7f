import type { Conflict } from '../../commission.js'
import { isKept, isSame, type ConflictKey } from '../bars.js'
import { own, put } from '../record.js'
import { assignedSheet, sheetAt, withChange, withSheet } from '../sheets.js'
import type { EditionState } from '../state.js'
import { dayOf } from '../term.js'
import { withIncident, type Changes } from './changes.js'

/** The commission: its members, their keys, their conflicts of interest. */
export const commissionChanges: Changes<
  | 'commission.formed'
  | 'key.enrolled'
  | 'key.revoked'
  | 'conflict.declared'
  | 'conflict.dismissed'
  | 'conflict.waived'
  | 'juror.replaced'
> = {
  'commission.formed': (state, { payload: { commission } }) => ({ ...state, commission }),
  'key.enrolled': (state, { payload: { member, key, algorithm } }) => ({
    ...state,
    keys: put(state.keys, member, [...(own(state.keys, member) ?? []), { key, algorithm }]),
  }),
  'key.revoked': (state, { at, actor, payload: { member, key, reason } }) => {
    const keys = (own(state.keys, member) ?? []).map((one) =>
      one.key === key ? { ...one, revoked: { at, by: actor, reason } } : one,
    )
    // The protocol tells of it: a draft from before is another one.
    const next = { ...state, protocol: null, keys: put(state.keys, member, keys) }
    return withIncident(next, { kind: 'key-revoked', at, reason, by: [actor], member })
  },
  'conflict.declared': (state, { payload: { conflict } }) => ({
    ...state,
    conflicts: [...state.conflicts.filter((other) => !isSame(other, conflict)), conflict],
  }),
  'conflict.dismissed': (state, { at, payload }) => settled(state, 'dismissed', at, payload),
  'conflict.waived': (state, { at, payload }) => settled(state, 'waived', at, payload),
  'juror.replaced': (state, { at, payload: { juror, substitute, reason, by, sheets, moved, excluded } }) => {
    const { commission } = state
    if (!commission) return state
    const isNew = commission.members.every(({ id }) => id !== substitute.id)
    // The seat passes at once: its last day is the one before.
    const to = dayBefore(dayOf(state, at))
    const members = commission.members.map((member) => (member.id === juror ? { ...member, to } : member))
    let next: EditionState = {
      ...state,
      commission: { ...commission, members: isNew ? [...members, substitute] : members },
    }
    for (const key of [...moved, ...excluded]) next = withChange(next, key, { state: 'replaced', reason })
    for (const key of moved) next = withSheet(next, assignedSheet(next, { ...key, juror: substitute.id }))
    const outcome = sheets === 'keep' ? 'kept' : 'excluded'
    const who = { member: juror, substitute: substitute.id, outcome, count: excluded.length } as const
    return withIncident(next, { kind: 'juror-replaced', at, reason, by, ...who })
  },
}

/** The conflict decided; sheets that conflicts alone had put aside come back to the juror once nothing bars him. */
function settled(
  state: EditionState,
  to: 'dismissed' | 'waived',
  at: string,
  { reason, by, ...key }: ConflictKey & { reason: string; by: string[] },
): EditionState {
  const { member, submission } = key
  const conflicts = state.conflicts.map((conflict): Conflict =>
    isSame(conflict, key) ? { ...conflict, state: to, reason, by } : conflict,
  )
  const told = withIncident({ ...state, conflicts }, { kind: `conflict-${to}`, at, reason, by, member, submission })
  const [holder, entry] = [state.commission?.members.find(({ id }) => id === member), own(state.entries, submission)]
  if (!holder || !entry || state.round === null || isKept(told, holder, entry)) return told
  const sheet = sheetAt(told, { round: state.round, submission, juror: member })
  if (!sheet?.byConflict || sheet.state !== 'recused') return told
  const { byConflict: _, reason: __, ...rest } = sheet
  return withSheet(told, { ...rest, state: 'assigned' })
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
