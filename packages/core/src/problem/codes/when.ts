import { problemsOf } from '../problem.js'

/** The findings on dates, with their weight. */
export const whenSeverities = {
  'when-unreadable': 'error',
  'when-impossible': 'error',
  'when-reversed': 'error',
  'when-year-assumed': 'note',
  'edtf-invalid': 'error',
  'rule-invalid': 'error',
} as const

/** A finding on dates. */
export const whenProblem = problemsOf(whenSeverities)
