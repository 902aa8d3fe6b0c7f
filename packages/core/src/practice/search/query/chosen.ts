import type { Part } from '../index/part.js'
import type { PracticeQuery } from './query.js'

/** Of the values of a facet those chosen: 1 at the number of each. */
export interface ChosenFacet {
  facet: number
  isChosen: Uint8Array
}

/** A practice that every chosen facet lets through, and one that is stopped by two. */
export const passes = 255
const stoppedTwice = 254

/** The chosen facets of a part; one chosen without a value counts as not chosen. */
export function chosenIn({ manifest: { facets } }: Part, chosen: PracticeQuery['chosen'] = {}): ChosenFacet[] {
  return facets.flatMap(({ name, values }, facet) => {
    const ids = new Set(chosen[name as keyof typeof chosen])
    return ids.size ? [{ facet, isChosen: Uint8Array.from([0, ...values.map(({ id }) => Number(ids.has(id)))]) }] : []
  })
}

/** Of each practice whether the chosen facets let it through, or the number of the one that does not, or that two do not. */
export function stopsOf({ columns }: Part, practices: Uint32Array, chosen: readonly ChosenFacet[]): Uint8Array {
  const stops = new Uint8Array(practices.length).fill(passes)
  for (const { facet, isChosen } of chosen) {
    const column = columns[facet]!
    const { values } = column
    const isStopped = (at: number): void => {
      stops[at] = stops[at] === passes ? facet : stoppedTwice
    }
    if (column.kind === 'one') {
      for (let at = 0; at < practices.length; at++) if (!isChosen[values[practices[at]!]!]) isStopped(at)
      continue
    }
    const { starts } = column
    for (let at = 0; at < practices.length; at++) {
      const practice = practices[at]!
      let isIn = 0
      for (let value = starts[practice]!; value < starts[practice + 1]!; value++) isIn |= isChosen[values[value]!]!
      if (!isIn) isStopped(at)
    }
  }
  return stops
}

/** The practices with the same stop, by it. */
export function sieved(practices: Uint32Array, stops: Uint8Array): (stop: number) => Uint32Array {
  const ends = new Uint32Array(257)
  for (let at = 0; at < stops.length; at++) ends[stops[at]! + 1]!++
  for (let stop = 0; stop < 256; stop++) ends[stop + 1]! += ends[stop]!
  const starts = ends.slice()
  const sorted = new Uint32Array(practices.length)
  for (let at = 0; at < practices.length; at++) sorted[starts[stops[at]!]!++] = practices[at]!
  return (stop) => sorted.subarray(ends[stop], ends[stop + 1])
}
