import type { FacetName } from '../facets.js'

/** What is looked for. */
export interface PracticeQuery {
  /** Words as typed; those in quotes must follow one another. */
  text?: string
  /** The last word is complete: practices are not found by its beginning. */
  isComplete?: boolean
  /** Chosen values by facet: any of those of one facet, in all facets; spheres and questions are one (`rubricatorFacets`). */
  chosen?: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** `relevance` unless given; without words it is the order by year, the last first. */
  sort?: 'relevance' | 'year' | 'city'
  /** From 1. */
  page?: number
  /** Practices on a page: 20 unless given. */
  pageSize?: number
}

/** How near the found practices are: all words, the last one by its beginning, some mistyped, or only any of the words. */
export type MatchMode = 'exact' | 'prefix' | 'typo' | 'any'
