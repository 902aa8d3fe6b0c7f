import { membership, type Membership } from './components.js'
import { laplacianOf, pseudoInverse } from './laplacian.js'
import type { Observations } from './observations.js'

/** Least squares of `score = mean + quality of the submission − severity of the juror + chance`. */
export interface AdditiveFit {
  components: Membership
  /** Mean of the scores of each submission. */
  raw: Float64Array
  /** What each juror adds to a score: minus the severity; 0 on average within a component. */
  leniency: Float64Array
  /** Mean of the scores of each submission less the leniency of who gave them. */
  adjusted: Float64Array
  /** Covariance of the leniencies, in units of the variance of chance, row by row. */
  covariance: Float64Array
  shrunk: boolean
  /** Variance of chance; `null` where no score is left over to tell it. */
  variance: number | null
  degrees: number
  /** Variance of leniency among jurors, by moments, not below 0; `null` likewise. */
  jurorVariance: number | null
  /** Sums of squares: submissions and jurors each after the other. */
  squares: { total: number; submissions: number; jurors: number; residual: number }
}

/** How the scores fit the additive model; with `shrink`, leniencies are drawn to 0 by their precision. */
export function additiveFit(observations: Observations, shrink: boolean): AdditiveFit {
  const { submissions, jurors, start, juror, score, rounding } = observations
  const size = jurors.length
  const components = membership(observations)
  const raw = rowMeans(observations, score)
  const laplacian = laplacianOf(observations)
  const excess = jurorExcess(observations, score, raw)
  const trace = jurors.reduce((sum, _, index) => sum + laplacian[index * size + index]!, 0)

  const plain = pseudoInverse(laplacian, components, 0)
  const effect = product(plain, excess)
  const between = sumOver(size, (index) => effect[index]! * excess[index]!)
  const settled = adjustedMeans(observations, raw, effect)
  const exact = score.length * rounding * rounding
  const snap = (square: number) => (square <= exact ? 0 : square)
  let residual = 0
  for (let row = 0; row < submissions.length; row++)
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const rest = score[at]! - settled[row]! - effect[juror[at]!]!
      residual += rest * rest
    }
  residual = snap(residual)
  const degrees = score.length - submissions.length - size + components.count
  const variance = degrees > 0 ? residual / degrees : null
  const spare = between - (size - components.count) * (variance ?? 0)
  const jurorVariance = variance === null ? null : snap(spare) / trace
  const squares = squaresOfTable(observations, { jurors: snap(between), residual })

  const base = { components, raw, variance, degrees, jurorVariance, squares }
  if (!shrink || variance === null || variance === 0)
    return { ...base, leniency: effect, adjusted: settled, covariance: plain, shrunk: false }
  const covariance = jurorVariance
    ? pseudoInverse(laplacian, components, variance / jurorVariance)
    : new Float64Array(size * size)
  const leniency = product(covariance, excess)
  return { ...base, leniency, adjusted: adjustedMeans(observations, raw, leniency), covariance, shrunk: true }
}

/** Means of the rows of values that lie as the scores do. */
export function rowMeans({ submissions, start }: Observations, values: Float64Array): Float64Array {
  const means = new Float64Array(submissions.length)
  for (let row = 0; row < means.length; row++) {
    let sum = 0
    for (let at = start[row]!; at < start[row + 1]!; at++) sum += values[at]!
    means[row] = sum / (start[row + 1]! - start[row]!)
  }
  return means
}

/** By how much each juror's values exceed the means of their rows, summed. */
export function jurorExcess(
  { submissions, jurors, start, juror }: Observations,
  values: Float64Array,
  means: Float64Array,
): Float64Array {
  const excess = new Float64Array(jurors.length)
  for (let row = 0; row < submissions.length; row++)
    for (let at = start[row]!; at < start[row + 1]!; at++) excess[juror[at]!]! += values[at]! - means[row]!
  return excess
}

/** Row means less the mean leniency of who gave the scores. */
export function adjustedMeans(
  { start, juror }: Observations,
  means: Float64Array,
  leniency: Float64Array,
): Float64Array {
  const adjusted = new Float64Array(means.length)
  for (let row = 0; row < means.length; row++) {
    let sum = 0
    for (let at = start[row]!; at < start[row + 1]!; at++) sum += leniency[juror[at]!]!
    adjusted[row] = means[row]! - sum / (start[row + 1]! - start[row]!)
  }
  return adjusted
}

export function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length
  const result = new Float64Array(size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) result[row]! += matrix[row * size + column]! * vector[column]!
  return result
}

export function sumOver(count: number, term: (index: number) => number): number {
  let sum = 0
  for (let index = 0; index < count; index++) sum += term(index)
  return sum
}

function squaresOfTable(
  { jurors, juror, score, rounding }: Observations,
  known: { jurors: number; residual: number },
): AdditiveFit['squares'] {
  const mean = sumOver(score.length, (at) => score[at]!) / score.length
  const sums = new Float64Array(jurors.length)
  const loads = new Float64Array(jurors.length)
  let total = 0
  score.forEach((value, at) => {
    total += (value - mean) * (value - mean)
    sums[juror[at]!]! += value - mean
    loads[juror[at]!]! += 1
  })
  const betweenJurors = sumOver(sums.length, (index) => (sums[index]! * sums[index]!) / loads[index]!)
  const submissions = total - betweenJurors - known.residual
  return { total, submissions: submissions <= score.length * rounding * rounding ? 0 : submissions, ...known }
}
