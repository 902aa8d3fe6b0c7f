import type { PracticeOfOptions } from '@gorod/core/practice'
import type { Problem } from '@gorod/core/problem'
import type { UnavailableReason } from '../store/unavailable.js'
import type { Locale } from '../words/speaking.js'
import type { SubmissionWords } from '../words/submission.js'
import type { RefusedFile } from './attach.js'
import type { Draft } from './draft.js'
import type { Finding } from './findings.js'
import type { Held, SubmissionReceipt } from './intake.js'
import type { Writing } from './writing.js'

/** What the applicant looks at: all of his submissions, a draft, a draft before it is sent, one that was sent. */
export type Screen = { name: 'home' } | { name: 'form' | 'check' | 'view'; id: string }

/** A question before something that cannot be undone. */
export type Question = { kind: 'remove'; draft: Draft } | { kind: 'withdraw'; held: Held }

/** What the library knows that will show what is admitted: its questions, and under which consent it names people. */
export type LibraryToCome = Pick<PracticeOfOptions, 'rubricator' | 'currency' | 'personConsent' | 'language'>

/** What the screens are drawn from, and what they may ask for. */
export interface Scene {
  writing: Writing
  library: LibraryToCome
  locale: Locale
  words: SubmissionWords
  /** Said above the screen until the next one: a draft was restored, a file was no draft. */
  notice: string
  /** Why the last sending failed, or what the organiser said against it. */
  failure: UnavailableReason | undefined
  refusals: readonly Problem[]
  /** How far the sending has come. */
  sending: number | undefined
  question: Question | undefined
  go(screen: Screen): void
  begin(): void
  openFile(file: File): void
  ask(question: Question | undefined): void
  remove(draft: Draft): void
  revise(held: Held): void
  withdraw(held: Held, reason: string): void
  check(draft: Draft): void
  send(draft: Draft): void
  saveDraft(draft: Draft): void
  saveFile(held: Held): void
  copy(receipt: SubmissionReceipt): void
  retry(): void
}

/** What the fields of the form are drawn from. */
export interface FormScene extends Scene {
  draft: Draft
  findings: readonly Finding[]
  /** Why a field did not take a text, by its place. */
  refusedTexts: ReadonlyMap<string, string>
  refusedFiles: readonly RefusedFile[]
  /** The file that is being checked, and how far. */
  checking: { name: string; share: number } | undefined
  /** Whether a send was tried: everything is told then. */
  isTried: boolean
  /** Whether a place was left, or a send was tried. */
  isVisited(path: string): boolean
  change(path: string, value: unknown, said?: string): void
  /** Puts the focus on a place after the next drawing. */
  focus(id: string): void
  attach(files: Iterable<File>): void
  putFilesAway(): void
  typed(event: Event): void
  beforeTyped(event: InputEvent): void
  left(event: FocusEvent): void
}
