import type { ContestRules } from '../../contest/contest.js'
import type { SubmissionState } from '../../contest/submission.js'
import type { JournalEvent, SignatureAlgorithm } from '../../journal/event.js'
import type { Commission, Conflict, Member } from '../commission.js'
import type { ChairVote } from '../standings/ties.js'
import type { Ballot } from './ballot.js'
import type { ConflictKey } from './bars.js'
import type { FieldChange } from './command.js'
import type { Entry } from './entry.js'
import type { Decision, Meeting } from './meeting.js'
import type { TwoPersonAct } from './two-person.js'

/** Which sheet an event is about. */
export interface SheetKey {
  round: string
  submission: string
  juror: string
}

/** A field as it was saved; the id of the command names the save. */
export interface SavedField<T> extends FieldChange<T> {
  /** The field had a value by then that its author had not seen: this one is not taken, and waits for him to choose. */
  lost?: true
}

/**
 * What happens in an edition, with what each event carries: everything its command said, so that the command can be told
 * again and asked anew, and what followed from it.
 */
export interface EditionEvents {
  'edition.opened': { edition: string; title: string; origin: string; organisers: string[] }
  'rules.drafted': { rules: ContestRules }
  'rules.locked': { version: number; hash: string }
  'rules.changed': { rules: ContestRules; hash: string; reason: string; by: string[]; returned: SheetKey[] }
  'commission.formed': { commission: Commission }
  'key.enrolled': { member: string; key: string; algorithm: SignatureAlgorithm }
  'key.revoked': { member: string; key: string; reason: string }
  'submission.frozen': { entry: Entry }
  'submission.moved': { submission: string; state: SubmissionState; reason: string }
  'conflict.declared': { conflict: Conflict }
  'conflict.dismissed': ConflictKey & { reason: string; by: string[] }
  'conflict.waived': ConflictKey & { reason: string; by: string[] }
  'assignment.made': {
    round: string
    pairs: { juror: string; submission: string }[]
    seed: string
  }
  /** With those whom the shortlist let through, where the rules have one. */
  'round.opened': { round: string; shortlist?: string[] }
  'sheet.opened': SheetKey
  'sheet.saved': SheetKey & {
    marks?: Record<string, SavedField<number | null>>
    comments?: Record<string, SavedField<string>>
  }
  'sheet.submitted': SheetKey & { late?: true }
  'sheet.confirmed': { ballot: Ballot }
  'sheet.recused': SheetKey & { reason: string; opened: boolean; byConflict?: true }
  'sheet.abstained': SheetKey & { reason: string }
  'sheet.returned': SheetKey & { reason: string; by: string }
  'sheet.expired': SheetKey & { reason: string; by: string }
  'sheet.late-judged': SheetKey & { accepted: boolean; reason: string; by: string }
  'round.closing': { round: string }
  'round.closed': { round: string; sheets: number; tally: string }
  'round.reopened': { round: string; reason: string; by: string[] }
  'juror.replaced': {
    juror: string
    substitute: Member
    reason: string
    by: string[]
    sheets: 'keep' | 'exclude'
    moved: SheetKey[]
    excluded: SheetKey[]
  }
  'act.proposed': { act: TwoPersonAct; reason: string }
  'act.seconded': { proposal: string }
  'tie.settled': { vote: ChairVote }
  'meeting.recorded': { meeting: Meeting }
  'decision.taken': { decision: Decision }
  'result.approved': { note: string }
  'protocol.drafted': { hash: string; checkpoint: { size: number; root: string } }
  'protocol.edited': { path: string; from: string; to: string }
  'dissent.attached': { text: string }
  'protocol.signed': { hash: string }
  'protocol.published': { hash: string }
}

export type EditionEventType = keyof EditionEvents

/** The command that led to an event. */
export interface CommandMark {
  id: string
  /** SHA-256 of the canonical command, so that an id is not used for two. */
  hash: string
}

/** An event of an edition in its journal. */
export type EditionEvent<Type extends EditionEventType = EditionEventType> = {
  [T in Type]: JournalEvent & { type: T; payload: EditionEvents[T] & { command: CommandMark } }
}[Type]
