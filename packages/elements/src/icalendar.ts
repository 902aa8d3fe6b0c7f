import { toICalendar, type Entry } from '@gorod/core/calendar'
import { fromICalendar } from '@gorod/core/calendar/from-icalendar'
import { readFeed, type Loaded, type Skipped } from './data/feed.js'
import type { Locale } from './words/words.js'

/**
 * The feed in an iCalendar text, and the events in it that cannot be read; times stand in the words of the language, in the
 * zone of the reader. `undefined` where the text is no calendar.
 */
export function readCalendarFile(text: string, locale: Locale): Loaded | undefined {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const { title, entries, problems } = fromICalendar(text, { locale, timeZone })
  const loaded = problems.some(({ severity }) => severity === 'error') ? undefined : readFeed({ title, entries })
  const broken = problems.filter(({ code }) => code === 'entry-skipped')
  return (
    loaded && {
      ...loaded,
      skipped: [...loaded.skipped, ...broken.map(({ about = '' }): Skipped => ({ title: about, flaw: 'when' }))],
    }
  )
}

/** Entries as an iCalendar text, written at the given moment (ISO 8601). */
export const writeCalendarFile = (entries: readonly Entry[], name: string, locale: Locale, now: string): string =>
  toICalendar(entries, { now, name, locale })
