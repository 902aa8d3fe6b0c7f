import type { Entry } from '@gorod/core/calendar'
import { civilDay, daysInMonth, dayNumber } from '@gorod/core/when'
import { placed, type Placed } from './placed.js'

/** Entries put in their places once, so that a month is drawn without looking at the others. Months are counted from year 0. */
export interface Buckets {
  all: Placed[]
  /** What stands on days of a month. */
  days: Map<number, Placed[]>
  /** What stands in a period that touches a month. */
  periods: Map<number, Placed[]>
  years: Placed[]
  undated: Placed[]
}

/** What lasts longer is shown in its first ten years. */
const longest = 120

/** Entries by the month they touch, each read once and none compared with another. */
export function bucket(entries: readonly Entry[]): Buckets {
  const all = entries.map(placed)
  const buckets: Buckets = { all, days: new Map(), periods: new Map(), years: [], undated: [] }
  for (const one of all) {
    if (one.standing === 'day') spread(buckets.days, one)
    else if (one.standing === 'period') spread(buckets.periods, one)
    else buckets[one.standing === 'year' ? 'years' : 'undated'].push(one)
  }
  return buckets
}

/** @example monthOf(dayOf('2026-09-05')) // 24320 (2026 × 12 + 8) */
export function monthOf(day: number): number {
  const { year, month } = civilDay(day)
  return year * 12 + month - 1
}

/** The first and the last day of a month. */
export function daysOf(month: number): [first: number, last: number] {
  const year = Math.floor(month / 12)
  const first = dayNumber(year, month - year * 12 + 1, 1)
  return [first, first + daysInMonth(year, month - year * 12 + 1) - 1]
}

function spread(months: Map<number, Placed[]>, one: Placed): void {
  const first = monthOf(one.start)
  const last = one.end === one.start ? first : Math.min(monthOf(one.end), first + longest)
  for (let month = first; month <= last; month++) {
    const there = months.get(month)
    if (there) there.push(one)
    else months.set(month, [one])
  }
}
