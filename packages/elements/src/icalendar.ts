import { toICalendar, type Entry } from '@gorod/core/calendar'
import { fromICalendar } from '@gorod/core/calendar/from-icalendar'
import type { Locale } from './words/words.js'

/** The feed in an iCalendar text; times stand in the words of the language, in the zone of the reader. */
export function readCalendarFile(text: string, locale: Locale): { title?: string; entries: Entry[] } {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const { title, entries } = fromICalendar(text, { locale, timeZone })
  return { ...(title && { title }), entries }
}

/** Entries as an iCalendar text, written at the given moment (ISO 8601). */
export const writeCalendarFile = (entries: readonly Entry[], name: string, locale: Locale, now: string): string =>
  toICalendar(entries, { now, name, locale })
