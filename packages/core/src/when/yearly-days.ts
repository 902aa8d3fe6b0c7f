import { civilDay, dayNumber, dayOf, daysInMonth, textOf, weekdayOf } from './day.js'
import { isRule, parseYearlyRule, type NthWeekday, type YearlyRule } from './yearly-rule.js'

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** The years to look at, and the first day (`YYYY-MM-DD`) of the recurrence: it counts from there. */
export interface YearlyDaysOptions {
  from: number
  to: number
  /** 1 January of `from`, unless given. */
  dtstart?: string
}

/** First and last day of a month or a year. */
interface Period {
  first: number
  last: number
}

/**
 * The days (`YYYY-MM-DD`, ascending) of a yearly rule of RFC 5545 within the years asked for. Weeks belong to the year as
 * in ISO 8601, and a day is taken with the calendar year it lies in. A rule that cannot be read is a RangeError:
 * `parseYearlyRule` tells beforehand.
 *
 * @example
 * yearlyDays('FREQ=YEARLY;BYMONTH=9;BYDAY=1SA', { from: 2025, to: 2026 }) // ['2025-09-06', '2026-09-05']
 * yearlyDays('FREQ=YEARLY;BYMONTH=8;BYDAY=-1SU', { from: 2026, to: 2026 }) // ['2026-08-30']
 */
export function yearlyDays(rule: string | YearlyRule, options: YearlyDaysOptions): string[] {
  const read = typeof rule === 'string' ? parseYearlyRule(rule) : rule
  if (!isRule(read)) throw new RangeError(`Not a yearly rule: ${read.found}`)
  return yearlyDayNumbers(read, options).map(textOf)
}

/** The same days as `yearlyDays`, as day numbers. */
export function yearlyDayNumbers(rule: YearlyRule, { from, to, dtstart }: YearlyDaysOptions): number[] {
  const start = dtstart === undefined ? dayNumber(from, 1, 1) : dayOf(dtstart)
  const startYear = civilDay(start).year
  const started = anchored(rule, start)
  const skipped = rule.count === undefined ? Math.max(0, Math.ceil((from - startYear) / rule.interval)) : 0
  const last = rule.until ?? Infinity
  const days: number[] = []
  let left = rule.count ?? Infinity
  for (let year = startYear + skipped * rule.interval; year <= to && left > 0; year += rule.interval) {
    for (const day of daysOfYear(started, year)) {
      if (day < start) continue
      if (day > last || left-- <= 0) return days
      if (year >= from) days.push(day)
    }
  }
  return days
}

/** A rule that names no day takes month and day from its start. */
function anchored(rule: YearlyRule, start: number): YearlyRule {
  if (rule.monthDays || rule.weekdays || rule.yearDays || rule.weekNumbers) return rule
  const { month, day } = civilDay(start)
  return { ...rule, months: rule.months ?? [month], monthDays: [day] }
}

function daysOfYear(rule: YearlyRule, year: number): number[] {
  const candidates = candidatesOf(rule, year)
  const days = candidates.length > 1 ? [...new Set(candidates)].sort((a, b) => a - b) : candidates
  if (!rule.setPositions) return days
  const chosen = rule.setPositions.map((position) => days.at(position > 0 ? position - 1 : position))
  return [...new Set(chosen.filter((day) => day !== undefined))].sort((a, b) => a - b)
}

/** The days of the narrowest part the rule has, kept where all its other parts agree. */
function candidatesOf(rule: YearlyRule, year: number): number[] {
  const { months, monthDays, weekdays, yearDays, weekNumbers, weekStart } = rule
  const periods = months ? months.map((month) => monthOf(year, month)) : [wholeYear(year)]
  const days: number[] = []
  if (yearDays) {
    for (const nth of yearDays) addNthDay(days, wholeYear(year), nth)
    return days.filter((day) => fits(rule, day, periods))
  }
  if (monthDays) {
    for (const month of months ? periods : everyMonth.map((each) => monthOf(year, each))) {
      for (const nth of monthDays) addNthDay(days, month, nth)
    }
    return weekdays || weekNumbers ? days.filter((day) => fits(rule, day, periods)) : days
  }
  for (const period of periods) {
    if (!weekdays) for (let day = period.first; day <= period.last; day++) days.push(day)
    else for (const weekday of weekdays) addWeekdays(days, period, weekday)
  }
  return weekNumbers ? days.filter((day) => isInWeeks(day, weekNumbers, weekStart)) : days
}

function fits({ monthDays, weekdays, yearDays, weekNumbers, weekStart }: YearlyRule, day: number, periods: Period[]) {
  const period = periods.find(({ first, last }) => day >= first && day <= last)
  if (!period) return false
  if (weekdays && !weekdays.some((weekday) => isWeekday(day, weekday, period))) return false
  if (yearDays && monthDays && !isMonthDay(day, monthDays)) return false
  return !weekNumbers || isInWeeks(day, weekNumbers, weekStart)
}

const wholeYear = (year: number): Period => ({ first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) })

function monthOf(year: number, month: number): Period {
  const first = dayNumber(year, month, 1)
  return { first, last: first + daysInMonth(year, month) - 1 }
}

function addNthDay(days: number[], { first, last }: Period, nth: number): void {
  const day = nth > 0 ? first + nth - 1 : last + nth + 1
  if (day >= first && day <= last) days.push(day)
}

function addWeekdays(days: number[], { first, last }: Period, { weekday, nth = 0 }: NthWeekday): void {
  const earliest = first + ((weekday - weekdayOf(first) + 7) % 7)
  const latest = last - ((weekdayOf(last) - weekday + 7) % 7)
  if (nth === 0) for (let day = earliest; day <= latest; day += 7) days.push(day)
  else {
    const day = nth > 0 ? earliest + (nth - 1) * 7 : latest + (nth + 1) * 7
    if (day >= first && day <= last) days.push(day)
  }
}

function isWeekday(day: number, { weekday, nth }: NthWeekday, { first, last }: Period): boolean {
  if (weekdayOf(day) !== weekday) return false
  if (!nth) return true
  return nth > 0 ? Math.floor((day - first) / 7) === nth - 1 : Math.floor((last - day) / 7) === -nth - 1
}

function isMonthDay(day: number, monthDays: number[]): boolean {
  const { year, month, day: fromStart } = civilDay(day)
  return monthDays.includes(fromStart) || monthDays.includes(fromStart - daysInMonth(year, month) - 1)
}

/** A week belongs to the year that holds its fourth day, hence four days of it at least. */
function isInWeeks(day: number, weekNumbers: number[], weekStart: number): boolean {
  const fourth = day - ((weekdayOf(day) - weekStart + 7) % 7) + 3
  const { year } = civilDay(fourth)
  const fromStart = Math.floor((fourth - dayNumber(year, 1, 1)) / 7) + 1
  const fromEnd = -Math.floor((dayNumber(year, 12, 31) - fourth) / 7) - 1
  return weekNumbers.some((number) => number === fromStart || number === fromEnd)
}
