import { isCount } from '../../contest/check/whole.js'
import type { Round } from '../../contest/contest.js'
import { divided, ratioFrom, scaled, sumOf, type Ratio } from '../rational.js'
import { plus } from '../whole.js'
import type { NominationStandings } from './nomination.js'
import type { NoScore, Scored } from './score.js'

/** What the scores of a round take in of the round before. */
export interface Carried {
  weights: NonNullable<Round['carryOver']>
  scores: ReadonlyMap<string, Ratio | NoScore>
}

/** The scores that a round carries over from the standings of the round before; nothing where it begins anew. */
export function carriedFrom(before: readonly NominationStandings[], { carryOver }: Round): Carried | undefined {
  if (!carryOver) return undefined
  if (!isCount(carryOver.before) || !isCount(carryOver.own))
    throw new RangeError('gorod: a carry-over has whole weights')
  const rows = before.flatMap(({ standings }) => standings)
  const scores = rows.map(({ submission, score }): [string, Ratio | NoScore] => [
    submission,
    'exact' in score ? ratioFrom(score.exact) : score.undefined,
  ])
  return { weights: carryOver, scores: new Map(scores) }
}

/** A score with that of the round before taken in; who has none there has none here. */
export function withCarried(scored: Scored, { weights, scores }: Carried): Scored {
  const before = scores.get(scored.entry.submission.id) ?? 'no-sheets'
  const { value: own } = scored
  if (typeof own === 'string') return scored
  if (typeof before === 'string') return { ...scored, value: before }
  const sum = sumOf([scaled(before, weights.before), scaled(own, weights.own)])
  return { ...scored, value: divided(sum, plus(weights.before, weights.own)), parts: { before, own } }
}
