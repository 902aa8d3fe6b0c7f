import type { Provenance } from '../../membership/provenance.js'
import type { Money } from '../money/money.js'
import type { Rate } from '../money/rate.js'

/** Вступительный, годовой, целевой взнос. */
export type DueKind = 'entry' | 'annual' | 'targeted'

/** That a member owes a sum, or is asked for one. */
export interface Charge {
  id: string
  member: string
  kind: DueKind
  /** The year (`2023`) or month (`2023-07`) it is for, `joining` for an entry due. */
  period: string
  /** The day it arises; credit pays it from then on. */
  issuedOn: string
  /** The last day to pay; it is overdue from the next day. Absent where no document states one: then it never is. */
  dueOn?: string
  /** What is owed; of a request, the least that is asked for. */
  amount: Money
  /** A recommended payment: no debt, no arrears, and no money is taken for it that is not meant for it. */
  isRequest?: true
  /** The most a request takes, in minor units; `null` where there is no maximum, the amount itself unless given. */
  most?: number | null
  /** The id of the policy it follows from. */
  policy: string
  source?: Provenance
  /** What no document states, so that it was declared or left open; `membership` where the one that shows it may be younger. */
  assumed?: readonly ('due' | 'joining' | 'leaving' | 'rejoining' | 'membership')[]
  /** The day the ledger learned of it, where that is later. */
  known?: string
}

/** For what a payer means the money: a kind of due, and the period where it is named. */
export interface Earmark {
  kind: DueKind
  period?: string
}

/** Money received, or sent back. */
export interface Payment {
  /** The bank's, unique over all accounts and years; a second line under it must say the same. */
  id: string
  member: string
  receivedOn: string
  /** Above 0; below 0 for a reversal alone. */
  amount: Money
  /** The id of the charge that the payer names. */
  charge?: string
  /** What the money is kept for; it pays nothing else, and what is left of it stays so. */
  earmark?: Earmark
  /** The id of the payment that is sent back, wholly or in part. */
  reversalOf?: string
  /** The day the ledger learned of it, where that is later: that of the import. */
  known?: string
  /** «Назначение платежа», as the bank gives it. */
  purpose?: string
}

/** A decision that a charge, or a part of it, need not be paid. */
export interface Waiver {
  id: string
  charge: string
  /** The day it takes effect. */
  on: string
  amount: Money
  /** The body that decided. */
  decidedBy: string
  source?: Provenance
  known?: string
}

/** The facts about dues. Who paid what, and what is left, follows from them and is never stored. */
export interface Ledger {
  charges: readonly Charge[]
  payments: readonly Payment[]
  waivers?: readonly Waiver[]
  rates?: readonly Rate[]
}
