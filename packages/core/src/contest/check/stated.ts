import { contestProblem } from '../../problem/codes/contest.js'
import type { Problem } from '../../problem/problem.js'
import type { ContestRules } from '../contest.js'
import { pointedAt, pointerTo } from '../pointer.js'

/** Pointers to assumed values that point to nothing, and rules that name no source. */
export function stated(rules: ContestRules): Problem[] {
  const problems = rules.assumed.flatMap((pointer, i) =>
    pointedAt(rules, pointer)
      ? []
      : [contestProblem('assumed-nothing', { path: pointerTo('assumed', i) }, { found: pointer })],
  )
  if (!rules.sources.length) problems.push(contestProblem('sources-missing', { path: '/sources' }))
  return problems
}
