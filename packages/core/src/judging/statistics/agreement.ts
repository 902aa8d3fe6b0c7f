import { fleissKappa, type FleissKappa } from './fleiss-kappa.js'
import { generalizability, type Generalizability } from './generalizability.js'
import { intraclassCorrelation, type IntraclassCorrelation } from './intraclass-correlation.js'
import { kendallTauB } from './kendall-tau.js'
import { kendallW, type KendallW } from './kendall-w.js'
import { krippendorffAlpha, type KrippendorffAlpha, type MeasurementLevel } from './krippendorff-alpha.js'
import { observationsOf } from './observations.js'
import type { ScoreTable } from './score-table.js'
import { isUndetermined, undetermined, type Undetermined } from './undetermined.js'

/** How far the jurors agree, by every usual measure; each one may say why it does not exist. */
export interface Agreement {
  kendallW: KendallW | Undetermined
  krippendorffAlpha: Record<MeasurementLevel, KrippendorffAlpha | Undetermined>
  intraclassCorrelation: IntraclassCorrelation | Undetermined
  fleissKappa: FleissKappa | Undetermined
  meanTauB: MeanTauB | Undetermined
  generalizability: Generalizability | Undetermined
}

/** The mean of Kendall's tau-b over the pairs of jurors for whom it exists: what is left of W when scores are missing. */
export interface MeanTauB {
  value: number
  pairs: number
}

/**
 * The agreement between jurors, measure by measure.
 *
 * @example
 * const table = { submissions: ['a', 'b', 'c'], jurors: ['1', '2'], scores: [[9, 8], [7, 6], [5, null]] }
 * agreementOf(table).kendallW // { value: 1, squares: 2, …, submissions: 2, leftOut: 1 }
 * agreementOf(table).fleissKappa // { undefined: 'incomplete' }
 */
export const agreementOf = (table: ScoreTable): Agreement => ({
  kendallW: kendallW(table),
  krippendorffAlpha: {
    nominal: krippendorffAlpha(table, 'nominal'),
    ordinal: krippendorffAlpha(table, 'ordinal'),
    interval: krippendorffAlpha(table, 'interval'),
    ratio: krippendorffAlpha(table, 'ratio'),
  },
  intraclassCorrelation: intraclassCorrelation(table),
  fleissKappa: fleissKappa(table),
  meanTauB: meanTauB(table),
  generalizability: generalizability(table),
})

/**
 * The mean of tau-b over all pairs of jurors with at least two submissions in common that both put in some order.
 *
 * @example meanTauB({ submissions: ['a', 'b'], jurors: ['1', '2'], scores: [[9, 8], [7, 6]] }) // { value: 1, pairs: 1 }
 */
export function meanTauB(table: ScoreTable): MeanTauB | Undetermined {
  const observations = observationsOf(table)
  if (isUndetermined(observations)) return observations
  const { submissions, jurors, start, juror, score } = observations
  const own = jurors.map(() => new Map<number, number>())
  for (let row = 0; row < submissions.length; row++)
    for (let at = start[row]!; at < start[row + 1]!; at++) own[juror[at]!]!.set(row, score[at]!)
  let sum = 0
  let pairs = 0
  let constant = false
  own.forEach((one, a) => {
    for (const other of own.slice(0, a)) {
      const common = [...one.keys()].filter((row) => other.has(row))
      const tau = kendallTauB(
        common.map((row) => one.get(row)!),
        common.map((row) => other.get(row)!),
      )
      if (typeof tau === 'number') {
        sum += tau
        pairs++
      } else constant ||= tau.undefined === 'no-variation'
    }
  })
  return pairs ? { value: sum / pairs, pairs } : undetermined(constant ? 'no-variation' : 'too-few')
}
