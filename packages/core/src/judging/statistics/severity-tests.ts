import type { AdditiveFit } from './additive-fit.js'
import { holmAdjusted } from './holm.js'
import type { Observations } from './observations.js'
import { grubbs, modifiedZScores } from './outliers.js'
import { standardErrors } from './standard-errors.js'
import { twoSidedP } from './student.js'
import { isUndetermined, undetermined, type Figure } from './undetermined.js'

/** A severity and how remarkable it is. */
export interface SeverityTest {
  /** Points by which the juror marks below the average of the component's jurors; negative for a lenient one. */
  severity: number
  /** Its standard error. */
  error: Figure
  /** The probability of so much by chance, before and after it is raised for the number of jurors (Holm 1979). */
  p: Figure
  adjustedP: Figure
  /** The distance from the median severity in the component, in median distances (Iglewicz and Hoaglin 1993). */
  modifiedZ: Figure
  /** Whether Grubbs' test takes it for an outlier among the severities of the component. */
  grubbs: boolean
}

/** The severity of each juror, tested against 0 and against the others'. */
export function severityTests(observations: Observations, fit: AdditiveFit): SeverityTest[] {
  const severities = Array.from(fit.leniency, (leniency) => 0 - leniency)
  const errors = standardErrors(observations, fit).leniency
  const tests = severities.map((severity, index) => {
    const error = errorOf(fit, errors, index)
    return { severity, error, p: typeof error === 'number' ? twoSidedP(severity / error, fit.degrees) : error }
  })
  const tested = [...tests.keys()].filter((index) => typeof tests[index]!.p === 'number')
  const adjusted = holmAdjusted(tested.map((index) => tests[index]!.p as number))
  const adjustedP = tests.map(({ p }) => p)
  tested.forEach((index, at) => (adjustedP[index] = adjusted[at]!))
  const far = amongComponents(fit, severities, observations.rounding)
  return tests.map((test, index) => ({ ...test, adjustedP: adjustedP[index]!, ...far[index]! }))
}

function errorOf({ components }: AdditiveFit, errors: Float64Array | null, index: number): Figure {
  const alone = components.ofJuror.filter((component) => component === components.ofJuror[index]).length === 1
  if (alone) return undetermined('disconnected')
  if (!errors) return undetermined('too-few')
  return errors[index]! > 0 ? errors[index]! : undetermined('no-variation')
}

function amongComponents({ components }: AdditiveFit, severities: number[], rounding: number) {
  const far = severities.map((): Pick<SeverityTest, 'modifiedZ' | 'grubbs'> => ({
    modifiedZ: undetermined('too-few'),
    grubbs: false,
  }))
  for (let component = 0; component < components.count; component++) {
    const members = [...severities.keys()].filter((index) => components.ofJuror[index] === component)
    const own = members.map((index) => severities[index]!)
    const scores = modifiedZScores(own, rounding)
    const outlier = grubbs(own, { rounding })
    members.forEach((index, at) => {
      far[index] = {
        modifiedZ: isUndetermined(scores) ? scores : scores[at]!,
        grubbs: !isUndetermined(outlier) && outlier.flagged && outlier.index === at,
      }
    })
  }
  return far
}
