import type { Debt } from '../allocation/debt.js'
import { daysOverdue } from '../arrears/aging.js'
import type { Comparison, Trigger } from './consequence.js'

/** Whether a trigger holds, and the sum that arrears were held against. */
export interface Triggered {
  holds: boolean
  base?: number
}

/** Holds a trigger against a member's debts in one currency, paid ones included. */
export function evaluate(trigger: Trigger, debts: readonly Debt[], asOf: string): Triggered {
  const overdue = debts.filter(({ charge: { dueOn }, open }) => open > 0 && dueOn !== undefined && dueOn < asOf)
  const year = Number(asOf.slice(0, 4))
  switch (trigger.test) {
    case 'days-overdue': {
      const days = Math.max(0, ...overdue.map(({ charge }) => daysOverdue(charge.dueOn!, asOf)))
      return { holds: overdue.length > 0 && exceeds(days, trigger.days, trigger.compare) }
    }
    case 'arrears-of-years': {
      const within = annual(debts).filter((debt) => yearOf(debt) >= year - trigger.years && yearOf(debt) < year)
      const base = within.reduce((sum, { charge, waived }) => sum + charge.amount.minor - waived, 0)
      const isNew = new Set(within.map(yearOf)).size < trigger.years && trigger.newcomers === 'never'
      const arrears = overdue.reduce((sum, { open }) => sum + open, 0)
      return { holds: base > 0 && !isNew && exceeds(arrears, base, trigger.compare), base }
    }
    case 'years-in-a-row':
      return { holds: exceeds(longestRun(annual(overdue).map(yearOf)), trigger.years, trigger.compare) }
    case 'unpaid-up-to':
      return { holds: annual(debts).some((debt) => debt.open > 0 && yearOf(debt) <= year - trigger.yearsBack) }
  }
}

const annual = (debts: readonly Debt[]): Debt[] => debts.filter(({ charge }) => charge.kind === 'annual')

const yearOf = ({ charge }: Debt): number => Number(charge.period.slice(0, 4))

const exceeds = (value: number, limit: number, compare: Comparison): boolean =>
  compare === 'at-least' ? value >= limit : value > limit

/** The most years that follow one another. */
function longestRun(years: readonly number[]): number {
  let [longest, run, last] = [0, 0, NaN]
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    run = year === last + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
    last = year
  }
  return longest
}
