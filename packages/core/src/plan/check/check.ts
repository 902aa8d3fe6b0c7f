import type { Problem } from '../../problem/problem.js'
import type { Plan } from '../plan.js'
import { ages } from './ages.js'
import { days } from './days.js'
import { editions } from './editions.js'
import { names } from './names.js'
import { structure } from './structure.js'
import { subjectOf, type Check, type CheckPlanContext } from './subject.js'
import { wording } from './wording.js'

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
