import type { ScoreSheet } from '../sheet.js'
import { compareIds } from '../ids.js'
import type { SheetKey } from './event.js'
import { own, put } from './record.js'
import type { EditionSheet, EditionState, RoundSheets } from './state.js'

/** The sheet of a pair in a round, where it was assigned. */
export const sheetAt = (state: EditionState, { round, submission, juror }: SheetKey): EditionSheet | undefined =>
  own(own(own(state.sheets, round) ?? {}, submission) ?? {}, juror)

/** All sheets of a round, by submission and juror. */
export const sheetsOf = (state: EditionState, round: string): EditionSheet[] =>
  Object.values(own(state.sheets, round) ?? {})
    .flatMap((byJuror) => Object.values(byJuror))
    .sort((a, b) => compareIds(a.submission, b.submission) || compareIds(a.juror, b.juror))

/** The edition with a sheet in its place. */
export function withSheet(state: EditionState, sheet: EditionSheet): EditionState {
  const round: RoundSheets = own(state.sheets, sheet.round) ?? {}
  const byJuror = put(own(round, sheet.submission) ?? {}, sheet.juror, sheet)
  return { ...state, sheets: put(state.sheets, sheet.round, put(round, sheet.submission, byJuror)) }
}

/** The edition with a change to one of its sheets. */
export function withChange(state: EditionState, key: SheetKey, change: Partial<EditionSheet>): EditionState {
  const sheet = sheetAt(state, key)
  return sheet ? withSheet(state, { ...sheet, ...change }) : state
}

/** A sheet just assigned. */
export const assignedSheet = (state: EditionState, { round, submission, juror }: SheetKey): EditionSheet => ({
  juror,
  submission,
  round,
  state: 'assigned',
  marks: {},
  comments: {},
  saves: {},
  rulesVersion: state.locked?.version ?? state.rules?.version ?? 0,
})

/** The sheet without what only the edition knows: as the standings and a protocol take it. */
export function plainSheet(kept: EditionSheet): ScoreSheet {
  const { rulesVersion: _, late: __, byConflict: ___, note: ____, saves: _____, collisions: ______, ...sheet } = kept
  return sheet
}
