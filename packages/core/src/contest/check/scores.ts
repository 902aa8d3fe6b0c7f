import { contestProblem } from '../../problem/codes/contest.js'
import type { Problem } from '../../problem/problem.js'
import type { ContestRules, Criterion } from '../contest.js'
import { criterionLists, type CriterionList } from './places.js'
import { isAmount, isCount } from './whole.js'

/** Pass marks and scores of degrees that nobody can reach, or everybody does. */
export function scores(rules: ContestRules): Problem[] {
  const { passMark, degrees } = rules
  const lists = criterionLists(rules).filter(({ used }) => used)
  const isOff = (mark: Mark) => (list: CriterionList) => isUnreachable(mark, list, rules)
  const problems = degrees.flatMap(({ title: about, atLeast }, i) =>
    atLeast && isMark(atLeast) && lists.length && lists.every(isOff(atLeast))
      ? [contestProblem('degree-score-unreachable', { path: `/degrees/${i}/atLeast` }, { about, found: text(atLeast) })]
      : [],
  )
  if (!passMark) return problems
  const at = { path: '/passMark' }
  const found = text(passMark)
  if (!isMark(passMark)) return [...problems, contestProblem('pass-mark-wrong', at, { found })]
  const closed = lists.filter(isOff(passMark))
  if (closed.length) {
    return [
      ...problems,
      ...closed.map(({ title: about }) => contestProblem('pass-mark-unreachable', at, { about, found })),
    ]
  }
  const isIdle = lists.length && lists.every((list) => isReachedByAll(passMark, list, rules))
  return isIdle ? [...problems, contestProblem('pass-mark-idle', at, { found })] : problems
}

interface Mark {
  numerator: number
  denominator: number
}

const isMark = ({ numerator, denominator }: Mark): boolean => isAmount(numerator) && isCount(denominator)

const text = ({ numerator, denominator }: Mark): string =>
  denominator === 1 ? String(numerator) : `${numerator}/${denominator}`

function isUnreachable(mark: Mark, { placed }: CriterionList, { aggregation, leastSheets }: ContestRules): boolean {
  const criteria = placed.map(({ criterion }) => criterion)
  if (aggregation.kind === 'sum-of-places') {
    // The first place with every juror of the fewest there may be; what is computed counts as one more.
    const best = leastSheets + (criteria.some(({ kind }) => kind === 'computed') ? 1 : 0)
    return Number.isSafeInteger(best) && compare(mark, { n: BigInt(best), d: 1n }) < 0
  }
  const best = extreme(criteria, 'highest')
  return best !== undefined && compare(mark, best) > 0
}

function isReachedByAll(mark: Mark, { placed }: CriterionList, { aggregation }: ContestRules): boolean {
  if (aggregation.kind === 'sum-of-places') return false
  const worst = extreme(
    placed.map(({ criterion }) => criterion),
    'lowest',
  )
  return worst !== undefined && compare(mark, worst) <= 0
}

interface Exactly {
  n: bigint
  d: bigint
}

const compare = ({ numerator, denominator }: Mark, { n, d }: Exactly): number => {
  const [a, b] = [BigInt(numerator) * d, n * BigInt(denominator)]
  return a < b ? -1 : a > b ? 1 : 0
}

/** The best or the worst score that criteria can give: in the units of their scale, or from 0 to 1 where scales differ; nothing where they are unsound. */
function extreme(criteria: readonly Criterion[], end: 'highest' | 'lowest'): Exactly | undefined {
  const [first] = criteria
  if (!first || !criteria.every(isSound)) return undefined
  const isCommon = criteria.every(({ scale: { min, max } }) => min === first.scale.min && max === first.scale.max)
  let sum: Exactly = { n: 0n, d: 1n }
  let weights = 0n
  for (const criterion of criteria) {
    const { scale, weight } = criterion
    const mark = BigInt(markAt(criterion, end)) - (isCommon ? 0n : BigInt(scale.min))
    const width = isCommon ? 1n : BigInt(scale.max - scale.min)
    sum = { n: sum.n * width + BigInt(weight) * mark * sum.d, d: sum.d * width }
    weights += BigInt(weight)
  }
  return { n: sum.n, d: sum.d * weights }
}

function markAt(criterion: Criterion, end: 'highest' | 'lowest'): number {
  const { min, max } = criterion.scale
  if (criterion.kind === 'judged') return end === 'highest' ? max : min
  const [step] = criterion.steps
  const marks = criterion.steps.map(({ value }) => value)
  if (!step || step.atLeastPercent > 0) marks.push(min)
  return end === 'highest' ? Math.max(...marks) : Math.min(...marks)
}

const isSound = (criterion: Criterion): boolean =>
  isCount(criterion.weight) &&
  isCount(criterion.scale.max - criterion.scale.min) &&
  Number.isSafeInteger(criterion.scale.min) &&
  (criterion.kind === 'judged' || criterion.steps.every(({ value }) => Number.isSafeInteger(value)))
