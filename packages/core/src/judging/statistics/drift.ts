import { meanOf } from './moments.js'
import { twoSidedP } from './student.js'
import { undetermined, type Undetermined } from './undetermined.js'

const LEAST = 5

/** How a juror's severity moved over the own order of scoring. */
export interface Drift {
  /** Points of severity gained per sheet; negative when marks rose. */
  perSheet: number
  error: number
  /** From the first sheet to the last. */
  change: number
  /** The probability of so much by chance, before and after it is raised for the number of jurors (Holm 1979). */
  p: number
  adjustedP: number
  sheets: number
}

/** A drift before it is seen among those of the other jurors. */
export type DriftLine = Omit<Drift, 'adjustedP'>

/**
 * The straight line through what remains of a juror's scores when quality and severity are taken out, by the order of
 * scoring: least squares with its t-test (Draper and Smith, Applied Regression Analysis, chapter 1). At least 5 scores; what is
 * below `rounding` is 0.
 *
 * @example driftOf([2, 1, 0, -1, -2]) // { undefined: 'no-variation' }: a line without error has no test
 * @example driftOf([2, 1, 0, -1, -3]).perSheet // 1.2: marks fall, severity grows
 */
export function driftOf(residuals: readonly number[], rounding = 0): DriftLine | Undetermined {
  const sheets = residuals.length
  if (sheets < LEAST) return undetermined('too-few')
  const mean = meanOf(residuals)
  const middle = (sheets - 1) / 2
  const spread = (sheets * (sheets * sheets - 1)) / 12
  const slope = residuals.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread
  const rest = residuals.reduce((sum, value, at) => {
    const beyond = value - mean - slope * (at - middle)
    return sum + beyond * beyond
  }, 0)
  const least = residuals.reduce((most, value) => Math.max(most, 1e-12 * Math.abs(value)), rounding)
  if (rest <= sheets * least * least) return undetermined('no-variation')
  const error = Math.sqrt(rest / (sheets - 2) / spread)
  return {
    perSheet: 0 - slope,
    error,
    change: 0 - slope * (sheets - 1),
    p: twoSidedP(slope / error, sheets - 2),
    sheets,
  }
}
