import type { Problem } from '../../problem/problem.js'
import type { Charge, Earmark } from '../ledger/ledger.js'
import type { Sight } from '../ledger/sight.js'
import type { Money } from '../money/money.js'
import type { Rate } from '../money/rate.js'

/** Why money went to a charge. */
export type AllocationReason = 'named' | 'earmarked' | 'earliest' | 'in-proportion'

/** A part of a payment that met a part of a charge. */
export interface Allocation {
  member: string
  payment: string
  charge: string
  /** The day they met: that of the payment, or of the charge where credit waited for it. */
  on: string
  /** What was taken of the payment, in its currency. */
  paid: Money
  /** What that settled of the charge, in its currency. */
  settled: Money
  reason: AllocationReason
  /** The rates that led from one to the other, where the currencies differ. */
  rates?: Rate[]
}

/** What is left of a payment, for charges to come. */
export interface Credit {
  member: string
  payment: string
  amount: Money
  /** What it is kept for. */
  earmark?: Earmark
  /** Why it waits though something is open: there is no rate for its day, or none young enough. */
  held?: 'rate-missing' | 'rate-stale'
}

/** A rounding difference that was written off. */
export interface WriteOff {
  member: string
  charge: string
  on: string
  amount: Money
  /** The id of the tolerance. */
  rule: string
}

/** A charge with what became of it; all in minor units of its currency. */
export interface ChargeBalance {
  charge: Charge
  paid: number
  waived: number
  writtenOff: number
  /** What is still to pay; of a request, what is missing to the least asked for. */
  open: number
}

/** What became of money and debts. */
export interface Settled {
  /** By member, day of issue and id. */
  balances: ChargeBalance[]
  /** By member, then in the order in which they came about. */
  allocations: Allocation[]
  /** By member, day of receipt and id of the payment. */
  credits: Credit[]
  writeOffs: WriteOff[]
}

/** Money and debts as of a day. */
export interface Allocated extends Settled, Sight {
  problems: Problem[]
}
