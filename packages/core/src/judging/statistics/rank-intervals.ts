import { atOnce, type Steps } from '../../steps.js'
import { rankDistributionInSteps, type RankDistribution, type RankOptions } from './rank-distribution.js'
import { rankGroups, type RankGroup } from './rank-groups.js'
import type { ScoreTable } from './score-table.js'
import { isUndetermined, type Undetermined } from './undetermined.js'

export interface RankIntervalOptions extends RankOptions {
  /** The number K of first places of which the chance is told; 3 unless given. */
  first?: number
  /** The share of samples an interval holds; 0.95 unless given. */
  level?: number
}

export interface RankInterval {
  submission: string
  component: number
  /** The place as judged, by the basis. */
  place: number
  /** The places between which the submission lies in the share `level` of the samples. */
  from: number
  to: number
  /** The share of samples in which it is among the first K. */
  inFirst: number
}

export interface RankIntervals {
  /** By component, place and id. */
  submissions: RankInterval[]
  /** Runs of neighbours in the order of places whose order chance may have made. */
  groups: RankGroup[]
  basis: RankDistribution['basis']
  method: RankDistribution['method']
  /** Everything needed to work the same out again. */
  seed: string
  samples: number
  level: number
  first: number
}

/**
 * Between which places each submission may as well have come, its chance to be among the first, and the groups that
 * cannot be told apart. Ranks need intervals (Goldstein and Spiegelhalter 1996, JRSS A 159); at exact ties resampled ranks
 * are not consistent (Hall and Miller 2009, Annals of Statistics 37), hence the groups by pairs.
 *
 * @example
 * const table = { submissions: ['a', 'b'], jurors: ['1', '2', '3'], scores: [[9, 8, 9], [6, 7, 9]] }
 * rankIntervals(table, { seed: '2026' }).submissions[1]
 * // { submission: 'b', component: 0, place: 2, from: 1, to: 2, inFirst: 1 }
 * @throws RangeError when `samples` is not a whole number from 1 to 100,000, or `level` or `first` are out of range
 */
export const rankIntervals = (table: ScoreTable, options: RankIntervalOptions): RankIntervals | Undetermined =>
  atOnce(rankIntervalsInSteps(table, options))

/**
 * The same intervals, a sample or a submission in each step: for a page that must answer meanwhile.
 *
 * @example
 * const table = { submissions: ['a', 'b'], jurors: ['1', '2', '3'], scores: [[9, 8, 9], [6, 7, 9]] }
 * atOnce(rankIntervalsInSteps(table, { seed: '2026' })).samples // 27: all resamples of three jurors
 * @throws RangeError as rankIntervals, at the first step
 */
export function* rankIntervalsInSteps(
  table: ScoreTable,
  options: RankIntervalOptions,
): Steps<RankIntervals | Undetermined> {
  const { first = 3, level = 0.95, seed } = options
  if (!(level > 0 && level <= 1) || !Number.isInteger(first) || first < 1)
    throw new RangeError('gorod: an interval needs a level above 0 up to 1, and a whole number of first places')
  const distribution = yield* rankDistributionInSteps(table, options)
  if (isUndetermined(distribution)) return distribution
  const { observations, components, basis, method, places, samples, weights } = distribution
  const order = [...observations.submissions.keys()].sort(
    (a, b) => components.ofSubmission[a]! - components.ofSubmission[b]! || places[a]! - places[b]! || a - b,
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const submissions: RankInterval[] = []
  for (const row of order) {
    submissions.push({
      submission: observations.submissions[row]!,
      component: components.ofSubmission[row]!,
      place: places[row]!,
      ...intervalOf(samples[row]!, weights, { total, first, level }),
    })
    yield
  }
  return {
    submissions,
    groups: yield* rankGroups(distribution, order),
    basis,
    method,
    seed: String(seed),
    samples: total,
    level,
    first,
  }
}

/** The percentile interval of the places of one submission. */
function intervalOf(
  places: Uint16Array,
  weights: Float64Array,
  { total, first, level }: { total: number; first: number; level: number },
) {
  const last = places.reduce((most, place) => Math.max(most, place), 0)
  const counts = new Float64Array(last + 1)
  places.forEach((place, sample) => (counts[place]! += weights[sample]!))
  const tail = ((1 - level) / 2) * total
  let [from, to, below, inFirst] = [0, 0, 0, 0]
  for (let place = 1; place <= last; place++) {
    below += counts[place]!
    if (place <= first) inFirst = below
    if (!from && below > tail) from = place
    if (!to && below >= total - tail) to = place
  }
  return { from, to, inFirst: inFirst / total }
}
