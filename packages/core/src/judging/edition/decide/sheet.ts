import { canonicalJson } from '../../../journal/canonical-json.js'
import type { Problem } from '../../../problem/problem.js'
import type { Versioned } from '../../sheet.js'
import { isJudged } from '../../sheets/roster.js'
import { ballotOf } from '../ballot.js'
import { isKept } from '../bars.js'
import type { FieldChange } from '../command.js'
import type { SheetKey } from '../event.js'
import { own, put } from '../record.js'
import { sheetAt } from '../sheets.js'
import type { EditionSheet } from '../state.js'
import { isProblem, memberOf, refused, silent, unsigned, type Context, type Handlers, type Part } from './context.js'
import { lockParts } from './rules.js'
import { sheetFault } from './sheet-fault.js'

type State = EditionSheet['state']

/** A juror's own sheets. */
export const sheetHandlers: Handlers<
  'open-sheet' | 'save-sheet' | 'submit-sheet' | 'confirm-sheet' | 'recuse' | 'abstain'
> = {
  'open-sheet': (context, { submission, noConflict }) =>
    onOwn(context, submission, ['assigned'], (key) => {
      const [member, entry] = [memberOf(context.state, key.juror)!, own(context.state.entries, submission)!]
      if (isKept(context.state, member, entry) || noConflict !== true)
        return refused('juror-in-conflict', { about: `${key.juror} · ${submission}` })
      return [{ type: 'sheet.opened', payload: key }]
    }),
  'save-sheet': (context, { submission, marks = {}, comments = {} }) =>
    onOwn(context, submission, ['opened', 'draft', 'submitted', 'confirmed'], (key, sheet) => {
      const newMarks = changed(sheet.marks, marks, '/marks')
      if (isProblem(newMarks)) return newMarks
      const newComments = changed(sheet.comments, comments, '/comments')
      if (isProblem(newComments)) return newComments
      const payload = { ...key, marks: newMarks, comments: newComments }
      if (Object.keys(payload.marks).length + Object.keys(payload.comments).length === 0) return []
      const next = { ...sheet, state: 'draft' as const, marks: { ...sheet.marks, ...payload.marks } }
      const fault = sheetFault(context.state, next)
      if (fault) return fault
      const lock: Part[] = Object.keys(payload.marks).length ? lockParts(context) : []
      return [...lock, { type: 'sheet.saved', payload }]
    }),
  'submit-sheet': (context, { submission }) =>
    onOwn(context, submission, ['draft'], (key, sheet) => {
      const fault = sheetFault(context.state, { ...sheet, state: 'submitted' })
      if (fault) return fault
      const isLate = context.state.phase === 'closing'
      return [{ type: 'sheet.submitted', payload: { ...key, ...(isLate && { late: true as const }) } }]
    }),
  'confirm-sheet': (context, { submission, ballot, signatures }) =>
    onOwn(context, submission, ['submitted'], (_, sheet) => {
      const expected = ballotOf(context.state, sheet, context.sha256)
      if (canonicalJson(ballot) !== canonicalJson(expected)) {
        return refused(
          'ballot-differs',
          { about: submission, found: ballot.version, expected: expected.version },
          '/ballot',
        )
      }
      const problem = unsigned(context, signatures)
      return problem ?? [{ type: 'sheet.confirmed', payload: { ballot }, ...(signatures && { signatures }) }]
    }),
  recuse: (context, { submission, reason }) =>
    onOwn(context, submission, ['assigned', 'opened', 'draft', 'submitted', 'confirmed'], (key, sheet) => {
      const opened = sheet.state !== 'assigned'
      return silent(reason) ?? [{ type: 'sheet.recused', payload: { ...key, reason, opened } }]
    }),
  abstain: (context, { submission, reason }) =>
    onOwn(context, submission, ['opened', 'draft', 'submitted'], (key) => {
      return silent(reason) ?? [{ type: 'sheet.abstained', payload: { ...key, reason } }]
    }),
}

/** What the chair may do with another's sheet: everything but fill it. */
export const chairSheetHandlers: Handlers<'return-sheet' | 'expire-sheet' | 'judge-late-sheet'> = {
  'return-sheet': (context, { submission, juror, reason }) =>
    onSheet(context, { submission, juror }, ['submitted', 'confirmed'], (key) => {
      return silent(reason) ?? [{ type: 'sheet.returned', payload: { ...key, reason, by: context.actor } }]
    }),
  'expire-sheet': (context, { submission, juror, reason }) =>
    onSheet(context, { submission, juror }, ['assigned', 'opened', 'draft', 'submitted'], (key) => {
      return silent(reason) ?? [{ type: 'sheet.expired', payload: { ...key, reason, by: context.actor } }]
    }),
  'judge-late-sheet': (context, { submission, juror, accepted, reason }) =>
    onSheet(context, { submission, juror }, ['submitted', 'confirmed'], (key, sheet) => {
      if (sheet.late !== 'undecided') return refused('act-not-found', { about: `${juror} · ${submission}` })
      return silent(reason) ?? [{ type: 'sheet.late-judged', payload: { ...key, accepted, reason, by: context.actor } }]
    }),
}

type OnSheet = (key: SheetKey, sheet: EditionSheet) => Problem | Part[]

const onOwn = (context: Context, submission: string, states: readonly State[], then: OnSheet): Problem | Part[] =>
  onSheet(context, { submission, juror: context.actor }, states, then)

function onSheet(
  { state }: Context,
  { submission, juror }: Omit<SheetKey, 'round'>,
  states: readonly State[],
  then: OnSheet,
): Problem | Part[] {
  const key = { round: state.round!, submission, juror }
  const [sheet, entry] = [sheetAt(state, key), own(state.entries, submission)]
  const about = `${juror} · ${submission}`
  if (!sheet || !entry) return refused('sheet-unknown', { about })
  if (!isJudged(entry.state)) return refused('submission-withdrawn', { about: submission })
  if (!states.includes(sheet.state))
    return refused('sheet-state-wrong', { about, found: sheet.state, expected: states.join(' | ') })
  return then(key, sheet)
}

/** The fields that change, with their new versions; a refusal where somebody else changed the same field meanwhile. */
function changed<T>(
  fields: Record<string, Versioned<T>>,
  changes: Record<string, FieldChange<T>>,
  path: string,
): Record<string, Versioned<T>> | Problem {
  let next: Record<string, Versioned<T>> = {}
  for (const [id, { value, base }] of Object.entries(changes)) {
    const now = own(fields, id)
    if (now && now.value === value) continue
    if ((now?.version ?? 0) !== base) {
      return refused('field-stale', { about: id, found: String(value), expected: String(now?.value) }, `${path}/${id}`)
    }
    next = put(next, id, { value, version: base + 1 })
  }
  return next
}
