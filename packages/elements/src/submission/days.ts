import type { Locale } from '../words/speaking.js'

/** @example formattedDay('2026-09-30', 'ru') // '30 сентября 2026 года' */
export const formattedDay = (day: string, locale: Locale): string =>
  format(Date.parse(`${day}T00:00:00Z`), locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).replace(/г\.$/, 'года')

/** A moment in the reader's own zone, with the zone where a proof needs it. */
export const formattedMoment = (instant: string | number, locale: Locale, zone?: string): string =>
  format(new Date(instant).getTime(), locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(zone && { second: '2-digit', timeZone: zone, timeZoneName: 'short' }),
  })

/** A moment as it is told on its own day: the hour alone. */
export function formattedTime(instant: string, now: number, locale: Locale): string {
  const isToday = new Date(instant).toDateString() === new Date(now).toDateString()
  return isToday
    ? format(Date.parse(instant), locale, { hour: '2-digit', minute: '2-digit' })
    : formattedMoment(instant, locale)
}

/** Dates with non-breaking spaces where a line must not end. */
function format(instant: number, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  if (Number.isNaN(instant)) return ''
  const language = locale === 'en' ? 'en-GB' : 'ru'
  return new Intl.DateTimeFormat(language, options).format(instant).replace(/(\d) /g, '$1\u00A0')
}
