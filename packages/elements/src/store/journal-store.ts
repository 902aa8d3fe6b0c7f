import type { JournalEvent, JournalHead } from '@gorod/core/journal'

/** What became of an append: the journal's new end, or its true end where it had grown since. */
export type Appending = { head: JournalHead; stale?: never } | { stale: JournalHead; head?: never }

/** Where the journal of one edition is kept. Every adapter passes one suite of tests. A failure rejects with `Unavailable`. */
export interface JournalStore {
  /** Adds events, whole or not at all, after the event whose id is `expectedHead` (64 zeros for an empty journal). */
  append(events: readonly JournalEvent[], expectedHead: string): Promise<Appending>
  /** The events from a number on, in order. */
  read(from?: number): Promise<JournalEvent[]>
  head(): Promise<JournalHead>
  /** Calls back after every append, of this tab or of another; gives the way to stop. */
  subscribe(listener: () => void): () => void
}
