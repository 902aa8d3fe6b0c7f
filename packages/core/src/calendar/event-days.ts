import type { Locale } from '../problem/describe.js'
import { dayOf, textOf } from '../when/day.js'

/** A date or moment of a feed in jCal (RFC 7265): `2026-09-05` or `2026-09-05T14:00:00`, `Z` for UTC. */
export interface FeedMoment {
  text: string
  zone?: string
}

/** The days of an event, and its times in words where it has any. */
export interface EventDays {
  start: string
  end: string
  words?: string
}

const dayForm = /^\d{4}-\d\d-\d\d$/
const momentForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/
const durationForm = /^\+?P(?:(\d{1,4})W|(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?)$/
const minutesOfDay = 24 * 60

/**
 * The local days from `start` to `end` (exclusive) or through `duration`; a moment of UTC is moved to `zone`.
 * Nothing where one of them is no day of the calendar, or the end lies before the start.
 *
 * @example
 * eventDays({ start: { text: '2026-09-05' }, end: { text: '2026-09-07' } }, { zone: 'UTC', locale: 'ru' })
 * // { start: '2026-09-05', end: '2026-09-06' }
 * eventDays({ start: { text: '2026-09-05T22:30:00Z' } }, { zone: 'Europe/Moscow', locale: 'ru' })
 * // { start: '2026-09-06', end: '2026-09-06', words: '6 сентября 2026 г., 01:30 (Europe/Moscow)' }
 */
export function eventDays(
  { start, end, duration }: { start: FeedMoment; end?: FeedMoment | undefined; duration?: string | undefined },
  { zone, locale }: { zone: string; locale: Locale },
): EventDays | undefined {
  const from = localMoment(start, zone)
  const to = end ? localMoment(end, zone) : from && after(from, duration)
  if (!from || !to || to.day < from.day) return undefined
  const isWholeDay = from.minute === undefined
  if (isWholeDay) return { start: textOf(from.day), end: textOf(Math.max(from.day, to.day - 1)) }
  const beforeMidnight = to.minute === 0 && to.day > from.day
  const days = { start: textOf(from.day), end: textOf(beforeMidnight ? to.day - 1 : to.day) }
  return { ...days, words: wordsOf(from, to, start.text.endsWith('Z') ? zoneOf(start, zone) : start.zone, locale) }
}

/** A day's number and the minute in it; no minute for a whole day. */
interface LocalMoment {
  day: number
  minute?: number
}

/** Whether a name is one of a time zone. */
export function isZone(name: string | undefined): name is string {
  try {
    return (
      name !== undefined && name.length <= 100 && new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
    )
  } catch {
    return false
  }
}

function localMoment(moment: FeedMoment, feedZone: string): LocalMoment | undefined {
  const { text } = moment
  const local = momentForm.test(text) && text.endsWith('Z') ? inZone(text, zoneOf(moment, feedZone)) : text
  const [date = '', time] = local.split('T')
  if (!dayForm.test(date) || textOf(dayOf(date)) !== date) return undefined
  if (time === undefined) return { day: dayOf(date) }
  const [hour = NaN, minute = NaN] = time.split(':').map(Number)
  return hour < 24 && minute < 60 ? { day: dayOf(date), minute: hour * 60 + minute } : undefined
}

/** The end of what begins then: a whole day without a duration lasts to the next (RFC 5545, 3.6.1). */
function after({ day, minute }: LocalMoment, duration: string | undefined): LocalMoment | undefined {
  if (duration === undefined) return minute === undefined ? { day: day + 1 } : { day, minute }
  const [, weeks = 0, days = 0, hours = 0, minutes = 0] = (durationForm.exec(duration) ?? [NaN, NaN]).map((part) =>
    Number(part ?? 0),
  )
  const wholeDays = weeks * 7 + days
  if (Number.isNaN(wholeDays)) return undefined
  const total = (minute ?? 0) + hours * 60 + minutes
  const last = day + wholeDays + Math.floor(total / minutesOfDay)
  return minute === undefined ? { day: last } : { day: last, minute: total % minutesOfDay }
}

/** UTC with a zone beside it is against RFC 5545, but seen; the zone is what was meant. */
const zoneOf = ({ zone }: FeedMoment, feedZone: string): string => (isZone(zone) ? zone : feedZone)

function inZone(moment: string, timeZone: string): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return ''
  const shown = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return shown.format(date).replace(' ', 'T')
}

function wordsOf(from: LocalMoment, to: LocalMoment, zone: string | undefined, locale: Locale): string {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const date = ({ day }: LocalMoment): string => dates.format(day * 86_400_000)
  const time = ({ minute = 0 }: LocalMoment): string =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const first = `${date(from)}, ${time(from)}`
  const rest = to.day !== from.day ? ` – ${date(to)}, ${time(to)}` : to.minute === from.minute ? '' : `–${time(to)}`
  return `${first}${rest}${zone === undefined ? '' : ` (${zone})`}`
}
