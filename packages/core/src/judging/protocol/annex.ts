import { own } from '../edition/record.js'
import { sheetsOf } from '../edition/sheets.js'
import type { EditionState } from '../edition/state.js'
import { personIn } from './person.js'
import type { Protocol } from './shape.js'

/** The sheets with their marks, the jurors they name, and the seeds of the lots. */
export function annexOf(state: EditionState): Protocol['annex'] {
  const rounds = (state.rules?.rounds ?? []).map(({ id }) => id).filter((id) => own(state.sheets, id))
  const sheets = rounds.flatMap((round) =>
    sheetsOf(state, round).map(({ submission, juror, state: at, marks, late }) => ({
      round,
      submission,
      juror,
      state: at,
      marks: Object.fromEntries(Object.entries(marks).map(([id, { value }]) => [id, value])),
      ...(late && { late }),
    })),
  )
  const jurors = [...new Set(sheets.map(({ juror }) => juror))].sort()
  const seeds = rounds.flatMap((round) =>
    Object.hasOwn(state.seeds, round) ? [{ round, seed: state.seeds[round]! }] : [],
  )
  return { sheets, seeds, jurors: jurors.map((id) => personIn(state, id)) }
}
