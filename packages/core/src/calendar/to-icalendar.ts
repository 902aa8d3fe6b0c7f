import type { Locale } from '../problem/describe.js'
import { dayOf, textOf } from '../when/day.js'
import { escapeText, foldLine, quoteParameter } from './content-line.js'
import type { Entry } from './entry.js'
import { entryTitle } from './entry-title.js'
import { entryDescription } from './entry-description.js'
import { edtfForm, hasDay, isExact } from './exactness.js'
import { basicMoment, momentOf } from './moment.js'
import { ruleText } from './rule-text.js'
import { domainForm, uidOf } from './uid.js'
import { webAddress } from './web-address.js'
import { calendarWords, leftOutWords, type CalendarWords } from './words.js'

/** How a feed is written. */
export interface ICalendarOptions {
  /** The moment of writing: `20261121T100000Z`, or ISO 8601 with `Z` or an offset. */
  now: string
  /** The name subscribers see. */
  name: string
  locale?: Locale
  /** What stands after `@` in a UID. */
  uidDomain?: string
  /** The address of the feed itself, http(s). */
  url?: string
  /** How often a subscriber should ask again, as an RFC 5545 duration. */
  refresh?: string
}

const durationForm = /^P(?:\d{1,3}W|\d{1,3}D|T\d{1,4}[HM])$/
const dayForm = /^\d{4}-\d\d-\d\d$/
/** What JSON leaves as it is and a TEXT value would not. */
const changedInText = /[\u007F-\u009F\u2028\u2029]/g

/**
 * Entries as an iCalendar feed (RFC 5545, 7986) for subscription and download.
 *
 * Whole days, exclusive `DTEND`. A vague entry covers its whole span, `TENTATIVE`, with the document's own wording in
 * `DESCRIPTION` and the exact value in `X-GOROD-EDTF`. Nothing takes up a reader's time (`TRANSPARENT`). What has no
 * day is left out and counted in words: undated entries, and what is ongoing or recurs without a known day
 * («ежеквартально»), for a rule would need a first day that nobody named. Throws a `RangeError` for options out of form.
 *
 * @example
 * toICalendar(entries, { now: '20261121T100000Z', name: 'План МАГ на 2026 год' })
 * // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…BEGIN:VEVENT\r\nUID:mag-2026-jubilee-omsk@gorod\r\n…'
 */
export function toICalendar(entries: readonly Entry[], options: ICalendarOptions): string {
  const { name, locale = 'ru', uidDomain = 'gorod', url, refresh = 'P1D' } = options
  if (!domainForm.test(uidDomain)) throw new RangeError(`Not a domain for UIDs: ${uidDomain}`)
  if (!durationForm.test(refresh)) throw new RangeError(`Not a duration: ${refresh}`)
  const stamp = `DTSTAMP:${basicMoment(momentOf(options.now))}`
  const words = calendarWords[locale]
  const known = new Set<string>()
  const leftOut = { unset: 0, endless: 0 }
  const events: string[] = []
  for (const entry of entries) {
    const days = hasDay(entry) ? daysOf(entry) : undefined
    if (!days) leftOut[entry.when.kind === 'recurring' || entry.when.kind === 'ongoing' ? 'endless' : 'unset']++
    else {
      const uid = escapeText(uidOf(entry.id, uidDomain))
      if (!known.has(uid)) events.push(eventText(entry, uid, stamp, days, words, locale))
      known.add(uid)
    }
  }
  const source = webAddress(url)
  const about = leftOutWords(leftOut, locale)
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Gorod//Gorod Calendar//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    foldLine(`NAME:${escapeText(name)}`),
    foldLine(`X-WR-CALNAME:${escapeText(name)}`),
    ...(about ? [foldLine(`DESCRIPTION:${escapeText(about)}`), foldLine(`X-WR-CALDESC:${escapeText(about)}`)] : []),
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...(source ? [foldLine(`SOURCE;VALUE=URI:${source}`)] : []),
    foldLine(`X-GOROD-UID-DOMAIN:${uidDomain}`),
  ]
  return `${[...head, ...events, 'END:VCALENDAR'].join('\r\n')}\r\n`
}

function eventText(
  entry: Entry,
  uid: string,
  stamp: string,
  days: { start: string; end: string },
  words: CalendarWords,
  locale: Locale,
): string {
  const exact = isExact(entry.when)
  const rrule = ruleText(entry.rrule)
  const description = entryDescription(entry, locale)
  let text = `BEGIN:VEVENT\r\n${foldLine(`UID:${uid}`)}\r\n${stamp}\r\nDTSTART;VALUE=DATE:${days.start}\r\n`
  text += `DTEND;VALUE=DATE:${days.end}\r\n`
  if (rrule) text += `${foldLine(`RRULE:${rrule}`)}\r\n`
  text += `${foldLine(`SUMMARY:${escapeText(entryTitle(entry, locale))}`)}\r\n`
  if (entry.place) text += `${foldLine(`LOCATION:${escapeText(entry.place)}`)}\r\n`
  if (description) text += `${foldLine(`DESCRIPTION:${escapeText(description)}`)}\r\n`
  text += `CATEGORIES:${words.kinds[entry.kind]}\r\n${exact ? 'STATUS:CONFIRMED' : 'STATUS:TENTATIVE'}\r\nTRANSP:TRANSPARENT\r\n`
  const address = webAddress(entry.url)
  if (address) text += `${foldLine(`URL:${address}`)}\r\n`
  if (edtfForm.test(entry.when.edtf)) text += `${foldLine(edtfLine(entry))}\r\n`
  return `${text}${foldLine(`X-GOROD-ENTRY:${escapeText(restOf(entry))}`)}\r\nEND:VEVENT`
}

/** The date as a document knows it, whole: value, kind and wording. */
function edtfLine({ when: { kind, edtf, every, text } }: Entry): string {
  const parameters = [
    ...(kind === 'date' ? [] : [`;X-KIND=${kind}`]),
    ...(every === undefined ? [] : [`;X-EVERY=${every}`]),
    ...(text === undefined ? [] : [`;X-TEXT=${quoteParameter(text)}`]),
  ]
  return `X-GOROD-EDTF${parameters.join('')}:${edtf}`
}

/** What iCalendar has no property for, as JSON. */
function restOf({ kind, basis, cities, cityNames, organisers, note, age, section, number }: Entry): string {
  const json = JSON.stringify({ kind, basis, cities, cityNames, organisers, note, age, section, number })
  return json.replace(changedInText, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** First day and the day after the last, as iCalendar writes them; it has no years but 0 to 9999. */
function daysOf({ span }: Entry): { start: string; end: string } | undefined {
  if (!span || !dayForm.test(span.start) || !dayForm.test(span.end) || span.start > span.end) return undefined
  const end = dayAfter(span.end)
  return end === undefined ? undefined : { start: span.start.replaceAll('-', ''), end }
}

/** @example dayAfter('2026-12-31') // '20270101' */
function dayAfter(day: string): string | undefined {
  const date = Number(day.slice(8))
  if (date > 0 && date < 28) return `${day.slice(0, 4)}${day.slice(5, 7)}${date < 9 ? '0' : ''}${date + 1}`
  const next = textOf(dayOf(day) + 1)
  return dayForm.test(next) ? next.replaceAll('-', '') : undefined
}
