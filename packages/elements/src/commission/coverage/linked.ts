import { isUndetermined, scoreComponents, type EditionState, type Steps } from '@gorod/core/judging'
import { followed } from '../slices.js'
import { kindOfSheet, outOf, roundShown } from './count.js'

/** How many panels are linked at once. */
const PART = 100

/**
 * Into how many parts the sheets of each nomination fall, so that no chain of common submissions links their jurors: one
 * where all can be compared, none where nothing is given out. Only who has a sheet matters, not what stands in it.
 */
export const { of: partsOf, ahead: partsAhead } = followed(counting)

function* counting(state: EditionState): Steps<ReadonlyMap<string, number>> {
  const bySubmission = state.sheets[roundShown(state)] ?? {}
  const panels = new Map(state.rules?.nominations.map(({ id }) => [id, [] as string[][]]))
  for (const entry of Object.values(state.entries))
    if (entry.state === 'admitted') panels.get(entry.nomination)?.push(jurorsOf(bySubmission[entry.id] ?? {}))
  const parts = new Map<string, number>()
  for (const [nomination, all] of panels) {
    let linked: string[][] = []
    for (let from = 0; from < all.length; from += PART) {
      yield
      linked = linkedBy([...linked, ...all.slice(from, from + PART)])
    }
    parts.set(nomination, linked.length)
  }
  return parts
}

/** The jurors whom some panels link, part by part: each part is again a panel to link others with. */
function linkedBy(panels: readonly (readonly string[])[]): string[][] {
  const jurors = [...new Set(panels.flat())]
  const scores = panels.map((panel) => {
    const judging = new Set(panel)
    return jurors.map((juror) => (judging.has(juror) ? 1 : null))
  })
  const components = scoreComponents({ submissions: panels.map((_, index) => String(index)), jurors, scores })
  return isUndetermined(components) ? [] : components.map((one) => one.jurors)
}

const jurorsOf = (byJuror: EditionState['sheets'][string][string]): string[] =>
  Object.values(byJuror).flatMap((sheet) => {
    const kind = kindOfSheet(sheet)
    return kind && !outOf.has(kind) ? sheet.juror : []
  })
