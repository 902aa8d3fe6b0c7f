import type { Column } from '../index/columns.js'
import type { Part } from '../index/part.js'
import type { PracticeQuery } from './query.js'

/** A chosen facet of a part. */
export interface ChosenFacet {
  facet: number
  /** What each value adds to the stop of a practice, by its number: nothing if it is chosen. */
  stops: Uint16Array
}

/** The stop of a practice that every chosen facet lets through. */
export const passes = 0
const oneStop = 64
const twoStops = 2 * oneStop

/** The stop of a practice that this facet alone does not let through. */
export const stopOf = (facet: number): number => oneStop + facet

/** The chosen facets of a part; one chosen without a value counts as not chosen. */
export function chosenIn({ manifest: { facets } }: Part, chosen: PracticeQuery['chosen'] = {}): ChosenFacet[] {
  return facets.flatMap(({ name, values }, facet) => {
    const ids = new Set(chosen[name as keyof typeof chosen])
    const stop = stopOf(facet)
    return ids.size
      ? [{ facet, stops: Uint16Array.from([stop, ...values.map(({ id }) => (ids.has(id) ? 0 : stop))]) }]
      : []
  })
}

/** Of each practice the sum of the stops of the facets that do not let it through. */
export function stopsOf({ columns }: Part, practices: Uint32Array, chosen: readonly ChosenFacet[]): Uint16Array {
  const sums = new Uint16Array(practices.length)
  for (const { facet, stops } of chosen) addStops(sums, columns[facet]!, practices, stops)
  return sums
}

function addStops(sums: Uint16Array, column: Column, practices: Uint32Array, stops: Uint16Array): void {
  const { values } = column
  if (column.kind === 'one') {
    for (let at = 0; at < practices.length; at++) sums[at]! += stops[values[practices[at]!]!]!
    return
  }
  const { starts } = column
  for (let at = 0; at < practices.length; at++) {
    const practice = practices[at]!
    let stop = stops[0]!
    for (let value = starts[practice]!; value < starts[practice + 1]!; value++) stop &= stops[values[value]!]!
    sums[at]! += stop
  }
}

/** Practices by their stop: those that no facet stops, or one alone; `any` are all that are stopped. */
export interface Sieved {
  (stop: number): Uint32Array
  any: Uint32Array
}

export function sieved(practices: Uint32Array, stops: Uint16Array): Sieved {
  const ends = new Uint32Array(twoStops + 2)
  for (let at = 0; at < stops.length; at++) ends[Math.min(stops[at]!, twoStops) + 1]!++
  for (let stop = 0; stop <= twoStops; stop++) ends[stop + 1]! += ends[stop]!
  const starts = ends.slice()
  const sorted = new Uint32Array(practices.length)
  for (let at = 0; at < practices.length; at++) sorted[starts[Math.min(stops[at]!, twoStops)]!++] = practices[at]!
  return Object.assign((stop: number) => sorted.subarray(ends[stop], ends[stop + 1]), {
    any: sorted.subarray(ends[passes + 1]),
  })
}
