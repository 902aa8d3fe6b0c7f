import { facetNames, type FacetName, type PracticeQuery } from '@gorod/core/practice'
import { chosenWith } from './rubrics.js'
import type { SearchSource } from './source/source.js'

/** What stands in the way of a query that finds nothing: a facet or the words, and what is found without it. */
export interface Freeing {
  without: FacetName | 'text'
  total: number
}

/**
 * What a query that finds nothing would find without one of its facets or without its words, the most first. Values of one
 * facet add to one another, so that only all of them together stand in the way.
 */
export async function freeings(
  source: Pick<SearchSource, 'search'>,
  query: PracticeQuery,
  fixed: ReadonlySet<FacetName>,
  signal: AbortSignal,
): Promise<Freeing[]> {
  const { chosen = {}, text = '' } = query
  const names = facetNames.filter((name) => chosen[name]?.length && !fixed.has(name))
  const facets = names.filter((name) => chosenWith(name).find((each) => names.includes(each)) === name)
  const found: Freeing[] = []
  for (const without of [...facets, ...(text.trim() ? (['text'] as const) : [])]) {
    const { total } = await source.search(withoutOne(query, without), signal)
    if (total) found.push({ without, total })
  }
  return found.sort((a, b) => b.total - a.total)
}

function withoutOne(query: PracticeQuery, without: FacetName | 'text'): PracticeQuery {
  const least = { ...query, page: 1, pageSize: 1 }
  if (without === 'text') return { ...least, text: '' }
  const left = Object.entries(query.chosen ?? {}).filter(([name]) => !chosenWith(without).includes(name as FacetName))
  return { ...least, chosen: Object.fromEntries(left) }
}
