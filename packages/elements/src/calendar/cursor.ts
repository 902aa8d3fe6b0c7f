import { civilDay } from '@gorod/core/when'
import { monthOf, type Buckets } from './bucket.js'
import type { View } from './scene.js'

/** A list of more than this in a year is shown month by month. */
const roomy = 500

const form = /^(-?\d{4})(?:-(\d\d))?(?:-\d\d)?$/

/** The month of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, counted from year 0; nothing for another text. */
export function readMonth(text: string | null | undefined): number | undefined {
  const [, year, month = '01'] = form.exec(text ?? '') ?? []
  const within = Number(month)
  return year === undefined || within < 1 || within > 12 ? undefined : Number(year) * 12 + within - 1
}

/** @example writeMonth(2026 * 12 + 8) // '2026-09' */
export function writeMonth(month: number): string {
  const year = Math.floor(month / 12)
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${year < 0 ? '-' : ''}${digits}-${String(month - year * 12 + 1).padStart(2, '0')}`
}

/** The month to begin with: today's, or where its year is empty the nearest that is not. */
export function startOf(buckets: Buckets, today: number): number {
  const now = monthOf(today)
  const { year } = civilDay(today)
  return countIn(buckets, year * 12, year * 12 + 11) ? now : (nearest(buckets, now, now) ?? now)
}

/** The months a view shows around the month in hand. */
export function shownBy(view: View, month: number, buckets: Buckets): [first: number, last: number] {
  const first = Math.floor(month / 12) * 12
  if (view === 'month') return [month, month]
  return view === 'list' && countIn(buckets, first, first + 11) > roomy ? [month, month] : [first, first + 11]
}

/** How many entries stand in a run of months. */
export function countIn({ days, periods }: Buckets, first: number, last: number): number {
  let count = 0
  for (let month = first; month <= last; month++) {
    count += (days.get(month)?.length ?? 0) + (periods.get(month)?.length ?? 0)
  }
  return count
}

/** The nearest month with entries after a run of months, else before it. */
export function nearest({ days, periods }: Buckets, first: number, last: number): number | undefined {
  let [after, before] = [Infinity, -Infinity]
  for (const months of [days, periods]) {
    for (const month of months.keys()) {
      if (month > last && month < after) after = month
      if (month < first && month > before) before = month
    }
  }
  const found = after === Infinity ? before : after
  return found === -Infinity ? undefined : found
}
