import { additiveFit, type AdditiveFit } from './additive-fit.js'
import { correlationOf } from './correlation.js'
import type { Drift } from './drift.js'
import { driftsOf, type ScoringOrder } from './drifts.js'
import { influenceOf, type Influence } from './influence.js'
import { deviationOf, meanOf, squaresOf } from './moments.js'
import { observationsOf, type Observations } from './observations.js'
import { residualsOf } from './residuals.js'
import type { ScoreTable } from './score-table.js'
import { ceilingOf, isToShrink, loadsOf, type SeverityOptions } from './severity-adjusted.js'
import { severityTests, type SeverityTest } from './severity-tests.js'
import { isUndetermined, undetermined, type Figure, type Undetermined } from './undetermined.js'

const LEVEL = 0.05
const LEAST_CORRELATION = 0.2
const MOST_MODIFIED_Z = 3.5

/**
 * What is worth a look, and nothing more: a juror is never left out for it.
 * - `severity`: marks lower or higher than the others beyond chance (t-test, Holm);
 * - `far-severity`: a severity far from all others (Grubbs, or beyond chance with a modified z beyond 3.5);
 * - `own-order`: orders submissions otherwise than the rest (correlation below 0.2);
 * - `drift`: severity moves over the own order of scoring beyond chance (t-test, Holm);
 * - `ceiling`: half of the scores at one end of the scale.
 */
export type JurorFlag = 'severity' | 'far-severity' | 'own-order' | 'drift' | 'ceiling'

export interface JurorDiagnostics extends SeverityTest {
  juror: string
  component: number
  scores: number
  /** The deviation of the juror's scores over that of a typical juror: below 1 a narrower use of the scale. */
  spread: Figure
  /** What the model leaves of the juror's scores over what it leaves of all, as mean squares. */
  residual: Figure
  /** The correlation with the mean of the other scores of the same submissions, their severity taken out. */
  restCorrelation: Figure
  influence: Influence | Undetermined
  /** `incomplete` where no order of scoring is given. */
  drift: Drift | Undetermined
  flags: JurorFlag[]
}

export interface DiagnosticsOptions extends SeverityOptions {
  /** Submissions in the order each juror scored them, by the id of the juror. */
  order?: ScoringOrder
}

/**
 * What the scores say of each juror, in neutral figures, by id. Severities and their tests come from the additive model
 * without shrinking; `shrink` is for the places that influence compares.
 *
 * @example
 * const table = { submissions: ['a', 'b', 'c'], jurors: ['1', '2'], scores: [[9, 7], [7, 4], [4, 3]] }
 * jurorDiagnostics(table)[1] // { juror: '2', …, severity: 0.9999…, error: 0.2886…, p: 0.0741…, flags: [] }
 */
export function jurorDiagnostics(
  table: ScoreTable,
  options: DiagnosticsOptions = {},
): JurorDiagnostics[] | Undetermined {
  const observations = observationsOf(table)
  if (isUndetermined(observations)) return observations
  const loads = loadsOf(observations)
  const shrink = isToShrink(options.shrink, loads)
  const fit = additiveFit(observations, false)
  const standing = shrink ? additiveFit(observations, true) : fit
  const tests = severityTests(observations, fit)
  const residuals = residualsOf(observations, fit)
  const drifts = driftsOf(observations, residuals, options.order)
  const scores = scoresOf(observations)
  const typical = typicalDeviation(scores)
  const left = squaresLeft(observations, fit)
  return observations.jurors.map((juror, index) => {
    const figures = {
      spread: ratioOf(scores[index]!.length > 1 ? deviationOf(scores[index]!) : null, typical),
      residual: ratioOf(left.ofJuror[index]!, left.ofAll),
      restCorrelation: correlationOf(
        residuals[index]!.map(({ score }) => score),
        residuals[index]!.map(({ rest }) => rest),
      ),
      influence: influenceOf(observations, standing, index, shrink),
      drift: drifts[index]!,
    }
    const { ceiling } = ceilingOf(observations, index, options.scale)
    const test = tests[index]!
    return {
      juror,
      component: fit.components.ofJuror[index]!,
      scores: loads[index]!,
      ...test,
      ...figures,
      flags: flagsOf(test, figures, ceiling),
    }
  })
}

function flagsOf(
  { adjustedP, modifiedZ, grubbs }: SeverityTest,
  { restCorrelation, drift }: Pick<JurorDiagnostics, 'restCorrelation' | 'drift'>,
  ceiling: boolean,
): JurorFlag[] {
  const beyondChance = typeof adjustedP === 'number' && adjustedP < LEVEL
  const flags: [JurorFlag, boolean][] = [
    ['severity', beyondChance],
    [
      'far-severity',
      grubbs || (beyondChance && typeof modifiedZ === 'number' && Math.abs(modifiedZ) > MOST_MODIFIED_Z),
    ],
    ['own-order', typeof restCorrelation === 'number' && restCorrelation < LEAST_CORRELATION],
    ['drift', !isUndetermined(drift) && drift.adjustedP < LEVEL],
    ['ceiling', ceiling],
  ]
  return flags.flatMap(([flag, raised]) => (raised ? [flag] : []))
}

const scoresOf = ({ jurors, juror, score }: Observations): number[][] => {
  const scores = jurors.map((): number[] => [])
  juror.forEach((index, at) => scores[index]!.push(score[at]!))
  return scores
}

/** The root of the mean variance within jurors. */
function typicalDeviation(scores: number[][]): number {
  const variances = scores.flatMap((own) => (own.length > 1 ? [squaresOf(own) / (own.length - 1)] : []))
  return variances.length ? Math.sqrt(meanOf(variances)) : 0
}

function ratioOf(own: number | null, whole: number): Figure {
  if (own === null) return undetermined('too-few')
  return whole > 0 ? own / whole : undetermined('no-variation')
}

/** Mean squares that the model leaves of each juror's scores, and of all. */
function squaresLeft(
  { submissions, jurors, start, juror, score }: Observations,
  { adjusted, leniency, squares }: AdditiveFit,
): { ofJuror: number[]; ofAll: number } {
  const sums = jurors.map(() => 0)
  const loads = jurors.map(() => 0)
  for (let row = 0; row < submissions.length; row++)
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const rest = score[at]! - adjusted[row]! - leniency[juror[at]!]!
      sums[juror[at]!]! += rest * rest
      loads[juror[at]!]!++
    }
  return { ofJuror: sums.map((sum, index) => sum / loads[index]!), ofAll: squares.residual / score.length }
}
