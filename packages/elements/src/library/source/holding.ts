import {
  facetCounts,
  foundPracticeIds,
  searchPractices,
  similarPractices,
  type PracticeIndex,
  type PracticeLibrary,
  type PracticeResults,
} from '@gorod/core/practice'
import type { Problem } from '@gorod/core/problem'
import { breath } from './breath.js'
import type { LibraryOverview, SearchSource, WholePractices } from './source.js'

/** A library at hand: what it is, its index open, and a way to its practices whole. */
export interface Holding {
  library: PracticeLibrary
  /** None where it could not be opened, and `problems` say why. */
  index?: PracticeIndex
  pages?: string
  bad: LibraryOverview['bad']
  problems: readonly Problem[]
  whole: (ids: readonly string[], signal?: AbortSignal) => Promise<WholePractices>
}

/** All that a source answers. */
export type Answers = Omit<SearchSource, 'close'>

/**
 * Answers over a library, which is brought when first asked for, and once more by `open` if it could not be searched.
 * Between two steps of an answer there is a pause, in which it may be given up.
 */
export function answering(bring: () => Promise<Holding>): Answers {
  let held: Promise<Holding> | undefined
  const brought = (): Promise<Holding> => {
    held ??= bring().catch((error: unknown) => {
      held = undefined
      throw error
    })
    return held
  }
  const opened = async (signal: AbortSignal | undefined): Promise<Holding> => {
    await breath()
    signal?.throwIfAborted()
    const holding = await brought()
    signal?.throwIfAborted()
    return holding
  }
  return {
    async open(signal) {
      if (held && !(await opened(signal)).index) held = undefined
      const { library, index, pages, bad, problems } = await opened(signal)
      const { format: _, schema: __, ...about } = library
      const facets = index ? await facetCounts(index) : []
      return { ...about, facets, ...(pages !== undefined && { pages }), bad, problems }
    },
    async search(query, signal) {
      const { index, problems } = await opened(signal)
      if (!index) return { ...nothing, problems: [...problems], counts: [] }
      const counts = await facetCounts(index, query)
      await breath()
      signal?.throwIfAborted()
      const found = await searchPractices(index, query)
      signal?.throwIfAborted()
      return { ...found, counts }
    },
    async ids(query, signal) {
      const { index } = await opened(signal)
      return index ? foundPracticeIds(index, query) : []
    },
    async practices(ids, signal) {
      const { whole } = await opened(signal)
      return whole(ids, signal)
    },
    async similar(id, count, signal) {
      const { index } = await opened(signal)
      return index ? similarPractices(index, id, count) : []
    },
  }
}

const nothing: PracticeResults = {
  total: 0,
  ids: [],
  page: [],
  mode: 'exact',
  words: [],
  marks: { terms: [], beginnings: [] },
  suggestions: { cities: [], words: [] },
  problems: [],
}
