import type { Localized } from '../practice.js'
import type { FacetName } from './facets.js'
import type { Column } from './index/columns.js'
import type { PracticeIndex } from './open.js'
import { chosenIn, passes, sieved, stopOf, stopsOf } from './query/chosen.js'
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
  const counted = index.facets.map(({ values }) => new Uint32Array(values.length))
  index.parts.forEach((part, i) => {
    const { practices } = hits.parts[i]!
    const chosen = chosenIn(part, query.chosen)
    const stoppedBy = chosen.length ? sieved(practices, stopsOf(part, practices, chosen)) : undefined
    part.columns.forEach((column, facet) => {
      const places = index.places[i]![facet]!
      const counts = new Uint32Array(places.length + 1)
      count(column, stoppedBy ? stoppedBy(passes) : practices, counts)
      if (chosen.some((each) => each.facet === facet)) count(column, stoppedBy!(stopOf(facet)), counts)
      places.forEach((place, at) => (counted[facet]![place]! += counts[at + 1]!))
    })
  })
  return index.facets.map(({ name, values }, facet): CountedFacet => {
    const chosen = new Set(query.chosen?.[name as FacetName])
    return {
      name: name as FacetName,
      values: values.map((value, place) => ({
        ...value,
        count: counted[facet]![place]!,
        ...(chosen.has(value.id) && { isChosen: true }),
      })),
    }
  })
}

/** Counts the values of practices. */
function count(column: Column, practices: Uint32Array, counts: Uint32Array): void {
  const { values } = column
  if (column.kind === 'one') {
    for (let at = 0; at < practices.length; at++) counts[values[practices[at]!]!]!++
    return
  }
  const { starts } = column
  for (let at = 0; at < practices.length; at++) {
    const practice = practices[at]!
    for (let value = starts[practice]!; value < starts[practice + 1]!; value++) counts[values[value]!]!++
  }
}
