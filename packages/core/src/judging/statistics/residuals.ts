import type { AdditiveFit } from './additive-fit.js'
import type { Observations } from './observations.js'

/** A score beside what the model makes of the submission without it. */
export interface Residual {
  row: number
  score: number
  /** The mean of the other scores of the submission, less the leniency of who gave them. */
  rest: number
  /** The score, less the juror's own leniency, less the rest. */
  beyond: number
}

/** The residuals of each juror, for submissions that somebody else scored too, by ascending submission. */
export function residualsOf(
  { submissions, jurors, start, juror, score }: Observations,
  { leniency }: AdditiveFit,
): Residual[][] {
  const residuals = jurors.map((): Residual[] => [])
  submissions.forEach((_, row) => {
    const count = start[row + 1]! - start[row]!
    if (count < 2) return
    let sum = 0
    for (let at = start[row]!; at < start[row + 1]!; at++) sum += score[at]! - leniency[juror[at]!]!
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const own = score[at]! - leniency[juror[at]!]!
      const rest = (sum - own) / (count - 1)
      residuals[juror[at]!]!.push({ row, score: score[at]!, rest, beyond: own - rest })
    }
  })
  return residuals
}
