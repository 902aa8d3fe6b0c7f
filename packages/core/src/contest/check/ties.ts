import { contestProblem } from '../../problem/codes/contest.js'
import type { Problem } from '../../problem/problem.js'
import type { ContestRules, TieStep } from '../contest.js'
import { criteriaOf } from '../criteria.js'
import { pointerTo } from '../pointer.js'

/** Steps of the tie-break chain that name no criterion, stand twice, or are never reached. */
export function ties(rules: ContestRules): Problem[] {
  const lists = rules.nominations.map(({ id }) => criteriaOf(rules, id))
  // The chair parts all of them, and sharing ends the chain.
  const settled = rules.ties.findIndex(({ kind }) => kind === 'shared' || kind === 'chair')
  const steps = rules.ties.map((step) => stepKey(step))
  return rules.ties.flatMap((step, i) => {
    const problems: Problem[] = []
    if (settled !== -1 && i > settled) {
      problems.push(contestProblem('tie-step-unreachable', { path: pointerTo('ties', i) }, { found: step.kind }))
    } else if (steps.indexOf(steps[i]!) < i) {
      problems.push(contestProblem('tie-step-repeated', { path: pointerTo('ties', i) }, { found: step.kind }))
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

const stepKey = (step: TieStep): string => (step.kind === 'criterion' ? `criterion ${step.criterion}` : step.kind)
