import { daysInMonth } from '../../when/day.js'
import type { Fault } from './fault.js'

const [firstYear, lastYear] = [1900, 2199]

/** What is wrong with the day of a fact: no day of the calendar, or one outside 1900–2199. */
export type DayChecker = (day: string) => Fault | undefined

/** A checker that looks at each day once. */
export function dayChecker(): DayChecker {
  const seen = new Map<string, Fault | null>()
  return (day) => {
    let fault = seen.get(day)
    if (fault === undefined) {
      fault = dayFault(day) ?? null
      seen.set(day, fault)
    }
    return fault ?? undefined
  }
}

export function dayFault(day: string): Fault | undefined {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/.exec(day)
  if (!parts) return { code: 'day-wrong', found: String(day).slice(0, 40) }
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (date < 1 || date > daysInMonth(year, month)) return { code: 'day-wrong', found: day }
  return year < firstYear || year > lastYear ? { code: 'day-range', found: day } : undefined
}
