import { additiveFit } from './additive-fit.js'
import { membership } from './components.js'
import { observationsOf, type Observations } from './observations.js'
import type { ScoreTable } from './score-table.js'
import { isUndetermined, undetermined, type Figure, type Undetermined } from './undetermined.js'

const MOST_JURORS = 1000

/** Where the variance of scores comes from, and how many jurors a dependable score needs. */
export interface Generalizability {
  /** Variances, negative estimates set to 0. */
  submission: number
  juror: number
  residual: number
  /** Which of them were negative. */
  clamped: ('submission' | 'juror')[]
  /** Scores to a submission (the harmonic mean where they differ), for which the two coefficients hold. */
  scores: number
  /** How well submissions are told apart by order, severity taken out: E ρ². */
  generalizability: Figure
  /** How well by the score itself, severity counted as error: Φ. */
  dependability: Figure
  /** Jurors to a submission for 0.8 of each; undefined where no number up to 1,000 suffices. */
  jurorsFor: { generalizability: Figure; dependability: Figure }
}

/**
 * Variance components of the crossed design of submissions and jurors (Brennan, Generalizability Theory, 2001, chapter
 * 2); with missing scores by Henderson's method 3 (1953), which is the same on a complete table.
 *
 * @example
 * // the table of Shrout and Fleiss
 * generalizability(ratings) // { submission: 2.5555…, juror: 5.2444…, residual: 1.0194…, …, generalizability: 0.9093…, … }
 */
export function generalizability(table: ScoreTable): Generalizability | Undetermined {
  const observations = observationsOf(table)
  if (isUndetermined(observations)) return observations
  const { submissions, jurors } = observations
  const components = membership(observations)
  const { variance, squares } = additiveFit(observations, false)
  const weights = traces(observations)
  if (variance === null || !weights.submission || !weights.juror) return undetermined('too-few')
  if (squares.total <= observations.score.length * observations.rounding * observations.rounding)
    return undetermined('no-variation')
  const spare = {
    submission: squares.submissions - (submissions.length - components.count) * variance,
    juror: squares.jurors - (jurors.length - components.count) * variance,
  }
  const submission = Math.max(0, spare.submission) / weights.submission
  const juror = Math.max(0, spare.juror) / weights.juror
  const scores = weights.harmonic
  return {
    submission,
    juror,
    residual: variance,
    clamped: (['submission', 'juror'] as const).filter((source) => spare[source] < 0),
    scores,
    generalizability: share(submission, variance / scores),
    dependability: share(submission, (variance + juror) / scores),
    jurorsFor: {
      generalizability: jurorsFor(submission, variance),
      dependability: jurorsFor(submission, variance + juror),
    },
  }
}

const share = (own: number, error: number): Figure =>
  own + error > 0 ? own / (own + error) : undetermined('no-variation')

/** The least number of jurors with which `own` is 0.8 of the whole: `own / (own + error / jurors) ≥ 0.8`. */
function jurorsFor(own: number, error: number): Figure {
  if (own === 0) return undetermined('no-variation')
  // A hair below the quotient, so that rounding does not ask for one more.
  const jurors = Math.max(1, Math.ceil(((0.8 / 0.2) * error) / own - 1e-9))
  return jurors > MOST_JURORS ? undetermined('too-many') : jurors
}

/** What one unit of each variance adds to its adjusted sum of squares, and the harmonic mean of scores to a submission. */
function traces({ submissions, jurors, start, juror }: Observations) {
  const inverse = submissions.reduce((sum, _, row) => sum + 1 / (start[row + 1]! - start[row]!), 0)
  return {
    juror: juror.length - submissions.length,
    submission: juror.length - jurors.length,
    harmonic: submissions.length / inverse,
  }
}
