import type { Problem } from '@gorod/core/problem'
import type { Signer } from '@gorod/core/journal'
import type { EditionCommandType, EditionRequests, Standings } from '@gorod/core/judging'
import type { Answer, Office, Seen } from '../office/office.js'
import type { Locale } from '../words/speaking.js'

/** The rooms of the console. */
export const rooms = [
  'coverage',
  'people',
  'closing',
  'results',
  'disagreement',
  'meeting',
  'protocol',
  'verify',
] as const

export type Room = (typeof rooms)[number]

/** Work by files, where there is no server: what the page does with them for the console. */
export interface FileWork {
  /** Takes in a file of sheets; a refusal is told by its problem. */
  accept(file: File): Promise<{ accepted: number; refused: readonly Problem[] }>
  /** The file with the submissions of a juror. */
  packet?(juror: string): Promise<File>
}

/** What every room of the console is drawn from; it asks for changes, and never makes them itself. */
export interface Scene {
  seen: Seen
  locale: Locale
  /** Today's instant by the office's clock, ISO 8601. */
  at: string
  /** The standings of the round shown, once it is closed and counted. */
  standings: Standings | undefined
  /**
   * Asks the office for something in the name of the viewer. A refusal comes as an answer, and stands in `refusals` under
   * the place it was asked from: the type of the command unless named.
   */
  ask<T extends EditionCommandType>(type: T, request: EditionRequests[T], place?: string): Promise<Answer | undefined>
  /** Goes to a room, to a row of it if one is named. */
  go(room: Room, id?: string): void
  /** The row that is open. */
  open: string | undefined
  /** Draws again after the room changed something of its own. */
  refresh(): void
  /** What was refused last, by the place it was asked from. */
  refusals: ReadonlyMap<string, Problem>
  /** The places from which something is on its way. */
  pending: ReadonlySet<string>
  /** What a room keeps while its page lives: a form half filled, a file that was checked. */
  kept: Map<string, unknown>
  office: Office
  /** Work by files, where the page offers it. */
  files?: FileWork | undefined
  /** Signs on this device, where the viewer has a key. */
  signer: Signer | undefined
  /** Tells the page; `false` where the page took the matter over. */
  tell(name: string, detail: unknown): boolean
  /** Says something politely to who listens to the screen. */
  say(text: string): void
}
