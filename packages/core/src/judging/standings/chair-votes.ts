import { judgingProblem } from '../../problem/codes/judging.js'
import type { Problem } from '../../problem/problem.js'
import type { Commission } from '../commission.js'
import { compareIds } from '../ids.js'
import type { ChairVote } from './ties.js'

/** Finds the chair's vote on a group of equals; votes that cannot count are told. */
export interface ChairVotes {
  on: (submissions: readonly string[]) => ChairVote | undefined
  problems: Problem[]
}

/**
 * The chair's votes of a round. One counts for equals that it all puts in order, if the chair or the deputy gave it;
 * of two that order the same equals differently, neither counts.
 */
export function chairVotesOf(votes: readonly ChairVote[], round: string, commission: Commission): ChairVotes {
  const heads = new Set(
    commission.members.filter(({ role }) => role === 'chair' || role === 'deputy').map(({ id }) => id),
  )
  const mine = votes
    .filter((vote) => vote.round === round)
    .sort((a, b) => compareIds(JSON.stringify(a.order), JSON.stringify(b.order)) || compareIds(textOf(a), textOf(b)))
  const problems: Problem[] = []
  const valid = mine.filter(({ by, order }) => {
    const about = order.join(', ')
    if (!heads.has(by)) problems.push(judgingProblem('vote-not-chair', {}, { about, found: by }))
    else if (new Set(order).size < order.length) problems.push(judgingProblem('vote-names-twice', {}, { about }))
    else return true
    return false
  })
  return {
    problems,
    on: (submissions) => {
      const fitting = valid.filter(({ order }) => submissions.every((id) => order.includes(id)))
      const orders = new Set(fitting.map(({ order }) => order.filter((id) => submissions.includes(id)).join('\n')))
      if (orders.size > 1) problems.push(judgingProblem('votes-differ', {}, { about: submissions.join(', ') }))
      return orders.size === 1 ? fitting[0] : undefined
    },
  }
}

const textOf = ({ by, reason }: ChairVote): string => JSON.stringify([by, reason])
