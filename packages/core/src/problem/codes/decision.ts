import { problemsOf } from '../problem.js'

/** The findings on decisions, with their weight. */
export const decisionSeverities = {
  'decision-too-long': 'error',
  'decision-empty': 'error',
  'decision-date-missing': 'error',
  'decision-number-gap': 'warning',
  'decision-line-unread': 'note',
  'decision-verb-unknown': 'note',
  'decision-body-unknown': 'note',
  'decision-body-missing': 'warning',
  'decision-list-empty': 'warning',
  'decision-deadline-passed': 'warning',
  'decision-deadline-unread': 'note',
  'acceptance-open': 'error',
} as const

export type DecisionCode = keyof typeof decisionSeverities

/** A finding on decisions. */
export const decisionProblem = problemsOf(decisionSeverities)
