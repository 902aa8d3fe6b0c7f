import { contestProblem } from '../../problem/codes/contest.js'
import type { Problem } from '../../problem/problem.js'
import type { ContestRules } from '../contest.js'
import { criteriaOf } from '../criteria.js'
import { pointerTo } from '../pointer.js'

/** Steps of the tie-break chain that name no criterion, or that are never reached. */
export function ties(rules: ContestRules): Problem[] {
  const lists = rules.nominations.map(({ id }) => criteriaOf(rules, id))
  const settled = rules.ties.findIndex(({ kind }) => kind === 'shared')
  return rules.ties.flatMap((step, i) => {
    const problems: Problem[] = []
    if (settled !== -1 && i > settled) {
      problems.push(contestProblem('tie-step-unreachable', { path: pointerTo('ties', i) }, { found: step.kind }))
    }
    if (step.kind === 'criterion') {
      const holds = lists.filter((criteria) => criteria.some(({ id }) => id === step.criterion)).length
      const at = { path: pointerTo('ties', i, 'criterion') }
      if (!holds) problems.push(contestProblem('tie-criterion-unknown', at, { found: step.criterion }))
      else if (holds < lists.length)
        problems.push(contestProblem('tie-criterion-partial', at, { found: step.criterion }))
    }
    return problems
  })
}
