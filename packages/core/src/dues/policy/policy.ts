import type { Provenance } from '../../membership/provenance.js'
import type { DueKind } from '../ledger/ledger.js'
import type { RoundingMode } from '../money/round-fraction.js'

/** How the amount comes about, in minor units of the policy's currency. */
export type Tariff =
  /** The same for all. */
  | { basis: 'flat'; minor: number }
  /** `minor` for every `heads` inhabitants, on top of `base` where there is one. */
  | { basis: 'per-head'; minor: number; heads: number; base?: number; least?: number; most?: number }
  /** By the first bracket whose `upTo` (inhabitants, inclusive) is not passed; `null` takes all that are larger. */
  | { basis: 'brackets'; brackets: readonly { upTo: number | null; minor: number }[] }

/** By when a charge is to be paid. */
export type DueRule =
  /** A day of its year. */
  | { by: 'date'; month: number; day: number }
  /** The last day of a month of its year. */
  | { by: 'month'; month: number }
  /** One day, `YYYY-MM-DD`. */
  | { by: 'day'; day: string }
  /** So many days after it arises, or after the member joined. */
  | { by: 'days-after'; days: number; event: 'issue' | 'joining' }

/** What is due for a year in which one joins or leaves: all of it, the months begun, the days, or nothing. */
export type Proration = 'full' | 'month' | 'day' | 'free'

/** Who is charged: every member, those named, or those of some categories. */
export type Addressees = 'all' | { members: readonly string[] } | { categories: readonly string[] }

/** A part of a due that is paid by a day of its own. */
export interface Instalment {
  weight: number
  due: DueRule
}

/** What may be left to the reader where no document states it; what is declared shows in `assumed` of the charges. */
export interface DuesTerms {
  due?: DueRule
  joining?: Proration
  leaving?: Proration
  /** Whether one who joins again pays the entry due again. */
  rejoining?: 'again' | 'once'
}

/** A decision on dues for some years; outside them it says nothing. */
export interface DuesPolicy extends DuesTerms {
  id: string
  kind: DueKind
  /** The first and last year it holds for; `null` until another decision. */
  from: number
  to: number | null
  tariff: Tariff
  currency: string
  /** Of a share of the amount; `halfExpand` unless given. */
  rounding?: RoundingMode
  addressees: Addressees
  /** A recommendation: it makes requests, no debts. */
  isRequest?: true
  /** The most a request takes, in minor units; `null` for no maximum. */
  most?: number | null
  instalments?: readonly Instalment[]
  /** What a targeted contribution is for: a month (`2023-07`); the year unless given. */
  period?: string
  /** The day its charges arise; the first day of the year, or of membership, unless given. */
  issuedOn?: string
  /** The day of the decision. */
  adoptedOn: string
  decidedBy: string
  source: Provenance
}
