import type { Locale, Words } from '../words/words.js'
import type { Buckets } from './bucket.js'

/** How a calendar is looked at. */
export type View = 'list' | 'month' | 'year'

/** Everything a view draws from. */
export interface Scene {
  locale: Locale
  words: Words
  /** What passes the filters, and what there is. */
  buckets: Buckets
  view: View
  /** The months shown, counted from year 0. */
  first: number
  last: number
  /** The month in hand. */
  month: number
  /** Today as a day's number. */
  today: number
  /** Whether the page is being printed: everything is written out. */
  printing: boolean
}
