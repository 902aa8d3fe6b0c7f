import type { Localized } from '../practice.js'
import type { FacetName } from './facets.js'
import type { Column } from './index/columns.js'
import type { PracticeIndex } from './open.js'
import { chosenIn, passes, stopsOf } from './query/chosen.js'
import { hitsFor } from './query/hits.js'
import type { PracticeQuery } from './query/query.js'

/** A value of a facet with the number of practices that choosing it would leave or add. */
export interface FacetCount {
  id: string
  title?: Localized
  /** The value it lies in: a sphere within a sphere. Its own count is not the sum of those in it: a practice counts once. */
  within?: string
  count: number
  isChosen?: true
}

/** A facet with its values in the order in which they are shown. */
export interface CountedFacet {
  name: FacetName
  values: FacetCount[]
}

/**
 * How many practices each value of every facet would show under the query's words and the choices in the other facets.
 *
 * @example
 * (await facetCounts(index, { text: 'подростки' })).find(({ name }) => name === 'year')?.values
 * // [{ id: '2026', count: 12 }, { id: '2025', count: 9 }]
 */
export async function facetCounts(index: PracticeIndex, query: PracticeQuery = {}): Promise<CountedFacet[]> {
  const hits = await hitsFor(index, query.text ?? '', query.isComplete ?? false)
  const counted = index.parts[0]!.manifest.facets.map(({ name }) => ({
    name: name as FacetName,
    values: new Map<string, FacetCount>(),
  }))
  index.parts.forEach((part, i) => {
    const { practices } = hits.parts[i]!
    const stops = stopsOf(part, practices, chosenIn(part, query.chosen))
    part.manifest.facets.forEach(({ values }, facet) => {
      const counts = countsIn(part.columns[facet]!, practices, stops, facet, values.length)
      const { name, values: known } = counted[facet]!
      values.forEach((value, at) => {
        const count = counts[at + 1]! + (known.get(value.id)?.count ?? 0)
        const isChosen = query.chosen?.[name]?.includes(value.id)
        known.set(value.id, { ...value, count, ...(isChosen && { isChosen }) })
      })
    })
  })
  return counted.map(({ name, values }) => ({ name, values: [...values.values()] }))
}

/** How many of the practices have each value, of those that no other facet stops. */
function countsIn(column: Column, practices: Uint32Array, stops: Uint8Array, facet: number, size: number): Uint32Array {
  const counts = new Uint32Array(size + 1)
  if (column.kind === 'one') {
    const { values } = column
    for (let at = 0; at < practices.length; at++) {
      const stop = stops[at]!
      if (stop === passes || stop === facet) counts[values[practices[at]!]!]!++
    }
    return counts
  }
  const { starts, values } = column
  for (let at = 0; at < practices.length; at++) {
    const stop = stops[at]!
    if (stop !== passes && stop !== facet) continue
    const practice = practices[at]!
    for (let value = starts[practice]!; value < starts[practice + 1]!; value++) counts[values[value]!]!++
  }
  return counts
}
