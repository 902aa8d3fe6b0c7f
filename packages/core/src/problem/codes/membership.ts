import { problemsOf } from '../problem.js'

/** The findings on members, organs and offices, with their weight. */
export const membershipSeverities = {
  'membership-id-twice': 'error',
  'membership-period-reversed': 'error',
  'membership-periods-overlap': 'error',
  'membership-city-twice': 'error',
  'membership-city-unknown': 'error',
  'membership-count-claim': 'warning',
  'membership-heading-claim': 'warning',
  'membership-heading-unclaimed': 'note',
  'membership-unlisted': 'warning',
  'association-founding': 'warning',
  'organ-unknown': 'error',
  'office-unknown': 'error',
  'office-vacant': 'warning',
  'office-overfull': 'warning',
  'offices-exclusive': 'error',
  'tenure-reversed': 'error',
  'tenure-twice': 'error',
  'tenure-not-renewed': 'warning',
  'tenure-beginning-unstated': 'note',
} as const

export type MembershipCode = keyof typeof membershipSeverities

/** A finding on members, organs and offices. */
export const membershipProblem = problemsOf(membershipSeverities)
