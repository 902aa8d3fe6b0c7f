import { civilDay } from '@gorod/core/when'
import type { Locale } from './words.js'

const formats = new Map<string, Intl.DateTimeFormat>()
const aDay = 86_400_000

/** A formatter of the browser for days of UTC, made once. */
function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + Object.entries(options)
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ru', { timeZone: 'UTC', ...options })
  formats.set(key, made)
  return made
}

/** A weekday in words, of a day's number. */
export const weekdayLabel = (day: number, locale: Locale, weekday: 'long' | 'short' = 'long'): string =>
  format(locale, { weekday }).format(day * aDay)

/** @example monthLabel(2026 * 12 + 8, 'ru') // 'Сентябрь' */
export const monthLabel = (month: number, locale: Locale): string =>
  capital(format(locale, { month: 'long' }).format(Date.UTC(2000, month % 12)))

/**
 * Days in words, the year only where it differs from the one shown.
 *
 * @example
 * daysLabel(dayOf('2026-09-05'), dayOf('2026-09-06'), 'ru', 2026) // '5–6 сентября'
 * daysLabel(dayOf('2026-09-30'), dayOf('2026-10-02'), 'ru') // '30 сентября – 2 октября 2026 г.'
 */
export function daysLabel(start: number, end: number, locale: Locale, shown?: number): string {
  const sameYear = civilDay(start).year === shown && civilDay(end).year === shown
  const year = sameYear ? {} : ({ year: 'numeric' } as const)
  return format(locale, { day: 'numeric', month: 'long', ...year })
    .formatRange(start * aDay, end * aDay)
    .replace(/(\d)\s(?!–)/g, '$1\u00A0')
}

/** A run of whole months in words: «Август – сентябрь». */
export const periodLabel = (first: number, last: number, locale: Locale): string =>
  [...new Set([first, last])]
    .map((month, n) => (n ? monthLabel(month, locale).toLowerCase() : monthLabel(month, locale)))
    .join(' – ')

/** @example capital('сентябрь') // 'Сентябрь' */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
