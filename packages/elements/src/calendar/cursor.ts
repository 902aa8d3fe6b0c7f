import { daysOf, monthOf, type Buckets } from './bucket.js'
import type { View } from './scene.js'

/** A list of more than this in a year is shown month by month. */
const roomy = 500

/** The month of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, counted from year 0; nothing for another text. */
export function readMonth(text = ''): number | undefined {
  const [year = NaN, month = 1] = text.split('-').map(Number)
  return text && year >= 0 && month >= 1 && month <= 12 ? year * 12 + month - 1 : undefined
}

/** @example writeMonth(2026 * 12 + 8) // '2026-09' */
export const writeMonth = (month: number): string => new Date(daysOf(month)[0] * 86_400_000).toISOString().slice(0, 7)

/** The month to begin with: today's, or where its year is empty the nearest that is not. */
export function startOf(buckets: Buckets, today: number): number {
  const now = monthOf(today)
  const first = now - (now % 12)
  return countIn(buckets, first, first + 11) ? now : (nearest(buckets, now, now) ?? now)
}

/** The months a view shows around the month in hand. */
export function shownBy(view: View, month: number, buckets: Buckets): [first: number, last: number] {
  const first = month - (month % 12)
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
