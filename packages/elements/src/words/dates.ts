import { civilDay, weekdayOf } from '@gorod/core/when'
import { wordsIn, type Locale } from './words.js'

interface Names {
  /** «сентябрь» */
  month: string[]
  /** «сентября», as after a day */
  ofMonth: string[]
  weekday: string[]
  shortWeekday: string[]
}

const known: Partial<Record<Locale, Names>> = {}
const nb = '\u00A0'
const roman = ['I', 'II', 'III', 'IV']

/** The names of months and weekdays (from Monday), asked of the browser once for each language. */
export function namesIn(locale: Locale): Names {
  return (known[locale] ??= read(locale === 'en' ? 'en-GB' : 'ru'))
}

function read(tag: string): Names {
  const each = (count: number, options: Intl.DateTimeFormatOptions, day: (n: number) => number): string[] => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })
    const name = options.month ? 'month' : 'weekday'
    return Array.from(
      { length: count },
      (_, n) => format.formatToParts(day(n)).find((part) => part.type === name)!.value,
    )
  }
  const month = (n: number): number => Date.UTC(2021, n, 1)
  const monday = (n: number): number => Date.UTC(2021, 1, 1 + n)
  return {
    month: each(12, { month: 'long' }, month),
    ofMonth: each(12, { month: 'long', day: 'numeric' }, month),
    weekday: each(7, { weekday: 'long' }, monday),
    shortWeekday: each(7, { weekday: 'short' }, monday),
  }
}

/** @example yearLabel(-781, 'ru') // '782 г. до н. э.' */
export const yearLabel = (year: number, locale: Locale): string =>
  year > 0 ? `${year}` : wordsIn(locale).before.replace('#', `${1 - year}`)

/** @example monthLabel(2026 * 12 + 8, 'ru') // 'Сентябрь' */
export const monthLabel = (month: number, locale: Locale): string =>
  capital(namesIn(locale).month[month - Math.floor(month / 12) * 12]!)

/** @example weekdayLabel(dayOf('2026-09-05'), 'ru') // 'суббота' */
export const weekdayLabel = (day: number, locale: Locale): string => namesIn(locale).weekday[weekdayOf(day) - 1]!

/**
 * Days in words, the year only where it differs from the one shown.
 *
 * @example
 * daysLabel(dayOf('2026-09-05'), dayOf('2026-09-06'), 'ru', 2026) // '5–6 сентября'
 * daysLabel(dayOf('2026-09-30'), dayOf('2026-10-02'), 'ru', 2026) // '30 сентября – 2 октября'
 */
export function daysLabel(start: number, end: number, locale: Locale, shown?: number): string {
  const { ofMonth } = namesIn(locale)
  const a = civilDay(start)
  const b = start === end ? a : civilDay(end)
  const year = (y: number): string => (y === shown ? '' : `${nb}${yearLabel(y, locale)}`)
  const last = `${b.day}${nb}${ofMonth[b.month - 1]}${year(b.year)}`
  if (start === end) return last
  if (a.year !== b.year) return `${a.day}${nb}${ofMonth[a.month - 1]}${year(a.year)} – ${last}`
  return a.month === b.month ? `${a.day}–${last}` : `${a.day}${nb}${ofMonth[a.month - 1]} – ${last}`
}

/**
 * A run of whole months in words.
 *
 * @example periodLabel(2026 * 12 + 6, 2026 * 12 + 8, 'ru') // 'III квартал'
 */
export function periodLabel(first: number, last: number, locale: Locale): string {
  const { period } = wordsIn(locale)
  const [from, length] = [first - Math.floor(first / 12) * 12, last - first + 1]
  if (length === 1) return monthLabel(first, locale)
  if (length === 3 && from % 3 === 0) return `${roman[from / 3]}${nb}${period.quarter}`
  if (length === 6 && from % 6 === 0) return `${roman[from / 6]}${nb}${period.half}`
  return `${monthLabel(first, locale)} – ${monthLabel(last, locale).toLowerCase()}`
}

/** @example capital('сентябрь') // 'Сентябрь' */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
