import { contestProblem } from '../../problem/codes/contest.js'
import type { Problem } from '../../problem/problem.js'
import type { AwardDegree, ContestRules } from '../contest.js'
import { pointerTo } from '../pointer.js'
import { isAmount, isCount } from './whole.js'

/** Degrees that nobody could get, since one before them takes all from a score that is no higher; a degree with no condition is given by a decision of the commission. */
export function awards({ degrees, aggregation }: ContestRules): Problem[] {
  const problems = degrees.flatMap((degree, i) => conditions(degree, pointerTo('degrees', i)))
  if (problems.length) return problems
  const isSum = aggregation.kind === 'sum-of-places'
  let above: { title: string; score: Score } | undefined
  degrees.forEach(({ title, places, atLeast }, i) => {
    if (!atLeast) return
    if (above && !(isSum ? isBelow(above.score, atLeast) : isBelow(atLeast, above.score))) {
      problems.push(
        contestProblem('degrees-overlap', { path: pointerTo('degrees', i) }, { about: title, found: above.title }),
      )
    } else if (places === undefined) above = { title, score: atLeast }
  })
  return problems
}

function conditions({ title: about, places, atLeast }: AwardDegree, path: string): Problem[] {
  const problems: Problem[] = []
  if (places !== undefined && !isCount(places)) {
    problems.push(contestProblem('degree-places-wrong', { path: `${path}/places` }, { about, found: places }))
  }
  if (atLeast && (!isAmount(atLeast.numerator) || !isCount(atLeast.denominator))) {
    const found = `${atLeast.numerator}/${atLeast.denominator}`
    problems.push(contestProblem('degree-score-wrong', { path: `${path}/atLeast` }, { about, found }))
  }
  return problems
}

type Score = NonNullable<AwardDegree['atLeast']>

const isBelow = (a: Score, b: Score): boolean =>
  BigInt(a.numerator) * BigInt(b.denominator) < BigInt(b.numerator) * BigInt(a.denominator)
