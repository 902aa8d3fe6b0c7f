import { atOnce, type Steps } from '../../steps.js'
import { seededRandom } from '../random.js'
import { additiveFit, adjustedMeans, jurorExcess, product, rowMeans, type AdditiveFit } from './additive-fit.js'
import type { Membership } from './components.js'
import { normalOf } from './normal.js'
import { isComplete, observationsOf, type Observations } from './observations.js'
import { placesWithin } from './places.js'
import { drawnResample, exactResamples } from './resamples.js'
import type { ScoreTable } from './score-table.js'
import { isToShrink, loadsOf } from './severity-adjusted.js'
import { isUndetermined, undetermined, type Undetermined } from './undetermined.js'

const MOST_SAMPLES = 100_000
/** Up to 7 jurors every resample is counted: 7^7 = 823,543 draws in 1,716 kinds. */
const MOST_EXACT = 7

export interface RankOptions {
  /** The seed of the lots; to be kept with the result. */
  seed: string | number
  /** How many samples to draw, 2,000 unless given, at most 100,000; without effect where all can be counted. */
  samples?: number
  /** As for the adjusted scores, where scores are missing. */
  shrink?: boolean
}

/** Places of the submissions in many repetitions of the judging. */
export interface RankDistribution {
  observations: Observations
  components: Membership
  /** What is placed: the mean, or the adjusted score where scores are missing; places by it, as judged. */
  basis: 'mean' | 'adjusted'
  places: Uint16Array
  /** All resamples of the jurors, some by lot, or scores simulated from the additive model. */
  method: 'exact' | 'resampled' | 'simulated'
  /** The place of each submission in each sample, and the weight of each sample. */
  samples: Uint16Array[]
  weights: Float64Array
}

/**
 * The places submissions get when the judging is repeated: with other jurors drawn from these where all scored all
 * (Efron and Tibshirani 1993), else with other chance on the fitted additive model.
 *
 * @throws RangeError when `samples` is not a whole number from 1 to 100,000
 */
export const rankDistribution = (table: ScoreTable, options: RankOptions): RankDistribution | Undetermined =>
  atOnce(rankDistributionInSteps(table, options))

/** The same, a sample in each step. */
export function* rankDistributionInSteps(
  table: ScoreTable,
  options: RankOptions,
): Steps<RankDistribution | Undetermined> {
  const { seed, samples = 2000, shrink } = options
  if (!Number.isInteger(samples) || samples < 1 || samples > MOST_SAMPLES)
    throw new RangeError(`gorod: samples must be a whole number from 1 to ${MOST_SAMPLES}`)
  const observations = observationsOf(table)
  if (isUndetermined(observations)) return observations
  if (observations.jurors.length < 2) return undetermined('too-few')
  const fit = additiveFit(observations, isToShrink(shrink, loadsOf(observations)))
  const complete = isComplete(observations)
  if (!complete && fit.variance === null) return undetermined('too-few')
  const repeat = complete ? resampledJurors : simulatedScores
  const { places, weights, method } = yield* repeat(observations, fit, samples, seed)
  return {
    observations,
    components: fit.components,
    basis: complete ? 'mean' : 'adjusted',
    places: placesWithin(complete ? fit.raw : fit.adjusted, fit.components, observations.rounding),
    method,
    samples: yield* transposed(places, observations.submissions.length),
    weights,
  }
}

type Repetitions = { places: Uint16Array[]; weights: Float64Array; method: RankDistribution['method'] }

function* resampledJurors(
  { submissions, jurors, score, rounding }: Observations,
  { components }: AdditiveFit,
  samples: number,
  seed: string | number,
): Steps<Repetitions> {
  const size = jurors.length
  const exact = size <= MOST_EXACT
  const random = seededRandom(seed)
  const resamples = exact ? exactResamples(size) : Array.from({ length: samples }, () => drawnResample(size, random))
  const places = yield* each(resamples, ({ counts }) => {
    const means = new Float64Array(submissions.length)
    for (let row = 0; row < means.length; row++) {
      let sum = 0
      for (let index = 0; index < size; index++) sum += counts[index]! * score[row * size + index]!
      means[row] = sum / size
    }
    return placesWithin(means, components, rounding)
  })
  return {
    places,
    weights: Float64Array.from(resamples, ({ weight }) => weight),
    method: exact ? 'exact' : 'resampled',
  }
}

/** New chance for every score and, where severities were shrunk, new severities, seen through the same correction. */
function* simulatedScores(
  observations: Observations,
  fit: AdditiveFit,
  samples: number,
  seed: string | number,
): Steps<Repetitions> {
  const { jurors, juror, score, rounding } = observations
  const random = seededRandom(seed)
  const chance = Math.sqrt(fit.variance!)
  const severity = fit.shrunk ? Math.sqrt(fit.jurorVariance!) : 0
  const leniency = new Float64Array(jurors.length)
  const noise = new Float64Array(score.length)
  const places = yield* each(Array.from({ length: samples }), () => {
    if (severity)
      for (let index = 0; index < leniency.length; index++) leniency[index] = severity * normalOf(random.word())
    for (let at = 0; at < noise.length; at++) noise[at] = leniency[juror[at]!]! + chance * normalOf(random.word())
    const means = rowMeans(observations, noise)
    const found = product(fit.covariance, jurorExcess(observations, noise, means))
    const scores = adjustedMeans(observations, means, found)
    for (let row = 0; row < scores.length; row++) scores[row]! += fit.adjusted[row]!
    return placesWithin(scores, fit.components, rounding)
  })
  return { places, weights: new Float64Array(samples).fill(1), method: 'simulated' }
}

function* transposed(places: Uint16Array[], count: number): Steps<Uint16Array[]> {
  const rows = Array.from({ length: count }, () => new Uint16Array(places.length))
  yield* each(places, (sample, at) => {
    for (let row = 0; row < count; row++) rows[row]![at] = sample[row]!
  })
  return rows
}

/** One after the other, a step each. */
function* each<T, R>(all: readonly T[], made: (one: T, at: number) => R): Steps<R[]> {
  const results: R[] = []
  for (const [at, one] of all.entries()) {
    results.push(made(one, at))
    yield
  }
  return results
}
