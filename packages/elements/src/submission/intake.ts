import type { ContestRules, Entrant, Submission } from '@gorod/core/contest'
import type { Problem } from '@gorod/core/problem'

/** What the commission asks to put right. */
export interface Remark {
  /** JSON Pointer of the field it is about; the whole submission where none is given. */
  path?: string
  text: string
}

/** A submission as the organiser has it. */
export interface Held {
  submission: Submission
  remarks: Remark[]
}

/** What an applicant learns from the organiser of a contest. */
export interface Received {
  rules: ContestRules
  /** The organiser's clock at the moment of reading, ISO 8601 in UTC. */
  at: string
  /** What this applicant has sent before. */
  held: Held[]
  /** Who enters here, where the organiser knows it already. */
  entrant?: Entrant
  /** The cities to choose from. */
  cities?: { id: string; name: string }[]
}

/** An attachment whose content is at hand. */
export interface AttachedFile {
  name: string
  /** SHA-256 of the content, lower-case hex. */
  hash: string
  content: Blob
}

/** The proof that a submission came: what came, and when. */
export interface SubmissionReceipt {
  submission: string
  contentHash: string
  /** ISO 8601 in UTC. */
  at: string
  /** It is only handed out as a file: whoever sent it has to bring it to the organiser. */
  isFile?: boolean
}

/** What became of a submission that was sent. */
export type Sent =
  | { receipt: SubmissionReceipt; submission: Submission; problems?: never }
  | { problems: Problem[]; receipt?: never; submission?: never }

/** How far the sending of files has come, from 0 to 1. */
export type Progress = (share: number) => void

/**
 * Where a contest takes submissions, as one applicant meets it. The same submission with the same content may be sent
 * again and has effect once; one in the state `withdrawn` takes it back. A failure rejects with `Unavailable`, and
 * nothing is lost by it: the draft stays with its author.
 */
export interface Intake {
  /** Whether the applicant gets a file and has to bring it to the organiser. */
  readonly isByFile?: boolean
  read(): Promise<Received>
  send(submission: Submission, files: readonly AttachedFile[], progress?: Progress): Promise<Sent>
}
