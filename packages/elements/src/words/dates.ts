import { civilDay, weekdayOf, type CivilDay } from '@gorod/core/when'
import { wordsIn, type Locale } from './words.js'

const nb = '\u00A0'

/** A weekday in words, of a day's number. */
export const weekdayLabel = (day: number, locale: Locale, form: 'weekdays' | 'shortWeekdays' = 'weekdays'): string =>
  wordsIn(locale)[form].split(' ')[weekdayOf(day) - 1]!

/** @example monthLabel(2026 * 12 + 8, 'ru') // 'Сентябрь' */
export const monthLabel = (month: number, locale: Locale): string => wordsIn(locale).months.split(' ')[month % 12]!

/** A run of whole months in words: «Август – сентябрь». */
export const periodLabel = (first: number, last: number, locale: Locale): string => {
  const [from, to] = [monthLabel(first, locale), monthLabel(last, locale)]
  return first === last ? from : `${from} – ${locale === 'ru' ? to.toLowerCase() : to}`
}

/**
 * Days in words, the year only where it differs from the one shown.
 *
 * @example
 * daysLabel(dayOf('2026-09-05'), dayOf('2026-09-06'), 'ru', 2026) // '5–6 сентября'
 * daysLabel(dayOf('2026-09-30'), dayOf('2026-10-02'), 'ru') // '30 сентября – 2 октября 2026 г.'
 */
export function daysLabel(start: number, end: number, locale: Locale, shown?: number): string {
  const [a, b] = [civilDay(start), civilDay(end)]
  const year = (day: CivilDay): string => ` ${day.year}${locale === 'ru' ? `${nb}г.` : ''}`
  const last = dayInWords(b, locale) + (a.year === shown && b.year === shown ? '' : year(b))
  if (start === end) return last
  if (a.year !== b.year) return `${dayInWords(a, locale)}${year(a)} – ${last}`
  return a.month === b.month ? `${a.day}–${last}` : `${dayInWords(a, locale)} – ${last}`
}

/** «5 сентября»: the genitive of every Russian month ends in «я», or in «а» after «т». */
function dayInWords({ day, month }: CivilDay, locale: Locale): string {
  const name = monthLabel(month - 1, locale)
  return day + nb + (locale === 'ru' ? name.toLowerCase().replace(/[йь]?$/, (end) => (end ? 'я' : 'а')) : name)
}
