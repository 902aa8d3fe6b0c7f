import { civilDay, dayNumber, dayOf } from '../when/day.js'
import type { Every } from '../when/when.js'

/** From which issue on numbers are counted: it came out in the period of a day (`YYYY-MM-DD`). */
export interface IssueStart {
  number: number
  day: string
}

const months: Partial<Record<Every, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** The period of a schedule that a day lies in, as a whole number; weeks begin on Monday. */
export function periodOf(day: string, every: Every): number {
  const number = dayOf(day)
  if (every === 'day') return number
  if (every === 'week') return Math.floor((number + 3) / 7)
  const { year, month } = civilDay(number)
  return Math.floor((year * 12 + month - 1) / months[every]!)
}

/** The first day of a period, as the number of a day. */
export function firstDayOf(period: number, every: Every): number {
  if (every === 'day') return period
  if (every === 'week') return period * 7 - 3
  const month = period * months[every]!
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1)
}

/**
 * The number of the issue that is due in the period of a day, if one came out in every period since the start; `undefined`
 * before it.
 *
 * @example
 * expectedNumberOn({ number: 1, day: '2004-01-01' }, 'quarter', '2025-04-15') // 86
 * expectedNumberOn({ number: 1, day: '2012-01-01' }, 'month', '2025-04-30') // 160
 */
export function expectedNumberOn({ number, day: first }: IssueStart, every: Every, day: string): number | undefined {
  const passed = periodOf(day, every) - periodOf(first, every)
  return passed < 0 ? undefined : number + passed
}
