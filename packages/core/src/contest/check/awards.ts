import { problemAt, type Problem } from '../../problem/problem.js'
import type { AwardDegree, ContestRules } from '../contest.js'
import { pointerTo } from '../pointer.js'
import { isAmount, isCount } from './whole.js'

/** Degrees that claim the same place or score; a degree with no condition is given by a decision of the commission. */
export function awards({ degrees }: ContestRules): Problem[] {
  const problems = degrees.flatMap((degree, i) => conditions(degree, pointerTo('degrees', i)))
  if (problems.length) return problems
  const isPlaced = degrees.some(({ places }) => places !== undefined)
  let above: AwardDegree | undefined
  degrees.forEach((degree, i) => {
    if (!degree.atLeast) return
    if (isPlaced || (above && !isBelow(degree.atLeast, above.atLeast!))) {
      const other = above ?? degrees.find(({ places }) => places !== undefined)!
      const details = { about: degree.title, found: other.title }
      problems.push(problemAt('degrees-overlap', { path: pointerTo('degrees', i) }, details))
    }
    above = degree
  })
  return problems
}

function conditions({ title: about, places, atLeast }: AwardDegree, path: string): Problem[] {
  const problems: Problem[] = []
  if (places !== undefined && atLeast) problems.push(problemAt('degree-two-conditions', { path }, { about }))
  if (places !== undefined && !isCount(places)) {
    problems.push(problemAt('degree-places-wrong', { path: `${path}/places` }, { about, found: places }))
  }
  if (atLeast && (!isAmount(atLeast.numerator) || !isCount(atLeast.denominator))) {
    const found = `${atLeast.numerator}/${atLeast.denominator}`
    problems.push(problemAt('degree-score-wrong', { path: `${path}/atLeast` }, { about, found }))
  }
  return problems
}

type Score = NonNullable<AwardDegree['atLeast']>

const isBelow = (a: Score, b: Score): boolean =>
  BigInt(a.numerator) * BigInt(b.denominator) < BigInt(b.numerator) * BigInt(a.denominator)
