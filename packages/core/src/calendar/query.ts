import { dayOf } from '../when/day.js'
import { foldText } from '../words/fold.js'
import type { Entry, EntryKind } from './entry.js'

/** What to look for; every condition given must hold. */
export interface EntryQuery {
  /** Ids of cities, any of which the entry concerns. */
  cities?: readonly string[]
  kinds?: readonly EntryKind[]
  /** Part of the title, place, name of a city or organiser; case and ё do not matter. */
  text?: string
}

/**
 * The entries whose span shares a day with the days from `start` to `end`, both included; undated ones are in no span.
 *
 * @example entriesBetween(entries, '2026-09-01', '2026-09-30') // all of September, and «август-сентябрь»
 */
export function entriesBetween(entries: readonly Entry[], start: string, end: string): Entry[] {
  return entries.filter(({ span }) => span !== undefined && isUpTo(span.start, end) && isUpTo(start, span.end))
}

/**
 * The entries that meet every condition of a query, in the order given.
 *
 * @example entriesOf(entries, { kinds: ['event'], text: 'орел' }) // finds «Форум в Орле … (Орёл)»
 */
export function entriesOf(entries: readonly Entry[], { cities, kinds, text }: EntryQuery): Entry[] {
  const wanted = cities && new Set(cities)
  const sought = text === undefined ? '' : foldText(text)
  return entries.filter(
    (entry) =>
      (!kinds || kinds.includes(entry.kind)) &&
      (!wanted || entry.cities.some((city) => wanted.has(city))) &&
      (sought === '' || saysOf(entry).includes(sought)),
  )
}

/** Days of four-digit years compare as text; others by number. */
function isUpTo(day: string, other: string): boolean {
  return day.length === 10 && other.length === 10 ? day <= other : dayOf(day) <= dayOf(other)
}

/** The texts of an entry on separate lines, so that nothing is found across two of them. */
function saysOf({ title, place, cityNames, organisers }: Entry): string {
  return [title, place ?? '', ...cityNames, ...(organisers ?? [])].map(foldText).join('\n')
}
