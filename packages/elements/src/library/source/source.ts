import type {
  CountedFacet,
  Practice,
  PracticeLibrary,
  PracticeQuery,
  PracticeResults,
  SimilarPractice,
} from '@gorod/core/practice'
import type { BadPractice } from '@gorod/core/practice/schema'
import type { Problem } from '@gorod/core/problem'

/** What a library is, as far as it could be read. */
export interface LibraryOverview extends Omit<PracticeLibrary, 'format' | 'schema'> {
  /** Every facet with all its values, counted as nothing is chosen: cities, years and spheres before anything is asked. */
  facets: readonly CountedFacet[]
  /** The address under which every practice has a page at `practicePath(id)`; none where practices have no pages. */
  pages?: string
  /** Practices of a feed that could not be taken, and why. */
  bad: readonly BadPractice[]
  /** What is wrong with the library; an error where it cannot be searched at all. */
  problems: readonly Problem[]
}

/** The answer to one query: a page of practices, and the counts of all choices from where the reader stands. */
export interface LibraryAnswer extends PracticeResults {
  counts: readonly CountedFacet[]
}

/** Practices whole, in the order asked for. */
export interface WholePractices {
  /** An id that the library does not have is left out. */
  practices: readonly Practice[]
  /** What could not be read, and why. */
  problems: readonly Problem[]
}

/** Of a query what decides which practices it finds, and their order. */
export type WholeQuery = Omit<PracticeQuery, 'page' | 'pageSize'>

/**
 * Where `<gorod-practice-library>` asks for its answers. What is wrong with the library is told in `problems`; a source that
 * cannot be reached rejects with `Unavailable`, a question whose signal aborts with its reason. A question may be asked
 * before an earlier one is answered: answers come each to its own question.
 */
export interface SearchSource {
  open(signal?: AbortSignal): Promise<LibraryOverview>
  search(query: PracticeQuery, signal?: AbortSignal): Promise<LibraryAnswer>
  /** The ids of all practices that a query finds, in order: for a selection that goes out whole. */
  ids(query: WholeQuery, signal?: AbortSignal): Promise<readonly string[]>
  practices(ids: readonly string[], signal?: AbortSignal): Promise<WholePractices>
  /** The practices most like one; none for an id that the library does not have. */
  similar(id: string, count?: number, signal?: AbortSignal): Promise<readonly SimilarPractice[]>
  /** Lets go of what it holds (a worker); what is asked after that starts anew. */
  close(): void
}
