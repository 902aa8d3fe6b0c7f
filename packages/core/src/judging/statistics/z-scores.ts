import { meanOf, squaresOf } from './moments.js'
import { observationsOf } from './observations.js'
import { competitionPlaces } from './places.js'
import type { ScoreTable } from './score-table.js'
import { isUndetermined, undetermined, type Undetermined } from './undetermined.js'

/**
 * Distances from the mean in standard deviations, these with the divisor n − 1 of a sample or n of a population.
 *
 * @example zScores([1, 2, 3], 'sample') // [-1, 0, 1]
 */
export function zScores(values: readonly number[], divisor: 'sample' | 'population'): number[] | Undetermined {
  if (!values.every(Number.isFinite)) return undetermined('malformed')
  const less = divisor === 'sample' ? 1 : 0
  if (values.length <= less) return undetermined('too-few')
  const mean = meanOf(values)
  const deviation = Math.sqrt(squaresOf(values) / (values.length - less))
  const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (deviation <= 1e-12 * size) return undetermined('no-variation')
  return values.map((value) => (value - mean) / deviation)
}

export interface StandardScore {
  submission: string
  place: number
  /** The mean of the z-scores of its jurors. */
  meanZ: number
  /** Brought back to the scale by the mean and deviation of all scores of the table. */
  pooled: number
  /** Brought back so that the extreme means stay what they were; undefined where all mean z-scores are equal. */
  refitted: number | Undetermined
}

export interface StandardScores {
  /** By place and id. */
  submissions: StandardScore[]
  /** Jurors whose scores do not vary, or who gave one: their z-scores count as 0 here, and the figure is to be doubted. */
  flat: string[]
}

/**
 * The mean of what each juror's score is among the juror's own: z-scores per juror, averaged per submission. Fair only
 * where jurors saw samples alike; it also evens out who discriminates and who does not. Back on the scale as the Lever for
 * Change prizes do (pooled) and as Evalato does (refitted to the raw minimum and maximum).
 *
 * @example
 * const table = { submissions: ['a', 'b'], jurors: ['1', '2'], scores: [[8, 5], [6, 4]] }
 * jurorZScores(table).submissions[0] // { submission: 'a', place: 1, meanZ: 0.7071…, pooled: 6.9576…, refitted: 6.5 }
 */
export function jurorZScores(table: ScoreTable): StandardScores | Undetermined {
  const observations = observationsOf(table)
  if (isUndetermined(observations)) return observations
  const { submissions, jurors, start, juror, score } = observations
  const flat: string[] = []
  const z = new Float64Array(score.length)
  jurors.forEach((id, index) => {
    const own = [...juror.keys()].filter((at) => juror[at] === index)
    const scores = zScores(
      own.map((at) => score[at]!),
      'sample',
    )
    if (isUndetermined(scores)) flat.push(id)
    else own.forEach((at, order) => (z[at] = scores[order]!))
  })
  const meansOf = (values: Float64Array) =>
    submissions.map((_, row) => meanOf(values.subarray(start[row], start[row + 1])))
  const [raw, meanZ] = [meansOf(score), meansOf(z)]
  const mean = meanOf(score)
  const deviation = score.length > 1 ? Math.sqrt(squaresOf(score) / (score.length - 1)) : 0
  const [lowest, highest] = [Math.min(...meanZ), Math.max(...meanZ)]
  const [from, to] = [Math.min(...raw), Math.max(...raw)]
  const refitted = (value: number) =>
    highest - lowest <= 1e-12
      ? undetermined('no-variation')
      : from + ((value - lowest) / (highest - lowest)) * (to - from)
  const places = competitionPlaces(meanZ, 1e-10)
  const rows = submissions.map((submission, row) => ({
    submission,
    place: places[row]!,
    meanZ: meanZ[row]!,
    pooled: mean + deviation * meanZ[row]!,
    refitted: refitted(meanZ[row]!),
  }))
  return { submissions: rows.sort((a, b) => a.place - b.place), flat }
}
