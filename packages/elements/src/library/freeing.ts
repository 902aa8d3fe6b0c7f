import { facetNames, type FacetName, type PracticeQuery } from '@gorod/core/practice'
import { chosenWith } from './rubrics.js'
import type { SearchSource } from './source/source.js'

/** What narrows a query: a facet with all its values, or the words. Spheres and questions are one. */
export type Narrowing = FacetName | 'text'

/** What together stands in the way of a query that finds nothing, and what is found without it. */
export interface Freeing {
  without: readonly Narrowing[]
  total: number
}

/** Pairs asked about at most: those of six. */
const mostPairs = 15

/**
 * The least of its choices that a query that finds nothing would have to do without, and what it would find: one of them,
 * else two, else all facets, else everything; the most first. Values of one facet add to one another, so that only all of
 * them together stand in the way.
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
  const all: Narrowing[] = [...facets, ...(text.trim() ? (['text'] as const) : [])]
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]))
  const tries: (readonly Narrowing[])[][] = [
    all.map((one) => [one]),
    pairs.slice(0, mostPairs),
    facets.length > 2 ? [facets] : [],
    all.length > 2 ? [all] : [],
  ]
  for (const sets of tries) {
    const found: Freeing[] = []
    for (const without of sets) {
      const { total } = await source.search(withoutThese(query, without), signal)
      if (total) found.push({ without, total })
    }
    if (found.length) return found.sort((a, b) => b.total - a.total)
  }
  return []
}

function withoutThese(
  { text = '', chosen = {}, ...query }: PracticeQuery,
  without: readonly Narrowing[],
): PracticeQuery {
  const gone = new Set(without.flatMap((one): readonly Narrowing[] => (one === 'text' ? [one] : chosenWith(one))))
  const left = Object.entries(chosen).filter(([name]) => !gone.has(name as FacetName))
  return { ...query, text: gone.has('text') ? '' : text, chosen: Object.fromEntries(left), page: 1, pageSize: 1 }
}
