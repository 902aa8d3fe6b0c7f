import type { Problem } from '../../problem/problem.js'
import type { ContestRules } from '../contest.js'
import { awards } from './awards.js'
import { dates } from './dates.js'
import { entries } from './entries.js'
import { ids } from './ids.js'
import { marks } from './marks.js'
import { procedure } from './procedure.js'
import { scores } from './scores.js'
import { stated } from './stated.js'
import { ties } from './ties.js'

const checks = [ids, marks, procedure, ties, awards, scores, dates, entries, stated]

/**
 * All that is wrong or doubtful in the rules of a contest, each with a JSON Pointer to its place. Rules without an
 * error among them can be judged by.
 *
 * @example
 * checkRules({ ...rules, leastSheets: 9 })
 * // [{ code: 'least-sheets-wrong', severity: 'error', at: { path: '/leastSheets' }, found: 9, expected: 3 }]
 */
export const checkRules = (rules: ContestRules): Problem[] => checks.flatMap((check) => check(rules))
