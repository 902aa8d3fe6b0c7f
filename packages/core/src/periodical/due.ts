import { textOf } from '../when/day.js'
import { whenSpan } from '../when/span.js'
import type { Every, When } from '../when/when.js'
import { firstDayOf, periodOf } from './expected.js'
import type { Periodical } from './periodical.js'

/** An issue that is due in a period, by a schedule. */
export interface DueIssue {
  when: When
  /** Counted on from the last known issue; absent where none is known, or the day lies before it. */
  number?: number
  /** The last known issue. */
  countedFrom?: readonly number[]
}

const stepsToTell: readonly Every[] = ['month', 'quarter', 'half-year', 'year']

/**
 * The issues due in a year by the schedule that holds in it, one in each period. A schedule by days or weeks, or «постоянно»,
 * gives its own statement alone; no schedule for that year gives nothing: none is prolonged.
 *
 * @example
 * issuesDueIn(journal, 2026).map(({ when, number }) => [when.edtf, number])
 * // [['2026-33', 84], ['2026-34', 85], ['2026-35', 86], ['2026-36', 87]]
 */
export function issuesDueIn(periodical: Periodical, year: number): DueIssue[] {
  const [first, last] = [`${String(year).padStart(4, '0')}-01-01`, `${String(year).padStart(4, '0')}-12-31`]
  const schedule = periodical.schedules.find(({ when }) => {
    const { start, end } = whenSpan(when)
    return start !== null && end !== null && start <= first && last <= end
  })
  if (!schedule) return []
  const { every } = schedule.when
  if (!every || !stepsToTell.includes(every)) return [{ when: schedule.when }]
  const known = lastKnown(periodical)
  const from = periodOf(first, every)
  return Array.from({ length: periodOf(last, every) - from + 1 }, (_, i): DueIssue => {
    const period = from + i
    const passed = known ? period - periodOf(known.day, every) : 0
    const counted = known && passed > 0 ? { number: known.numbers.at(-1)! + passed, countedFrom: known.numbers } : {}
    return { when: whenOf(period, every, year), ...counted }
  })
}

/** The last known issue by its date: its numbers, and the last day it may be of. */
function lastKnown({ issues }: Periodical): { numbers: readonly number[]; day: string } | undefined {
  const dated = issues.flatMap(({ numbers, when }) => {
    const { end } = whenSpan(when)
    return end === null ? [] : [{ numbers, day: end }]
  })
  return dated.reduce<(typeof dated)[0] | undefined>(
    (last, each) => (last && last.day >= each.day ? last : each),
    undefined,
  )
}

/** Some day in the period. */
function whenOf(period: number, every: Every, year: number): When {
  const first = textOf(firstDayOf(period, every))
  const text = String(year).padStart(4, '0')
  if (every === 'month') return { kind: 'within', edtf: first.slice(0, 7) }
  if (every === 'year') return { kind: 'within', edtf: text }
  const index = Math.floor((Number(first.slice(5, 7)) - 1) / (every === 'quarter' ? 3 : 6))
  return { kind: 'within', edtf: `${text}-${(every === 'quarter' ? 33 : 40) + index}` }
}
