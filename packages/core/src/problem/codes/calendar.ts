import { problemsOf } from '../problem.js'

/** The findings on calendars, with their weight. */
export const calendarSeverities = {
  'feed-unreadable': 'error',
  'feed-too-large': 'error',
  'entry-skipped': 'warning',
  'entry-rule-dropped': 'note',
} as const

/** A finding on calendars. */
export const calendarProblem = problemsOf(calendarSeverities)
