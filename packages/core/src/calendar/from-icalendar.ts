import ICAL from 'ical.js'
import type { Locale } from '../problem/describe.js'
import { calendarProblem } from '../problem/codes/calendar.js'
import type { Problem } from '../problem/problem.js'
import { octetsOf } from './content-line.js'
import type { Entry } from './entry.js'
import { eventBlocks, headValue, type EventBlock } from './event-blocks.js'
import { isZone } from './event-days.js'
import { clip, readEvent, type FeedContext, type JCalProperty, type ReadEvent } from './read-event.js'

/** How much of a feed to read, and how to show its moments. */
export interface FromICalendarOptions {
  /** At most so many bytes of UTF-8 and events; 20,000,000 and 10,000 unless given. */
  limit?: { bytes?: number; events?: number }
  /** The language of times in words. */
  locale?: Locale
  /** The zone in which moments of UTC become days; the feed's `X-WR-TIMEZONE`, or UTC, unless given. */
  timeZone?: string
}

/** What a feed holds, and what was wrong in it. */
export interface ReadFeed {
  title?: string
  entries: Entry[]
  problems: Problem[]
}

const usual = { bytes: 20_000_000, events: 10_000 }

/**
 * The events of an iCalendar feed as entries. What cannot be read is reported with its line, the rest is kept.
 *
 * Moments become the local days they fall on, with the times in words in `when.text`; `X-GOROD-EDTF` is restored where it
 * agrees with the days of the event. A rule over whole days is kept in `rrule`, and the entry stands on its first day;
 * another rule is dropped with a note. Cancelled events, tasks and journals are not entries.
 *
 * @example
 * fromICalendar('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1@a.example\r\nDTSTART;VALUE=DATE:20260905\r\nSUMMARY:Форум\r\nEND:VEVENT\r\nEND:VCALENDAR')
 * // { entries: [{ id: '1@a.example', kind: 'event', title: 'Форум', when: { kind: 'date', edtf: '2026-09-05' },
 * //   span: { start: '2026-09-05', end: '2026-09-05' }, cities: [], cityNames: [] }], problems: [] }
 */
export function fromICalendar(text: string, options: FromICalendarOptions = {}): ReadFeed {
  const { bytes, events: most } = { ...usual, ...options.limit }
  const size = text.length > bytes ? text.length : octetsOf(text)
  if (size > bytes) return { entries: [], problems: [tooLarge(megabytes(size), megabytes(bytes))] }
  const { events, head, isCalendar, isCut } = eventBlocks(text, most)
  if (!isCalendar)
    return { entries: [], problems: [calendarProblem('feed-unreadable', { line: 1 }, { found: 'BEGIN:VCALENDAR' })] }

  const context: FeedContext = {
    locale: options.locale ?? 'ru',
    zone: [options.timeZone, headValue(head, 'X-WR-TIMEZONE')].find(isZone) ?? 'UTC',
    domain: headValue(head, 'X-GOROD-UID-DOMAIN'),
  }
  const problems: Problem[] = isCut ? [tooLarge(`VEVENT > ${most}`, `VEVENT ≤ ${most}`)] : []
  const entries: Entry[] = []
  const ids = new Map<string, number>()
  for (const block of events) {
    const read = readBlock(block, context)
    problems.push(...read.problems)
    if (!read.entry) continue
    const times = (ids.get(read.entry.id) ?? 0) + 1
    ids.set(read.entry.id, times)
    entries.push(times === 1 ? read.entry : { ...read.entry, id: `${read.entry.id}--${times}` })
  }
  const title = headValue(head, 'NAME', 'X-WR-CALNAME')
  return { ...(title ? { title: clip(title, 500) } : {}), entries, problems }
}

const tooLarge = (found: string, expected: string): Problem =>
  calendarProblem('feed-too-large', {}, { found, expected })
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

function readBlock({ lines, line, isBroken }: EventBlock, context: FeedContext): ReadEvent {
  const skipped = (found: string): ReadEvent => {
    const uid = headValue(lines, 'UID')
    return {
      problems: [
        calendarProblem(
          'entry-skipped',
          { line },
          { ...(uid ? { about: clip(uid, 200) } : {}), found: clip(found, 200) },
        ),
      ],
    }
  }
  if (isBroken) return skipped('END:VEVENT')
  try {
    const [, properties] = ICAL.parse(lines.join('\r\n')) as [string, JCalProperty[]]
    return readEvent(properties, line, context)
  } catch (error) {
    return skipped(error instanceof Error ? error.message : 'VEVENT')
  }
}
