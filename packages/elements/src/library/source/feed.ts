import type { LibraryOptions, Rubricator } from '@gorod/core/practice'
import { Unavailable } from '../../store/unavailable.js'

/** What practices from a page or a feed are shown with; without a rubricator questions go by their ids. */
export interface FeedOptions extends Omit<LibraryOptions, 'stemmers' | 'mode' | 'rubricator'> {
  rubricator?: Rubricator
}

/** What reads data of unknown shape and builds an index of it: large, and fetched only where it is needed. */
export const feedReader = (): Promise<typeof import('./library-feed.js')> =>
  import('./library-feed.js').catch((cause: unknown) => {
    throw new Unavailable('offline', { cause })
  })
