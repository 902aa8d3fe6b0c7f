import type { Steps } from '../../steps.js'
import type { RankDistribution } from './rank-distribution.js'

/** Two submissions are told apart when fewer than one sample in twenty is against it. */
const TOLD_APART = 20
/** Pairs are compared within the first so many of a component: those who could get anything. */
const MOST_COMPARED = 1000

/** Submissions next to each other in the order, no two of which can be told apart; groups may overlap. */
export interface RankGroup {
  component: number
  submissions: string[]
}

/** The longest runs in the order of places in which no one is better than another in more than 95 % of the samples. */
export function* rankGroups(distribution: RankDistribution, order: number[]): Steps<RankGroup[]> {
  const { observations, components, weights } = distribution
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const groups: RankGroup[] = []
  for (const component of components.rows.keys()) {
    const own = order.filter((row) => components.ofSubmission[row] === component).slice(0, MOST_COMPARED)
    const runs = yield* runsOf(own, (above, below) => isToldApart(distribution, total, above, below))
    for (const rows of runs) groups.push({ component, submissions: rows.map((row) => observations.submissions[row]!) })
  }
  return groups
}

function* runsOf(order: number[], apart: (above: number, below: number) => boolean): Steps<number[][]> {
  const runs: number[][] = []
  let from = 0
  for (const [at, row] of order.entries()) {
    let other = at - 1
    while (other >= from && !apart(order[other]!, row)) other--
    yield
    if (other < from) continue
    runs.push(order.slice(from, at))
    from = other + 1
  }
  if (from < order.length) runs.push(order.slice(from))
  return runs
}

function isToldApart({ samples, weights }: RankDistribution, total: number, above: number, below: number): boolean {
  const [one, other] = [samples[above]!, samples[below]!]
  let against = 0
  for (let sample = 0; sample < weights.length; sample++)
    if (one[sample]! >= other[sample]!) {
      against += weights[sample]!
      if (against * TOLD_APART >= total) return false
    }
  return true
}
