import { calendarSeverities } from './codes/calendar.js'
import { citySeverities } from './codes/city.js'
import { contestSeverities } from './codes/contest.js'
import { duesSeverities } from './codes/dues.js'
import { journalSeverities } from './codes/journal.js'
import { judgingSeverities } from './codes/judging.js'
import { decisionSeverities } from './codes/decision.js'
import { membershipSeverities } from './codes/membership.js'
import { periodicalSeverities } from './codes/periodical.js'
import { planSeverities } from './codes/plan.js'
import { practiceSeverities } from './codes/practice.js'
import { whenSeverities } from './codes/when.js'
import type { Place, Problem, ProblemDetails, Severity } from './problem.js'

/** Every finding there is, with its weight: a closed list, room by room. */
export const severities = {
  ...whenSeverities,
  ...citySeverities,
  ...planSeverities,
  ...periodicalSeverities,
  ...calendarSeverities,
  ...membershipSeverities,
  ...decisionSeverities,
  ...contestSeverities,
  ...duesSeverities,
  ...journalSeverities,
  ...judgingSeverities,
  ...practiceSeverities,
} as const satisfies Record<string, Severity>

/** The closed list of findings. */
export type ProblemCode = keyof typeof severities

/**
 * A finding of any room, with the severity of its code.
 *
 * @example
 * problemAt('age-spacing', { line: 41 }, { found: '110лет' })
 * // { code: 'age-spacing', severity: 'warning', at: { line: 41 }, found: '110лет' }
 */
export const problemAt = (code: ProblemCode, at: Place, details: ProblemDetails = {}): Problem => ({
  code,
  severity: severities[code],
  at,
  ...details,
})
