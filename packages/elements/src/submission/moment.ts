import { intakeOf, type ContestRules } from '@gorod/core/contest'
import { dayOf } from '@gorod/core/when'
import type { Draft } from './draft.js'

/** The day (`YYYY-MM-DD`) of an instant where the contest is held. */
export const dayAt = (instant: number, { timeZone = 'UTC' }: ContestRules): string =>
  new Intl.DateTimeFormat('sv', { timeZone }).format(instant)

/** Where a draft stands against the days of its contest. */
export interface Standing {
  today: string
  /** The first and the last day on which it may come in time. */
  first?: string
  last?: string
  isEarly: boolean
  isLate: boolean
  /** Whole days left, today not counted. */
  daysLeft?: number
}

/** Where a draft stands at an instant; a returned one has its own last day. */
export function standingOf(rules: ContestRules, instant: number, draft?: Draft): Standing {
  const today = dayAt(instant, rules)
  const { first, last: end } = intakeOf(rules)
  const last = draft?.base?.state === 'returned' ? draft.base.deadline : end
  return {
    today,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last, daysLeft: dayOf(last) - dayOf(today) }),
    isEarly: first !== undefined && today < first,
    isLate: last !== undefined && today > last,
  }
}
