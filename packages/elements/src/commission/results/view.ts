import type { EditionState, NominationStandings } from '@gorod/core/judging'
import type { Locale } from '../../words/speaking.js'
import type { Figures } from '../tally/tally.js'
import type { Column, Order } from './rows.js'

/** What a nomination is drawn from. */
export interface View {
  locale: Locale
  state: EditionState
  standings: NominationStandings
  title: string
  figures: Figures
  /** Digits of scores by the rules' rounding. */
  digits: number
  /** The titles of criteria by id. */
  criteria: ReadonlyMap<string, string>
  query: string
  order: Order
  /** Whether all rows are drawn, wherever they are. */
  printing: boolean
  /** Whether a part of the table is near what is in sight. */
  isNear: (part: string) => boolean
  sort: (column: Column) => void
  /** Opens the sheets of a submission. */
  open: (submission: string) => void
}
