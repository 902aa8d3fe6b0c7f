import { additiveFit } from './additive-fit.js'
import { deviationOf, meanOf } from './moments.js'
import { observationsOf } from './observations.js'
import type { ScoreTable } from './score-table.js'
import { isUndetermined, undetermined, type Figure, type Undetermined } from './undetermined.js'

/** What an even spread gives; more speaks for two camps. */
const UNIFORM = 5 / 9
const LEAST_FOR_SHAPE = 4

/** How far the scores of one submission lie apart. */
export interface Disagreement {
  submission: string
  scores: number
  /** The standard deviation of the scores. */
  spread: Figure
  /** The same once the severity of the jurors is taken out. */
  beyondSeverity: Figure
  /** The distance from the lowest to the highest. */
  range: number
  /** Sarle's coefficient, from 0 to 1, of at least 4 scores: 1 for two values, 5/9 for an even spread. */
  bimodality: Figure
  /** The widest gap between neighbours, and how many scores lie on either side of it. */
  gap: { size: number; below: number; above: number } | null
  /** Whether two camps of at least two stand against each other, farther apart than the standard deviation. */
  divided: boolean
}

/**
 * Where jurors disagree, most first; equal ones by id. Bimodality by Sarle's coefficient `(skewness² + 1) / kurtosis`
 * of the moments themselves (after Pearson 1916; SAS/STAT's CLUSTER procedure corrects them for the size of the sample).
 *
 * @example
 * disagreements({ submissions: ['a'], jurors: ['1', '2', '3', '4'], scores: [[2, 3, 8, 9]] })[0]
 * // { …, spread: 3.511…, range: 7, bimodality: 0.9048…, gap: { size: 5, below: 2, above: 2 }, divided: true, … }
 */
export function disagreements(table: ScoreTable): Disagreement[] | Undetermined {
  const observations = observationsOf(table)
  if (isUndetermined(observations)) return observations
  const { submissions, start, juror, score, rounding } = observations
  const { leniency } = additiveFit(observations, false)
  const rows = submissions.map((submission, row) => {
    const own = [...score.subarray(start[row], start[row + 1])]
    const rest = own.map((value, at) => value - leniency[juror[start[row]! + at]!]!)
    const beyond = deviationOf(rest)
    const beyondSeverity = rest.length < 2 ? undetermined('too-few') : beyond <= rounding ? 0 : beyond
    return {
      submission,
      scores: own.length,
      ...shapeOf(
        own.sort((a, b) => a - b),
        rounding,
      ),
      beyondSeverity,
    }
  })
  const size = ({ spread }: { spread: Figure }) => (typeof spread === 'number' ? spread : -1)
  return rows.sort((a, b) => size(b) - size(a))
}

function shapeOf(sorted: number[], rounding: number): Omit<Disagreement, 'submission' | 'scores' | 'beyondSeverity'> {
  if (sorted.length < 2) {
    const none = undetermined('too-few')
    return { spread: none, range: 0, bimodality: none, gap: null, divided: false }
  }
  const range = sorted.at(-1)! - sorted[0]!
  if (range <= rounding)
    return { spread: 0, range: 0, bimodality: undetermined('no-variation'), gap: null, divided: false }
  const spread = deviationOf(sorted)
  const bimodality = sorted.length < LEAST_FOR_SHAPE ? undetermined('too-few') : sarle(sorted)
  const gap = widestGap(sorted, rounding)
  const camps = gap.below > 1 && gap.above > 1 && gap.size > spread
  return { spread, range, bimodality, gap, divided: camps && typeof bimodality === 'number' && bimodality > UNIFORM }
}

function sarle(values: number[]): number {
  const mean = meanOf(values)
  const moment = (power: (distance: number) => number) => meanOf(values.map((value) => power(value - mean)))
  const second = moment((distance) => distance * distance)
  const third = moment((distance) => distance * distance * distance)
  const fourth = moment((distance) => distance * distance * distance * distance)
  return Math.min(1, ((third * third) / (second * second * second) + 1) / (fourth / (second * second)))
}

/** Of gaps as wide as each other, the one nearest to the middle; of two as near, the lower (sorting keeps their order). */
function widestGap(sorted: number[], rounding: number): { size: number; below: number; above: number } {
  const gaps = sorted.slice(1).map((value, at) => ({
    size: value - sorted[at]!,
    below: at + 1,
    above: sorted.length - at - 1,
  }))
  const widest = Math.max(...gaps.map(({ size }) => size))
  return gaps
    .filter(({ size }) => size >= widest - rounding)
    .sort((a, b) => Math.abs(a.below - a.above) - Math.abs(b.below - b.above))[0]!
}
