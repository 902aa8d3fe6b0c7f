import { canonicalJson } from '../../../journal/canonical-json.js'
import type { Problem } from '../../../problem/problem.js'
import { isJudged } from '../../sheets/roster.js'
import { ballotOf } from '../ballot.js'
import { isKept } from '../bars.js'
import type { SheetKey } from '../event.js'
import { own } from '../record.js'
import { savedFields } from '../saved-sheet.js'
import { sheetAt } from '../sheets.js'
import type { EditionSheet } from '../state.js'
import { memberOf, refused, samePerson, silent, unsigned, type Context, type Handlers, type Part } from './context.js'
import { lockParts } from './rules.js'
import { sheetFault } from './sheet-fault.js'

type State = EditionSheet['state']

/** A juror's own sheets. */
export const sheetHandlers: Handlers<
  'open-sheet' | 'save-sheet' | 'submit-sheet' | 'confirm-sheet' | 'recuse' | 'abstain'
> = {
  'open-sheet': (context, { round, submission, noConflict }) =>
    onOwn(context, { round, submission }, ['assigned'], (key) => {
      const [member, entry] = [memberOf(context.state, key.juror)!, own(context.state.entries, submission)!]
      if (isKept(context.state, member, entry) || noConflict !== true)
        return refused('juror-in-conflict', { about: `${key.juror} · ${submission}` })
      return [{ type: 'sheet.opened', payload: key }]
    }),
  'save-sheet': (context, { id, round, submission, marks, comments }) =>
    onOwn(context, { round, submission }, ['opened', 'draft', 'submitted', 'confirmed'], (key, sheet) => {
      const payload = {
        ...key,
        ...(marks && { marks: savedFields(sheet, id, 'marks', marks) }),
        ...(comments && { comments: savedFields(sheet, id, 'comments', comments) }),
      }
      const asked = mapValues(marks ?? {}, ({ value }) => ({ value, version: 0 }))
      const fault = sheetFault(context.state, { ...sheet, state: 'draft', marks: { ...sheet.marks, ...asked } })
      if (fault) return fault
      if (!Object.keys(asked).length && !Object.keys(comments ?? {}).length) return []
      const lock: Part[] = Object.keys(asked).length ? lockParts(context) : []
      return [...lock, { type: 'sheet.saved', payload }]
    }),
  'submit-sheet': (context, { round, submission }) =>
    onOwn(context, { round, submission }, ['draft'], (key, sheet) => {
      const fault = sheetFault(context.state, { ...sheet, state: 'submitted' })
      if (fault) return fault
      const isLate = context.state.phase === 'closing'
      return [{ type: 'sheet.submitted', payload: { ...key, ...(isLate && { late: true as const }) } }]
    }),
  'confirm-sheet': (context, { submission, ballot, signatures }) =>
    onSheet(context, { submission, juror: context.actor }, ['submitted'], (_, sheet) => {
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
  recuse: (context, { round, submission, reason }) =>
    onOwn(context, { round, submission }, ['assigned', 'opened', 'draft', 'submitted', 'confirmed'], (key, sheet) => {
      const opened = sheet.state !== 'assigned'
      return silent(reason) ?? [{ type: 'sheet.recused', payload: { ...key, reason, opened } }]
    }),
  abstain: (context, { round, submission, reason }) =>
    onOwn(context, { round, submission }, ['opened', 'draft', 'submitted'], (key) => {
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
      if (samePerson(context.state, context.actor, juror)) return refused('act-own-matter', { about: context.actor })
      if (sheet.late !== 'undecided') return refused('act-not-found', { about: `${juror} · ${submission}` })
      return silent(reason) ?? [{ type: 'sheet.late-judged', payload: { ...key, accepted, reason, by: context.actor } }]
    }),
}

type OnSheet = (key: SheetKey, sheet: EditionSheet) => Problem | Part[]

function onOwn(
  context: Context,
  { round, submission }: Omit<SheetKey, 'juror'>,
  states: readonly State[],
  then: OnSheet,
): Problem | Part[] {
  const { state, actor: juror } = context
  if (round === state.round) return onSheet(context, { submission, juror }, states, then)
  return refused(
    'sheet-other-round',
    { about: `${juror} · ${submission}`, found: round, expected: state.round! },
    '/round',
  )
}

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

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
