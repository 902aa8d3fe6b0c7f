import type { FacetCount, FacetName } from '@gorod/core/practice'
import type { LibraryWords } from '../words/library.js'
import type { Locale } from '../words/speaking.js'
import type { Chosen } from './address.js'
import type { Asking } from './asking.js'
import type { Folds } from './folds.js'
import type { LibraryAnswer, LibraryOverview } from './source/source.js'
import type { Titles } from './titles.js'
import type { Turns } from './turns.js'

/** How a screen is left for another: `typing` stays at one place of the history. */
export interface Going {
  typing?: boolean
  /** What has the focus on the new screen; it stays where it is unless said. */
  focus?: string
}

/** Everything the screens draw from. */
export interface Scene {
  locale: Locale
  words: LibraryWords
  overview: LibraryOverview
  /** The last answer; none before the first. */
  answer: LibraryAnswer | undefined
  asking: Asking
  /** What is chosen by now: what a reader does goes on from there. */
  readonly chosen: Chosen
  /** Facets that the page has set for good. */
  fixed: ReadonlySet<FacetName>
  titles: Titles
  folds: Folds
  turns: Turns
  pageSize: number
  /** The address of a screen. */
  addressOf: (chosen: Chosen) => string
  go: (chosen: Chosen, going?: Going) => void
  /** Leaves a practice or the comparison for the list it was come from. */
  back: () => void
  say: (notice: string) => void
  retry: () => void
}

/** The values of a facet with their counts, or as the library has them before the first answer. */
export const countsOf = ({ answer, overview }: Scene, facet: FacetName): readonly FacetCount[] =>
  (answer?.counts ?? overview.facets).find(({ name }) => name === facet)?.values ?? []

/** A click that follows a link within the page; others are the browser's. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** What a link does that leads to another screen here. */
export const follow =
  ({ go }: Scene, chosen: Chosen, going?: Going) =>
  (event: MouseEvent): void => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    go(chosen, going)
  }
