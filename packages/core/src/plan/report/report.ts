import type { When } from '../../when/when.js'
import type { Passage } from '../../words/passage.js'

/**
 * What a report says of an event.
 *
 * - `held`: it took place
 * - `attended`: somebody of the association took part in it
 * - `published`: an issue came out
 * - `announced`: it is to take place in a year that the report names
 * - `other`: something else that was done
 */
export type ReportedKind = 'held' | 'attended' | 'published' | 'announced' | 'other'

/** An event that a report names. */
export interface ReportEvent {
  kind: ReportedKind
  /** As written, in whatever case. */
  title: string
  /** The number of the edition: XXX is 30. */
  edition?: number
  when: When
  /** Where, as written, where the text says so plainly. */
  place?: string
  /** The id of the city. */
  city?: string
  /** As written, in whatever case; empty where the text does not name them plainly. */
  organisers: string[]
  line: number
}

/** A dated part of a report: its paragraph, what follows up to the next date, and the events that it names. */
export interface ReportEntry extends Passage {
  when: When
  events: ReportEvent[]
  details: Passage[]
}

/** A report of what was done. */
export interface Report {
  title: Passage[]
  entries: ReportEntry[]
}
