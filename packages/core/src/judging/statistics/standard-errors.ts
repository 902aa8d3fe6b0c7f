import type { AdditiveFit } from './additive-fit.js'
import type { Observations } from './observations.js'

/**
 * Standard errors of the leniencies and of the adjusted scores; `null` where no score is left over to tell them. That of
 * an adjusted score is the root of `variance × (1 / n + a′ C a)`, with `a` the share of each juror in its scores.
 */
export function standardErrors(
  { submissions, jurors, start, juror }: Observations,
  { variance, covariance }: AdditiveFit,
): { leniency: Float64Array | null; adjusted: Float64Array | null } {
  if (variance === null) return { leniency: null, adjusted: null }
  const size = jurors.length
  const root = (square: number) => Math.sqrt(Math.max(0, square * variance))
  const adjusted = Float64Array.from(submissions, (_, row) => {
    const count = start[row + 1]! - start[row]!
    let sum = 0
    for (let a = start[row]!; a < start[row + 1]!; a++)
      for (let b = start[row]!; b < start[row + 1]!; b++) sum += covariance[juror[a]! * size + juror[b]!]!
    return root(1 / count + sum / (count * count))
  })
  return { leniency: Float64Array.from(jurors, (_, index) => root(covariance[index * size + index]!)), adjusted }
}
