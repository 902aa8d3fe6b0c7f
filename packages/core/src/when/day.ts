/** Days as whole numbers (0 is 1 January 1970) in the proleptic Gregorian calendar with astronomical years, where a loop is hot. */

/** @example daysInMonth(2024, 2) // 29 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * The number of a day; the algorithm is Howard Hinnant's `days_from_civil`.
 *
 * @example dayNumber(2026, 9, 5) // 20701
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** A day of the calendar: month from 1, day from 1. */
export interface CivilDay {
  year: number
  month: number
  day: number
}

/** The day of a number, the reverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** The weekday of a day's number, from Monday 1 to Sunday 7 (ISO 8601). */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** @example yearText(-781) // '-0781' */
export const yearText = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** @example dayText({ year: 2026, month: 9, day: 5 }) // '2026-09-05' */
export const dayText = ({ year, month, day }: CivilDay): string => `${yearText(year)}-${two(month)}-${two(day)}`

/** The number of a `YYYY-MM-DD` text. */
export function dayOf(text: string): number {
  const [day, month, year] = [text.slice(-2), text.slice(-5, -3), text.slice(0, -6)]
  return dayNumber(Number(year), Number(month), Number(day))
}

/** The `YYYY-MM-DD` text of a day's number. */
export const textOf = (number: number): string => dayText(civilDay(number))
