import type { Part } from '../index/part.js'
import type { PracticeQuery } from './query.js'

/** Of the values of a facet those chosen: 1 at the number of each. */
export interface ChosenFacet {
  facet: number
  isChosen: Uint8Array
}

/** A practice that every chosen facet lets through, and one that is stopped by two. */
export const passes = 255
export const stoppedTwice = 254

/** The chosen facets of a part; one chosen without a value counts as not chosen. */
export function chosenIn({ manifest: { facets } }: Part, chosen: PracticeQuery['chosen'] = {}): ChosenFacet[] {
  return facets.flatMap(({ name, values }, facet) => {
    const ids = chosen[name as keyof typeof chosen]
    if (!ids?.length) return []
    const isChosen = new Uint8Array(values.length + 1)
    values.forEach(({ id }, value) => {
      if (ids.includes(id)) isChosen[value + 1] = 1
    })
    return [{ facet, isChosen }]
  })
}

/** Of each practice whether the chosen facets let it through, or the number of the one that does not, or `stoppedTwice`. */
export function stopsOf({ columns }: Part, practices: Uint32Array, chosen: readonly ChosenFacet[]): Uint8Array {
  const stops = new Uint8Array(practices.length).fill(passes)
  for (const { facet, isChosen } of chosen) {
    const column = columns[facet]!
    if (column.kind === 'one') {
      for (let at = 0; at < practices.length; at++) {
        if (!isChosen[column.values[practices[at]!]!]) stops[at] = stops[at] === passes ? facet : stoppedTwice
      }
      continue
    }
    const { starts, values } = column
    for (let at = 0; at < practices.length; at++) {
      const practice = practices[at]!
      let isIn = 0
      for (let value = starts[practice]!; value < starts[practice + 1]!; value++) isIn |= isChosen[values[value]!]!
      if (!isIn) stops[at] = stops[at] === passes ? facet : stoppedTwice
    }
  }
  return stops
}
