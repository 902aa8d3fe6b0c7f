import { driftOf, type Drift, type DriftLine } from './drift.js'
import { holmAdjusted } from './holm.js'
import type { Observations } from './observations.js'
import type { Residual } from './residuals.js'
import { isUndetermined, undetermined, type Undetermined } from './undetermined.js'

/** Submissions in the order each juror scored them, by the id of the juror. */
export type ScoringOrder = Readonly<Record<string, readonly string[]>>

/** The drift of each juror over the own order, with the probabilities raised for the number of jurors. */
export function driftsOf(
  { submissions, jurors, rounding }: Observations,
  residuals: Residual[][],
  order: ScoringOrder | undefined,
): (Drift | Undetermined)[] {
  const drifts = jurors.map((juror, index) => {
    const own = order && Object.hasOwn(order, juror) ? order[juror] : undefined
    if (!own) return undetermined('incomplete')
    const byId = new Map(residuals[index]!.map(({ row, beyond }) => [submissions[row]!, beyond]))
    return driftOf(
      [...new Set(own)].flatMap((id) => byId.get(id) ?? []),
      rounding,
    )
  })
  const found = drifts.filter((drift): drift is DriftLine => !isUndetermined(drift))
  const adjusted = holmAdjusted(found.map(({ p }) => p))
  return drifts.map((drift) =>
    isUndetermined(drift) ? drift : { ...drift, adjustedP: adjusted[found.indexOf(drift)]! },
  )
}
