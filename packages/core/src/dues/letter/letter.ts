import type { Provenance } from '../../membership/provenance.js'
import type { DueKind } from '../ledger/ledger.js'
import type { Money } from '../money/money.js'

/** What a letter is for: a due that was charged, a payment that is asked for and not owed, debts that are overdue. */
export type LetterKind = 'charge' | 'request' | 'warning'

/** A due of which a letter speaks. */
export interface LetterCharge {
  kind: DueKind
  /** A year (`2023`), a month (`2023-07`), or `joining`. */
  period: string
  /** What is open of it. */
  open: Money
  dueOn?: string
  /** No document states the day it is due: the letter says so. */
  isDueAssumed?: true
  /** The clause it follows from. */
  source?: Provenance
}

/** How a city is named in letters, in the language of the letter. */
export interface LetterCity {
  name: string
  /** Without it the name stands after «города» as it is. */
  genitive?: string
}

/** What a letter is written from. */
export interface LetterFacts {
  kind: LetterKind
  city: LetterCity
  /** The day as of which the sums are (`YYYY-MM-DD`). */
  on: string
  /** In one currency. */
  charges: readonly LetterCharge[]
  /** What paying them leads to, or where the rule stands. */
  ground?: Provenance
}

/** A draft of a letter as plain text: a person reads it, signs it and sends it. */
export interface Letter {
  to: string
  subject: string
  /** Paragraphs, and lists of lines. */
  body: (string | string[])[]
}

/** The texts of a letter; `{city}`, `{of-city}`, `{day}`, `{sum}`, `{sum-in-words}`, `{ground}` are filled, `{charges}` alone is the list. */
export interface LetterTemplate {
  to: string
  subject: string
  body: readonly string[]
}
