import type { ContestRules } from '../../contest/contest.js'
import type { Submission, SubmissionState } from '../../contest/submission.js'
import type { EventSignature, SignatureAlgorithm } from '../../journal/event.js'
import type { Commission, CommissionRole } from '../commission.js'
import type { Ballot } from './ballot.js'
import type { ConflictKey } from './bars.js'
import type { Entry } from './entry.js'
import type { Meeting, Motion } from './meeting.js'
import type { TwoPersonAct } from './two-person.js'

/** In what capacity somebody acts. */
export type ActorRole = CommissionRole | 'organiser' | 'applicant'

/** A field as its author changed it, over the values he saw: see `savesSeen`. */
export interface FieldChange<T> {
  value: T
  /** Ids of the saves that gave those values; none for a field never filled. */
  over: string[]
}

interface SheetPlace {
  submission: string
}

/** The juror’s own sheet: what was meant for one round has no effect on the next. */
interface OwnSheet extends SheetPlace {
  round: string
}

/** What may be asked of an edition, with what each request carries. */
export interface Requests {
  'open-edition': { edition: string; title: string; origin: string; organisers: string[] }
  'draft-rules': { rules: ContestRules }
  'lock-rules': {}
  'form-commission': { commission: Commission }
  'enrol-key': { member: string; key: string; algorithm: SignatureAlgorithm }
  'revoke-key': { member: string; key: string; reason: string }
  'freeze-submission': { submission: Submission }
  'move-submission': { submission: string; state: SubmissionState; reason: string }
  'declare-conflict': ConflictKey & { reason: string }
  'dismiss-conflict': ConflictKey & { reason: string }
  assign: { round: string; pairs: { juror: string; submission: string }[]; seed: string }
  'open-round': { round: string }
  'open-sheet': OwnSheet & { noConflict: true }
  'save-sheet': OwnSheet & {
    marks?: Record<string, FieldChange<number | null>>
    comments?: Record<string, FieldChange<string>>
  }
  'submit-sheet': OwnSheet
  'confirm-sheet': SheetPlace & { ballot: Ballot }
  recuse: OwnSheet & { reason: string }
  abstain: OwnSheet & { reason: string }
  'return-sheet': SheetPlace & { juror: string; reason: string }
  'expire-sheet': SheetPlace & { juror: string; reason: string }
  'judge-late-sheet': SheetPlace & { juror: string; accepted: boolean; reason: string }
  'announce-closing': {}
  'close-round': {}
  'propose-act': { act: TwoPersonAct; reason: string }
  'second-act': { proposal: string }
  'settle-tie': { order: string[]; reason: string }
  'record-meeting': { meeting: Meeting }
  'take-decision': { motion: Motion }
  'approve-result': { note: string }
  'draft-protocol': { hash: string; checkpoint: { size: number; root: string } }
  'edit-protocol': { path: string; from: string; to: string }
  'attach-dissent': { text: string }
  'sign-protocol': { hash: string }
  'publish-protocol': {}
}

export type CommandType = keyof Requests

interface Asked<Type extends CommandType> {
  id: string
  type: Type
  /** An instant, ISO 8601 in UTC: the clock of whoever keeps the journal. */
  at: string
  /** The id of a member of the commission, of an organiser or of an applicant. */
  actor: string
  role: ActorRole
  signatures?: EventSignature[]
}

/** A request to an edition. The same id twice from the same actor is the same request. */
export type Command<Type extends CommandType = CommandType> = { [T in Type]: Asked<T> & Requests[T] }[Type]

/** What the journal keeps of each request: all of it, but of a submission its entry alone. */
export interface KeptRequests extends Omit<Requests, 'freeze-submission'> {
  'freeze-submission': { entry: Entry }
}

/** A command as its events tell it again. */
export type KeptCommand<Type extends CommandType = CommandType> = { [T in Type]: Asked<T> & KeptRequests[T] }[Type]
