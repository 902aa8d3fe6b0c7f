import { isDay } from '../contest/zone-day.js'
import { civilDay, dayOf, daysInMonth, dayText } from '../when/day.js'
import type { Practice } from './practice.js'

/** A practice whose check is due. */
export interface OverdueCheck {
  practice: Practice
  /** The day the check was due; none where nobody ever checked. */
  due?: string
}

/**
 * The accepted practices that nobody has checked for so many months, on a day (`YYYY-MM-DD`): those never checked first,
 * then the longest overdue. A check of the 31st falls due on the last day of a shorter month.
 *
 * @example overdueChecks(practices, '2026-11-21', 24)[0] // { practice: { id: 'yard', … }, due: '2026-03-01' }
 */
export function overdueChecks(practices: readonly Practice[], day: string, months: number): OverdueCheck[] {
  return practices
    .filter(({ editing }) => editing.state === 'accepted')
    .flatMap((practice): OverdueCheck[] => {
      const { checkedOn } = practice.editing
      if (checkedOn === undefined || !isDay(checkedOn)) return [{ practice }]
      const due = monthsAfter(checkedOn, months)
      return due < day ? [{ practice, due }] : []
    })
    .sort((a, b) => compare(a.due ?? '', b.due ?? '') || compare(a.practice.id, b.practice.id))
}

/** @example monthsAfter('2025-08-31', 6) // '2026-02-28' */
function monthsAfter(from: string, months: number): string {
  const { year, month, day } = civilDay(dayOf(from))
  const since = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(since / 12), (since % 12) + 1]
  return dayText({ year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
