import type { Practice } from '../../practice.js'
import { facetNames, facets, inFacetOrder, type FacetSources } from '../facets.js'
import { joinedBytes } from './byte-sink.js'
import { rowsOf, writeColumn } from './columns.js'
import type { FacetOfIndex } from './manifest.js'

/** The facets of practices: their values in the order in which they are shown, and a column of each. */
export function columnsOf(
  practices: readonly Practice[],
  sources: FacetSources,
): { columns: Uint8Array; facetsOfIndex: FacetOfIndex[] } {
  const columns: Uint8Array[] = []
  const facetsOfIndex = facetNames.map((name): FacetOfIndex => {
    const { ids, value } = facets[name]
    const { rows, numbers } = rowsOf(practices.map((practice) => ids(practice, sources)))
    const values = inFacetOrder(name, new Set(rows.flat()), sources)
    const places = new Map(values.map((id, place) => [id, place]))
    const placed = rows.map((row) => [...new Set(row)].map((id) => places.get(id)!).sort((a, b) => a - b))
    columns.push(writeColumn(placed, numbers))
    return { name, values: values.map((id) => ({ id, ...value?.(id, sources) })) }
  })
  return { columns: joinedBytes(columns), facetsOfIndex }
}
