import { additiveFit, type AdditiveFit } from './additive-fit.js'
import type { Observations } from './observations.js'
import { placesWithin } from './places.js'
import { undetermined, type Undetermined } from './undetermined.js'

/** What would change without a juror. */
export interface Influence {
  /** The most places that a submission moves, among those that others scored too. */
  places: number
  /** The submission that moves so far, the first by id; none where none moves. */
  submission: string | null
}

/**
 * How far places by adjusted score move when a juror's scores are left out; `disconnected` where the juror alone links
 * submissions, so that their places could no longer be compared.
 */
export function influenceOf(
  observations: Observations,
  fit: AdditiveFit,
  index: number,
  shrink: boolean,
): Influence | Undetermined {
  const { observations: without, kept } = withoutJuror(observations, index)
  if (!kept.length) return undetermined('too-few')
  const after = additiveFit(without, shrink)
  const formerly = kept.map((row) => fit.components.ofSubmission[row]!)
  if (after.components.count > new Set(formerly).size) return undetermined('disconnected')
  const before = Float64Array.from(kept, (row) => fit.adjusted[row]!)
  const [one, other] = [before, after.adjusted].map((values) =>
    placesWithin(values, after.components, observations.rounding),
  ) as [Uint16Array, Uint16Array]
  let places = 0
  let submission: string | null = null
  kept.forEach((row, at) => {
    const move = Math.abs(one[at]! - other[at]!)
    if (move > places) {
      places = move
      submission = observations.submissions[row]!
    }
  })
  return { places, submission }
}

/** The observations less one juror's, and which submissions still have a score. */
function withoutJuror(observations: Observations, index: number): { observations: Observations; kept: number[] } {
  const { submissions, jurors, start, juror, score } = observations
  const cells = [...juror.keys()].filter((at) => juror[at] !== index)
  const counts = submissions.map(() => 0)
  for (let row = 0; row < submissions.length; row++)
    for (let at = start[row]!; at < start[row + 1]!; at++) if (juror[at] !== index) counts[row]!++
  const kept = [...submissions.keys()].filter((row) => counts[row])
  const starts = new Int32Array(kept.length + 1)
  kept.forEach((row, at) => (starts[at + 1] = starts[at]! + counts[row]!))
  return {
    observations: {
      ...observations,
      submissions: kept.map((row) => submissions[row]!),
      jurors: jurors.filter((_, at) => at !== index),
      start: starts,
      juror: Int32Array.from(cells, (at) => (juror[at]! > index ? juror[at]! - 1 : juror[at]!)),
      score: Float64Array.from(cells, (at) => score[at]!),
    },
    kept,
  }
}
