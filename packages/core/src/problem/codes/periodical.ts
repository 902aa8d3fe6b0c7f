import { problemsOf } from '../problem.js'

/** The findings on periodicals, with their weight. */
export const periodicalSeverities = {
  'periodical-too-many': 'error',
  'periodical-behind': 'warning',
  'periodical-ahead': 'error',
  'periodical-schedules-differ': 'warning',
  'issue-number-unreadable': 'error',
  'issue-number-back': 'warning',
  'issue-number-twice': 'warning',
  'issue-number-gap': 'note',
} as const

export type PeriodicalCode = keyof typeof periodicalSeverities

/** A finding on periodicals. */
export const periodicalProblem = problemsOf(periodicalSeverities)
