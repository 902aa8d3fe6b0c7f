import type { Payment } from '../ledger/ledger.js'
import type { RateRule } from '../ledger/rules.js'
import { splitWhole } from '../money/split-money.js'
import type { Rate } from '../money/rate.js'
import type { Debt } from './debt.js'
import type { Convert, RateGap } from './rate-book.js'

/** A payment while it is given out. */
export interface Purse {
  payment: Payment
  rest: number
  /** Why nothing more can be paid out of it today. */
  held?: RateGap | undefined
}

/** What a debt got: minor units of the payment's currency, and of its own. */
export interface Share {
  debt: Debt
  paid: number
  settled: number
  rates: readonly Rate[]
}

/** Pays debts of one rank out of a purse, and says who got what. */
export type Pay = (purse: Purse, debts: readonly Debt[]) => Share[]

/**
 * Debts of one rank are paid wholly where the purse is enough, else in proportion to what is open; a request whose least
 * is paid takes what it can beyond. Without a rate nothing is paid, and the purse is held.
 */
export const payer =
  (rule: RateRule, convert: Convert): Pay =>
  (purse, debts) => {
    const { payment, rest } = purse
    const { currency } = payment.amount
    const [first] = debts
    if (debts.length === 1 && first!.charge.amount.currency === currency) return payOne(purse, first!)
    const wants = debts.map(({ open, room }) => open || Math.min(room, Number.MAX_SAFE_INTEGER))
    const needs: number[] = []
    const dayOf = ({ charge }: Debt): string => (rule.day === 'issue' ? charge.issuedOn : payment.receivedOn)
    const rates: (readonly Rate[])[] = []
    for (const [index, debt] of debts.entries()) {
      const need = convert({ minor: wants[index]!, currency: debt.charge.amount.currency }, currency, dayOf(debt))
      if (typeof need === 'string') {
        purse.held = need
        return []
      }
      needs.push(Math.max(need.minor, 1))
      rates.push(need.rates)
    }
    const isEnough = needs.reduce((sum, need) => sum + need, 0) <= rest
    const parts = isEnough ? needs : debts.length === 1 ? [rest] : splitWhole(rest, needs)
    const worth = (debt: Debt, minor: number): number => {
      const settled = convert({ minor, currency }, debt.charge.amount.currency, dayOf(debt))
      return typeof settled === 'string' ? 0 : settled.minor
    }
    const shares = debts.map((debt, index): Share => {
      const [want, paid] = [wants[index]!, parts[index]!]
      return { debt, paid, settled: isEnough ? want : Math.min(want, worth(debt, paid)), rates: rates[index]! }
    })
    return shares.filter(({ paid, settled }) => paid > 0 && settled > 0).map((share) => taken(purse, share))
  }

/** One debt in the currency of the purse takes what it wants of what there is. */
function payOne(purse: Purse, debt: Debt): Share[] {
  const paid = Math.min(purse.rest, debt.open || debt.room)
  return [taken(purse, { debt, paid, settled: paid, rates: [] })]
}

/** Takes a share out of a purse and off its debt. */
function taken(purse: Purse, share: Share): Share {
  const { debt, paid, settled } = share
  purse.rest -= paid
  if (debt.open) debt.open -= settled
  else debt.room -= settled
  debt.paid += settled
  if (share.rates.length) debt.isConverted = true
  return share
}
