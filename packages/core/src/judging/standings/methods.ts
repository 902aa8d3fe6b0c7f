import type { Aggregation } from '../../contest/contest.js'
import type { Ballot } from '../choice/ballot.js'
import { bordaCount } from '../choice/borda.js'
import { equals } from '../choice/places.js'
import { schulzeRanking } from '../choice/schulze.js'
import { compareIds } from '../ids.js'
import { nearestNumber, type Ratio } from '../rational.js'
import { severityAdjusted } from '../statistics/severity-adjusted.js'
import { isUndetermined, type UndeterminedReason } from '../statistics/undetermined.js'
import { jurorZScores } from '../statistics/z-scores.js'
import type { Entry } from './entries.js'
import type { Ruler } from './ruler.js'
import { listsOf, scoresOf, type NoScore } from './score.js'
import { tableOf } from './sheet-totals.js'

/** Ways to make places of the same sheets. */
export type Method = 'mean' | 'median' | 'trimmed' | 'z-score' | 'additive' | 'borda' | 'schulze'

/** Groups of equals, the best first; or why the method gives no result. */
export type MethodOrder = string[][] | { undefined: NoScore | UndeterminedReason }

/** Statistics differ from run to run of a compiler in their last digits: below this they are equal. */
const sameScore = 1e-9

/** Schulze's method costs the cube of the number of candidates. */
const mostCandidates = 400

/** The order of entries by a method, without any tie chain: diagnostics, never the official result. */
export function orderBy(
  method: Method,
  { entries, among, ruler, trim }: { entries: Entry[]; among: Entry[]; ruler: Ruler; trim: Aggregation },
): MethodOrder {
  switch (method) {
    case 'mean':
    case 'median':
      return byScore(among, ruler, { kind: method })
    case 'trimmed':
      return byScore(among, ruler, trim)
    case 'z-score':
      return byZScore(entries, among, ruler)
    case 'additive':
      return byAdjusted(entries, among, ruler)
    case 'borda': {
      const scores = bordaCount(ballotsOf(among, ruler), { unranked: 'apart' })
      return groupsBy(scores.filter(({ place }) => place !== null).map(({ candidate, place }) => [candidate, -place!]))
    }
    case 'schulze':
      return among.length > mostCandidates
        ? { undefined: 'too-many' }
        : schulzeRanking(ballotsOf(among, ruler), { unranked: 'apart' }).ranking
  }
}

function byScore(among: Entry[], ruler: Ruler, aggregation: Aggregation): MethodOrder {
  const values: Ratio[] = []
  for (const { value } of scoresOf(among, ruler, aggregation)) {
    if (typeof value === 'string') return { undefined: value }
    values.push(value)
  }
  return equals(values, 'highest-first').map((group) => group.map((at) => among[at]!.submission.id))
}

function byZScore(entries: Entry[], among: Entry[], ruler: Ruler): MethodOrder {
  const scores = jurorZScores(tableOf(entries))
  if (isUndetermined(scores)) return scores
  return byStatistic(new Map(scores.submissions.map(({ submission, pooled }) => [submission, pooled])), among, ruler)
}

function byAdjusted(entries: Entry[], among: Entry[], ruler: Ruler): MethodOrder {
  const scores = severityAdjusted(tableOf(entries))
  if (isUndetermined(scores)) return scores
  if (scores.components > 1) return { undefined: 'disconnected' }
  return byStatistic(
    new Map(scores.submissions.map(({ submission, adjusted }) => [submission, adjusted])),
    among,
    ruler,
  )
}

/** What is computed keeps its weight beside the statistic. */
function byStatistic(values: ReadonlyMap<string, number>, among: Entry[], ruler: Ruler): MethodOrder {
  const [ours, theirs] = [Number(ruler.judgedWeight), Number(ruler.computedWeight)]
  return groupsBy(
    among.map(({ submission }): [string, number] => {
      const computed = ruler.hasComputed ? ruler.computed(submission) : null
      const value = values.get(submission.id)!
      return [submission.id, computed ? (ours * value + theirs * nearestNumber(computed)) / (ours + theirs) : value]
    }),
  )
}

function groupsBy(values: readonly [string, number][]): string[][] {
  const sorted = [...values].sort(([a, one], [b, other]) => other - one || compareIds(a, b))
  const groups: string[][] = []
  let last = Number.POSITIVE_INFINITY
  for (const [id, value] of sorted) {
    if (last - value <= sameScore) groups.at(-1)!.push(id)
    else groups.push([id])
    last = value
  }
  return groups.map((group) => group.sort())
}

const ballotsOf = (entries: readonly Entry[], ruler: Ruler): Ballot[] =>
  listsOf(entries, ruler).map((list) => {
    const values = list.map(({ value }) => value)
    return { ranking: equals(values, 'highest-first').map((group) => group.map((at) => list[at]!.entry.submission.id)) }
  })
