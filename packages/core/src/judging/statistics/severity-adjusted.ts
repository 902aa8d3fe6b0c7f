import { additiveFit, type AdditiveFit } from './additive-fit.js'
import { observationsOf, type Observations } from './observations.js'
import { placesWithin } from './places.js'
import type { ScoreTable } from './score-table.js'
import { standardErrors } from './standard-errors.js'
import { isUndetermined, type Undetermined } from './undetermined.js'

/** Below this many scores a juror's severity is shrunk unless the caller decides. */
const SMALL_LOAD = 8
/** A juror with at least this share of scores at one end of the scale gets the ceiling flag. */
const CEILING = 0.5

export interface SeverityOptions {
  /** Draw severities to 0 by their precision; unless given, where some juror has fewer than 8 scores. */
  shrink?: boolean
  /** The ends of the scale of the scores, for the ceiling flags; without it there are none. */
  scale?: { min: number; max: number }
}

export interface AdjustedScore {
  submission: string
  /** The number of the component, from 0; places of different components are not comparable. */
  component: number
  /** The competition place by the adjusted score within the component. */
  place: number
  scores: number
  raw: number
  adjusted: number
  /** The standard error of the adjusted score; `null` where no score is left over to tell it. */
  error: number | null
}

export interface JurorSeverity {
  juror: string
  component: number
  scores: number
  /** Points by which the juror marks below the average of the component's jurors; negative for a lenient one. */
  severity: number
  error: number | null
  /** Shares of the scores at the ends of the scale. */
  ends: { low: number; high: number } | null
  /** Whether so many scores are at an end that the severity is not to be trusted. */
  ceiling: boolean
}

export interface SeverityAdjusted {
  /** By component, place and id. */
  submissions: AdjustedScore[]
  /** By id. */
  jurors: JurorSeverity[]
  /** How many components there are; the severities of all jurors can be compared only with one. */
  components: number
  /** Submissions without a score, jurors without one. */
  unscored: string[]
  idle: string[]
  shrunk: boolean
  /** The variance of chance, and of severity among jurors, in points squared. */
  variance: number | null
  jurorVariance: number | null
  degrees: number
  /** Sums of squares: submissions and jurors each after the other. */
  squares: AdditiveFit['squares']
}

/**
 * Scores with the severity of who gave them taken out, beside the raw ones: the two-way additive model by least squares
 * (Montgomery, Design and Analysis of Experiments, on incomplete blocks), severities as best linear unbiased predictions
 * when shrunk (Henderson 1975), the variances by moments (Henderson 1953, method 3). On a complete table the order is
 * that of the raw means. Floating point: for reading beside the official score, never for deciding a place.
 *
 * @example
 * // catalyst experiment: raw means 72.67, 71.33, 72, 74
 * severityAdjusted(catalysts, { shrink: false }).submissions.map(({ adjusted }) => adjusted) // [75, 72, 71.625, 71.375]
 */
export function severityAdjusted(table: ScoreTable, options: SeverityOptions = {}): SeverityAdjusted | Undetermined {
  const observations = observationsOf(table)
  if (isUndetermined(observations)) return observations
  const loads = loadsOf(observations)
  const fit = additiveFit(observations, isToShrink(options.shrink, loads))
  const errors = standardErrors(observations, fit)
  return {
    submissions: adjustedScores(observations, fit, errors.adjusted),
    jurors: observations.jurors.map((juror, index) => ({
      juror,
      component: fit.components.ofJuror[index]!,
      scores: loads[index]!,
      severity: 0 - fit.leniency[index]!,
      error: errors.leniency?.[index] ?? null,
      ...ceilingOf(observations, index, options.scale),
    })),
    components: fit.components.count,
    unscored: observations.unscored,
    idle: observations.idle,
    shrunk: fit.shrunk,
    variance: fit.variance,
    jurorVariance: fit.jurorVariance,
    degrees: fit.degrees,
    squares: fit.squares,
  }
}

/** How many scores each juror gave. */
export function loadsOf({ jurors, juror }: Observations): number[] {
  const loads = jurors.map(() => 0)
  juror.forEach((index) => loads[index]!++)
  return loads
}

export const isToShrink = (shrink: boolean | undefined, loads: number[]): boolean =>
  shrink ?? loads.some((load) => load < SMALL_LOAD)

function adjustedScores(
  { submissions, start, rounding }: Observations,
  { adjusted, raw, components }: AdditiveFit,
  errors: Float64Array | null,
): AdjustedScore[] {
  const places = placesWithin(adjusted, components, rounding)
  return submissions
    .map((submission, row) => ({
      submission,
      component: components.ofSubmission[row]!,
      place: places[row]!,
      scores: start[row + 1]! - start[row]!,
      raw: raw[row]!,
      adjusted: adjusted[row]!,
      error: errors?.[row] ?? null,
    }))
    .sort((a, b) => a.component - b.component || a.place - b.place)
}

/** The shares of a juror's scores at the ends of the scale. */
export function ceilingOf(
  { juror, score }: Observations,
  index: number,
  scale: SeverityOptions['scale'],
): Pick<JurorSeverity, 'ends' | 'ceiling'> {
  if (!scale) return { ends: null, ceiling: false }
  const own = score.filter((_, at) => juror[at] === index)
  const low = own.filter((value) => value <= scale.min).length / own.length
  const high = own.filter((value) => value >= scale.max).length / own.length
  return { ends: { low, high }, ceiling: Math.max(low, high) >= CEILING }
}
