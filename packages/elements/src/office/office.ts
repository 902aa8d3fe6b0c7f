import type { Checkpoint, JournalEvent } from '@gorod/core/journal'
import type { Problem } from '@gorod/core/problem'
import type { EditionCommand, EditionState, Viewer } from '@gorod/core/judging'
import type { Submission } from '@gorod/core/contest'
import type { OfLine } from '../store/tidings.js'
import type { Mail } from './mail.js'

/** What a viewer may see of an edition now: the state without what is hidden from him, and the submissions whole. */
export interface Seen {
  viewer: Viewer
  state: EditionState
  /** The submissions he may read. */
  submissions: readonly Submission[]
  /** The office's clock at the moment of looking, ISO 8601 in UTC. */
  at: string
}

/** The proof that a command was carried out: the id of its last event in the journal. */
export interface Receipt {
  /** Its place in the journal, for those who keep the round; a juror is not told, as it counts what others do. */
  seq?: number
  id: string
  at: string
}

/** What became of a command. */
export type Answer =
  { command: string; accepted: Receipt; refused?: never } | { command: string; refused: Problem; accepted?: never }

/** What the journal says of itself. */
export interface JournalReport {
  /** Its name, its size and its root now. */
  checkpoint: Checkpoint
  /** What is wrong with its chain; nothing where it holds. */
  problems: Problem[]
  /** All of it, for the commission once the round is closed. */
  events?: JournalEvent[]
}

/**
 * Where the work of a commission is kept, as one of its people meets it: it shows him what he may see, and carries out
 * what he asks for. A failure to do either rejects with `Unavailable`; a refusal is an answer.
 */
export interface Office {
  readonly viewer: Viewer
  see(): Promise<Seen>
  /** Carries out commands in order, each by itself, with a time of the office's own clock; the same id twice has effect once. */
  carryOut(commands: readonly EditionCommand[]): Promise<Answer[]>
  /** What became of commands sent before, of those known here; only an office by file knows it without asking anybody. */
  recall?(commands: readonly string[]): Answer[]
  /**
   * Calls back when there is something new to see, never when others act out of the viewer’s sight; gives the way to stop.
   * An office elsewhere tells `ofLine` why it cannot be heard now, and when it is heard again.
   */
  subscribe(listener: () => void, ofLine?: OfLine): () => void
  /** Checks the journal; an office that does not hold it has no such way. */
  report?(): Promise<JournalReport>
  /** Files to and from jurors who work without a server; only the secretary of an office of its own has them. */
  readonly mail?: Mail
}
