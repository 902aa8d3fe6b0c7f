import type { When } from '../when/when.js'

/** An event of the plan; a row may hold several. */
export interface PlanEvent {
  title: string
  /** The number of the edition: XXXII is 32. */
  edition?: number
  place?: string
  when: When
  organisers: string[]
}

/** A numbered row of the plan: its cells as written, and the events that they hold. */
export interface PlanItem {
  number?: string
  text: string
  /** The cell of place and date. */
  where: string
  note: string
  events: PlanEvent[]
}

/** A row of the lists of jubilees and of capital days. */
export interface PlanAnniversary {
  number?: string
  /** The city as written. */
  city: string
  /** Years, where `ageText` says them. */
  age?: number
  ageText: string
  when: When
}

/** A list of cities with their ages and days. */
export interface AnniversarySection {
  kind: 'jubilees' | 'capitals'
  title: string
  /** The footnote mark behind the title, as written. */
  mark?: string
  items: PlanAnniversary[]
}

/** A list of events; the first of a plan has no title. */
export interface EventSection {
  kind: 'events'
  title?: string
  items: PlanItem[]
}

/** A part of the plan under a heading of its own. */
export type PlanSection = EventSection | AnniversarySection

/** The annual plan of an association. */
export interface Plan {
  /** 0 where the document names none. */
  year: number
  /** The lines of the heading. */
  title: string[]
  organisation?: string
  /** The names of the four columns: number, event, place and date, note. */
  columns: string[]
  sections: PlanSection[]
  signature?: { office: string; name: string }
  /** «Дни городов указаны ОРИЕНТИРОВОЧНО»: the days of the sections that carry a mark are approximate. */
  footnote?: { mark: string; text: string }
  /** Lines that are none of these, kept as they stand. */
  remarks: string[]
}

/** The line of the document that each part of a plan came from, by JSON Pointer (RFC 6901). */
export type PlanLines = Record<string, number>

/**
 * The line of a value, or of the smallest part around it that has one.
 *
 * @example lineOf({ '/sections/0/items/3': 11 }, '/sections/0/items/3/events/1/when') // 11
 */
export function lineOf(lines: PlanLines, path: string): number | undefined {
  for (let at = path; at; at = at.slice(0, at.lastIndexOf('/'))) {
    if (lines[at] !== undefined) return lines[at]
  }
  return undefined
}
