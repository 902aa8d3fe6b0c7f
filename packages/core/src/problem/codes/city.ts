import { problemsOf } from '../problem.js'

/** The findings on cities, with their weight. */
export const citySeverities = {
  'city-unknown': 'warning',
  'city-ambiguous': 'warning',
  'city-two-names': 'note',
} as const

/** A finding on cities. */
export const cityProblem = problemsOf(citySeverities)
