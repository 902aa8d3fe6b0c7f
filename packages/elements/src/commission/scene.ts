import type { Problem } from '@gorod/core/problem'
import type { EditionCommandType, EditionRequests, Standings } from '@gorod/core/judging'
import type { Answer, Seen } from '../office/office.js'
import type { Locale } from '../words/speaking.js'

/** The rooms of the console. */
export type Room = 'coverage' | 'results' | 'disagreement' | 'meeting' | 'closing' | 'verify'

/** What every room of the console is drawn from; it asks for changes, and never makes them itself. */
export interface Scene {
  seen: Seen
  locale: Locale
  /** Today's instant by the office's clock, ISO 8601. */
  at: string
  /** The standings of the round shown, once it is closed and counted. */
  standings: Standings | undefined
  /** Asks the office for something in the name of the viewer; a refusal comes as an answer and is shown by the console. */
  ask<T extends EditionCommandType>(type: T, request: EditionRequests[T]): Promise<Answer | undefined>
  /** Goes to a room, to a row of it if one is named. */
  go(room: Room, id?: string): void
  /** The row that is open. */
  open: string | undefined
  /** Draws again after the room changed something of its own. */
  refresh(): void
}

/** What the office refused last, and of what command. */
export interface Refusal {
  command: string
  problem: Problem
}
