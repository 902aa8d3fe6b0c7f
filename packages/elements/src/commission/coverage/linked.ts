import { isUndetermined, scoreComponents, type EditionState } from '@gorod/core/judging'
import { kindOfSheet, outOf, roundShown } from './count.js'

const known = new WeakMap<EditionState, ReadonlyMap<string, number>>()

/**
 * Into how many parts the sheets of each nomination fall, so that no chain of common submissions links their jurors: one
 * where all can be compared, none where nothing is given out. Only who has a sheet matters, not what stands in it.
 */
export function partsOf(state: EditionState): ReadonlyMap<string, number> {
  const parts = known.get(state) ?? counted(state)
  known.set(state, parts)
  return parts
}

function counted(state: EditionState): Map<string, number> {
  const bySubmission = state.sheets[roundShown(state)] ?? {}
  return new Map(
    (state.rules?.nominations ?? []).map(({ id }) => {
      const given = Object.values(state.entries)
        .filter((entry) => entry.nomination === id && entry.state === 'admitted')
        .map((entry) => ({ id: entry.id, jurors: jurorsOf(bySubmission[entry.id] ?? {}) }))
      const jurors = [...new Set(given.flatMap((one) => [...one.jurors]))]
      const scores = given.map((one) => jurors.map((juror) => (one.jurors.has(juror) ? 1 : null)))
      const components = scoreComponents({ submissions: given.map((one) => one.id), jurors, scores })
      return [id, isUndetermined(components) ? 0 : components.length]
    }),
  )
}

const jurorsOf = (byJuror: EditionState['sheets'][string][string]): Set<string> =>
  new Set(
    Object.values(byJuror).flatMap((sheet) => {
      const kind = kindOfSheet(sheet)
      return kind && !outOf.has(kind) ? sheet.juror : []
    }),
  )
