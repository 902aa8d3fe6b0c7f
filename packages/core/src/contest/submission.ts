import type { EntrantKind } from './contest.js'

/** Where a submission is in its life. */
export type SubmissionState =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'admitted'
  | 'rejected'
  | 'withdrawn'
  | 'judged'
  | 'awarded'
  | 'not-awarded'
  | 'published'

export interface Entrant {
  kind: EntrantKind
  /** Id of the city it belongs to or comes from. */
  city?: string
  organisation?: string
  name: string
}

/** A value before and after, in a unit. */
export interface Indicator {
  name: string
  before?: string
  after: string
  unit?: string
  period?: string
}

export interface Attachment {
  name: string
  type: string
  bytes: number
  /** SHA-256 of the content, lower-case hex. */
  hash: string
}

/** What a city writes about its practice, field by field; texts are plain. */
export interface Card {
  title: string
  summary?: string
  started?: string
  status?: 'pilot' | 'working' | 'finished' | 'copied'
  /** Problem questions of the rubricator. */
  questions: string[]
  situation?: string
  solution?: string
  steps: { when?: string; text: string }[]
  participants: { name: string; support?: string }[]
  legalBasis: string[]
  resources?: string
  /** Whole amounts in one unit, by name: what computed criteria take. */
  amounts: Record<string, number>
  technology?: string
  indicators: Indicator[]
  socialEffect?: string
  economicEffect?: string
  innovation?: string
  conditions?: string
  obstacles?: string
  lessons?: string
  copiedBy: string[]
  contact?: { office: string; person?: string; link?: string }
  language: string
  /** Where the work appeared, for contests of publications. */
  published?: { outlet: string; day: string; link?: string }
}

/** A submission to one nomination of a contest edition. */
export interface Submission {
  id: string
  contest: string
  nomination: string
  entrant: Entrant
  card: Card
  attachments: Attachment[]
  consents: string[]
  state: SubmissionState
  /** The instant (ISO 8601, UTC) at which its content came; a revision that was asked for keeps it. */
  submittedAt?: string
  /** Why it was returned, rejected or withdrawn, or why a late one was admitted. */
  reason?: string
  /** The last day (`YYYY-MM-DD`) on which a returned one may come back. */
  deadline?: string
  late?: boolean
  /** SHA-256 of the canonical card and attachments at submission. */
  contentHash?: string
}
