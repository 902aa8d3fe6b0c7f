import type { Attachment, Submission } from '@gorod/core/contest'
import type { Problem } from '@gorod/core/problem'
import type { Desk } from '../desk/desk.js'
import type { OwnKey } from '../desk/own-key.js'
import type { RowState } from '../desk/queue.js'
import type { JudgingWords } from '../words/judging.js'
import type { Locale } from '../words/speaking.js'
import type { Act } from './keys.js'

/** Where the juror is. */
export type Place = { screen: 'queue' | 'finish' } | { screen: 'entry'; id: string }

/** What the queue is narrowed to. */
export interface QueueFilter {
  state: RowState | 'todo' | ''
  nomination: string
}

/** What the tables of the last page are ordered by: a column's name, a criterion's id. */
export interface Order {
  by: string
  isDescending: boolean
}

/** What is open or being typed on the page, beside what the desk knows. */
export interface Draft {
  filter: QueueFilter
  order: Order
  /** Which form of the conflict gate is open. */
  gate: 'conflict' | 'ask' | undefined
  dialog: 'help' | 'aside' | undefined
  /** Index of the criterion in hand. */
  current: number
  /** Criteria whose comment was asked for. */
  comments: ReadonlySet<string>
  /** A mark that is being typed: what is wrong with it, in which round and over which saves it was begun. */
  typed: { criterion: string; text: string; isOff: boolean; round: string | null; over: readonly string[] } | undefined
  /** What this device refused to do last. */
  problem: Problem | undefined
  isReasonMissing: boolean
  /** Whether the browser let the juror copy his key, once he asked. */
  copied: { what: string; how: 'copied' | 'notCopied' } | undefined
}

/** What every screen is drawn from. */
export interface Scene extends Draft {
  desk: Desk
  place: Place
  words: JudgingWords
  locale: Locale
  keys: Readonly<Record<Act, string>>
  hasShortcuts: boolean
  isOtherTab: boolean
  isInMemory: boolean
  isForgetful: boolean
  /** Whether the work goes to and fro in files. */
  isByFile: boolean
  /** Why the packet that was opened last cannot be read. */
  packetProblems: readonly Problem[]
  canDownload: boolean
  /** Whether what is not accepted stays here for now: its file is then always in sight. */
  isHeldUp: boolean
  ownKey: OwnKey
  /** Whether a new key can be made here. */
  canRenewKey: boolean
  fingerprint: (id: string) => string
  linkOf: ((attachment: Attachment, submission: Submission) => string | undefined) | undefined
}

export const firstDraft: Draft = {
  filter: { state: '', nomination: '' },
  order: { by: 'number', isDescending: false },
  gate: undefined,
  dialog: undefined,
  current: 0,
  comments: new Set(),
  typed: undefined,
  problem: undefined,
  isReasonMissing: false,
  copied: undefined,
}
