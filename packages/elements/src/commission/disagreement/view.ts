import type { EditionState } from '@gorod/core/judging'
import type { Locale } from '../../words/speaking.js'
import type { Figures } from '../tally/tally.js'

/** What entries are ordered by: how far apart the scores lie, or how clearly they fall into two camps. */
export type Order = 'spread' | 'bimodality'

/** What the disagreement of a nomination is drawn from. */
export interface View {
  locale: Locale
  state: EditionState
  round: string
  title: string
  figures: Figures
  digits: number
  order: Order
  /** How many entries are shown. */
  most: number
  /** The titles of criteria by id. */
  criteria: ReadonlyMap<string, string>
  /** Opens the sheets of a submission, or the figures of a juror. */
  open: (submission: string) => void
  about: (juror: string) => void
}
