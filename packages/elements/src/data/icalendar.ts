import type { Locale } from '../words/words.js'

/** The feed that an iCalendar text holds. */
export function readCalendarFile(text: string, locale: Locale): unknown {
  return { entries: [], text, locale }
}
