import type { EditionCommand } from '@gorod/core/judging'
import type { UnavailableReason } from '../store/unavailable.js'
import type { Answer, Receipt } from './office.js'
import type { Refused } from './shelf.js'

/** Where the last change is: only in memory, on this device, on its way, or accepted by the office. */
export type Whereabouts = 'memory' | 'device' | 'sending' | 'accepted'

/** The state of what goes out, as a person is told of it. */
export interface OutboxStatus {
  whereabouts: Whereabouts
  /** Commands not answered yet. */
  waiting: number
  /** Why the office cannot be reached, or the device does not keep. */
  trouble?: UnavailableReason
  /** The last receipt. */
  receipt?: Receipt
  /** By how many minutes this device's clock is ahead of the office's; behind where negative. Told from three minutes on. */
  skew?: number
}

/**
 * Commands on their way to the office: kept on the device first, sent in order, one batch at a time, dropped when answered.
 * What was not answered is sent again under the same id, after a page was closed too; nothing here rejects for want of a
 * connection or of storage: `status` tells it.
 */
export interface Outbox {
  /** Those not answered yet, in order. */
  readonly pending: readonly EditionCommand[]
  /** What the office refused, kept with all that was entered until it is put away. */
  readonly refused: readonly Refused[]
  readonly status: OutboxStatus
  /**
   * Keeps a command and sends it when it can; tells whether the device keeps it, once that is known. One that did not
   * leave the device yet may be replaced: see `isReplaceable`.
   */
  add(command: EditionCommand, replaces?: string): Promise<boolean>
  /** Whether a command waits here that the office cannot know of: the next one may take its place, and its `base`. */
  isReplaceable(id: string): boolean
  /** What was not accepted, refused or not answered yet, for a file; the office may know of it from now on. */
  takeForFile(): readonly EditionCommand[]
  /** Sends now what waits, unless the person has to sign in first. */
  send(): Promise<void>
  /** Keeps and sends again after the person has signed in, made room, or asked for it. */
  resume(): Promise<void>
  /** Takes note of the office's clock, as `Seen.at` tells it. */
  heard(at: string): void
  /** Forgets a refused command. */
  putAway(id: string): Promise<void>
  /** Calls back on every change; answers come with it. */
  subscribe(listener: (answers: readonly Answer[]) => void): () => void
  close(): void
}
