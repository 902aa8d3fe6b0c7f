import { savedSheet } from '../saved-sheet.js'
import type { SheetKey } from '../event.js'
import { own, put } from '../record.js'
import { sheetAt, withChange, withSheet } from '../sheets.js'
import type { EditionState } from '../state.js'
import { withIncident, type Changes } from './changes.js'

/** Score sheets. */
export const sheetChanges: Changes<
  | 'sheet.opened'
  | 'sheet.saved'
  | 'sheet.submitted'
  | 'sheet.confirmed'
  | 'sheet.recused'
  | 'sheet.abstained'
  | 'sheet.returned'
  | 'sheet.expired'
  | 'sheet.late-judged'
> = {
  'sheet.opened': (state, { payload }) => withChange(state, payload, { state: 'opened' }),
  'sheet.saved': (state, { payload }) => {
    const sheet = sheetAt(state, payload)
    const rulesVersion = state.locked?.version ?? sheet?.rulesVersion
    if (!sheet) return state
    const next = payload.marks && Object.keys(payload.marks).length ? withScored(state, payload) : state
    return withSheet(next, {
      ...savedSheet(sheet, payload.command.id, payload),
      ...(rulesVersion !== undefined && { rulesVersion }),
    })
  },
  'sheet.submitted': (state, { payload }) =>
    withChange(state, payload, { state: 'submitted', ...(payload.late && { late: 'undecided' }) }),
  'sheet.confirmed': (state, { payload: { ballot } }) => withChange(state, ballot, { state: 'confirmed' }),
  'sheet.recused': (state, { at, actor, payload }) => {
    const { reason, opened, byConflict } = payload
    const next = withChange(state, payload, { state: 'recused', reason, ...(byConflict && { byConflict }) })
    if (!opened) return next
    const { juror: member, submission } = payload
    return withIncident(next, { kind: 'recused-after-opening', at, reason, by: [actor], member, submission })
  },
  'sheet.abstained': (state, { payload }) => withChange(state, payload, { state: 'abstained', reason: payload.reason }),
  'sheet.returned': (state, { at, payload }) => {
    const { juror: member, submission, reason, by } = payload
    const next = withChange(state, payload, { state: 'draft' })
    return withIncident(next, { kind: 'sheet-returned', at, reason, by: [by], member, submission })
  },
  'sheet.expired': (state, { at, payload }) => {
    const { juror: member, submission, reason, by } = payload
    const next = withChange(state, payload, { state: 'expired', reason })
    return withIncident(next, { kind: 'sheet-expired', at, reason, by: [by], member, submission })
  },
  'sheet.late-judged': (state, { at, payload }) => {
    const { juror: member, submission, reason, by, accepted } = payload
    const outcome = accepted ? 'accepted' : 'refused'
    const change = accepted
      ? { late: 'accepted' as const }
      : { late: 'refused' as const, state: 'expired' as const, reason }
    const next = withChange(state, payload, change)
    return withIncident(next, { kind: 'late-sheet', at, reason, by: [by], member, submission, outcome })
  },
}

/** The edition with a submission in the order of its juror, at its first marks. */
function withScored(state: EditionState, { round, juror, submission }: SheetKey): EditionState {
  const { scoringOrder } = state
  const order = own(scoringOrder, round) ?? {}
  const scored = own(order, juror) ?? []
  if (scored.includes(submission)) return state
  return { ...state, scoringOrder: put(scoringOrder, round, put(order, juror, [...scored, submission])) }
}
