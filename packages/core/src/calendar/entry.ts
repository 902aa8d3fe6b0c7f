import type { When } from '../when/when.js'

/** What an entry of the calendar is about; `deadline` is that of an instruction, `issue` the coming out of a periodical. */
export type EntryKind = 'event' | 'jubilee' | 'city-day' | 'deadline' | 'issue'

/** Where the day of an entry comes from: a plan that says so, a city's rule, or a day the city set for one year. */
export type EntryBasis = 'plan' | 'rule' | 'override'

/** A thing that stands in the calendar, from whatever source, ready to be shown. */
export interface Entry {
  /** Stable over years of republishing: it becomes the UID of a feed. */
  id: string
  kind: EntryKind
  /** Without the age, which stands in `age`; `entryTitle` puts both together. */
  title: string
  when: When
  /** The days between which it lies; absent where the date is unset, set elsewhere, or nothing but a year. */
  span?: { start: string; end: string }
  basis?: EntryBasis
  place?: string
  /** Ids of the cities it concerns. */
  cities: string[]
  /** The name of each city of `cities`, in the same order. */
  cityNames: string[]
  organisers?: string[]
  /** What the source says besides. */
  note?: string
  /** Years, for jubilees and city days. */
  age?: number
  /** The heading of its section and its number there. */
  section?: string
  number?: string
  /** RFC 5545, for what falls by a yearly rule. */
  rrule?: string
  /** http(s), mailto or tel. */
  url?: string
}

/** What a page loads: entries with the heading to show them under. */
export interface Feed {
  title?: string
  entries: Entry[]
}
