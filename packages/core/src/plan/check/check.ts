import type { City } from '../../city/city.js'
import type { Problem } from '../../problem/problem.js'
import type { KnownEdition } from '../known-edition.js'
import type { Plan, PlanLines } from '../plan.js'
import { ages } from './ages.js'
import { days } from './days.js'
import { editions } from './editions.js'
import { names } from './names.js'
import { structure } from './structure.js'
import { subjectOf, type Check } from './subject.js'
import { wording } from './wording.js'

/** What a plan is checked against; each part that is left out is not checked. */
export interface CheckPlanContext {
  cities?: City[]
  /** Plans of other years. */
  others?: Plan[]
  /** Editions that reports and decisions name. */
  editions?: KnownEdition[]
  /** What `parsePlan` gave with the plan: the findings then carry lines, and its own problems stand among them. */
  lines?: PlanLines
  problems?: Problem[]
}

const checks: Check[] = [structure, names, ages, days, editions, wording]

/**
 * All that is wrong or doubtful in a plan, in the order of its lines.
 *
 * @example
 * const parsed = parsePlan(document)
 * checkPlan(parsed.plan, { ...parsed, cities, others: [lastYear] })
 * // [{ code: 'age-plans', severity: 'error', at: { line: 45, … }, about: 'Бишкек', found: '201 год', expected: '148 лет' }, …]
 */
export function checkPlan(plan: Plan, context: CheckPlanContext = {}): Problem[] {
  const subject = subjectOf(plan, context)
  const found = checks.flatMap((check) => check(subject))
  return [...(context.problems ?? []), ...found].sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0))
}
