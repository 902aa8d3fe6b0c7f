import type { Money } from '../money/money.js'
import type { RoundingMode } from '../money/round-fraction.js'

/** By what a debt is chosen: the payer's word, the day it is due, the day it arose. */
export type AllocationStep = 'named' | 'earliest-due' | 'earliest-issued'

/** In which order money pays debts. */
export interface AllocationRule {
  steps: readonly AllocationStep[]
  /** Debts between which the steps do not choose share in proportion to what is open, or are paid one by one by id. */
  ties: 'in-proportion' | 'by-id'
  source: string
}

/** Which official rate counts where a debt is paid in another currency. */
export interface RateRule {
  /** The day whose rate counts, that of the payment or that on which the charge arose: the last one published by then. */
  day: 'payment' | 'issue'
  /** The most days that may have passed since its publication; an older rate is none. */
  longestDays: number
  rounding: RoundingMode
  source: string
}

/** A difference of rounding that is written off, visibly, where a debt was paid in another currency. */
export interface Tolerance {
  id: string
  /** At most so much of one charge, in its currency. */
  limit: Money
  source: string
}

/** How money meets debts: rules of the association, or of the law where it has none. */
export interface DuesRules {
  allocation: AllocationRule
  rate: RateRule
  /** None unless given. */
  tolerance?: Tolerance
}

/** The rules of the Civil Code of Russia, for an association whose documents say nothing else. */
export const civilCodeRules: DuesRules = {
  allocation: { steps: ['named', 'earliest-due'], ties: 'in-proportion', source: 'ГК РФ, ст. 319.1' },
  rate: { day: 'payment', longestDays: 10, rounding: 'halfExpand', source: 'ГК РФ, ст. 317, п. 2' },
}
