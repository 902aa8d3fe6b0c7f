import type { MemberFacts } from '../ledger/read-ledger.js'
import type { ChargeFact } from '../ledger/read-charges.js'
import type { Desk } from './desk.js'
import { insertDebt, isOpen, type Debt } from './debt.js'
import { giveOut } from './give-out.js'
import type { Purse } from './pay.js'

/**
 * Lets a member's money meet the debts day by day: the charges of the day arise, its payments join the credit that
 * waits, and all of it is given out. What was waived or sent back by the day asked about counts as never charged or paid.
 */
export function settleMember(
  { member, charges, payments }: MemberFacts,
  debtOf: (fact: ChargeFact) => Debt,
  desk: Desk,
): void {
  const debts = charges.map(debtOf)
  const purses = payments.map(({ payment, returned }): Purse => ({ payment, rest: payment.amount.minor - returned }))
  let [open, waiting]: [Debt[], Purse[]] = [[], []]
  let [debt, purse] = [0, 0]
  while (debt < debts.length || purse < purses.length) {
    const on = earlier(debts[debt]?.charge.issuedOn, purses[purse]?.payment.receivedOn)
    for (; debts[debt]?.charge.issuedOn === on; debt++) insertDebt(open, debts[debt]!)
    for (; purses[purse]?.payment.receivedOn === on; purse++) waiting.push(purses[purse]!)
    if (!waiting.length) continue
    giveOut(on, open, waiting, desk)
    open = open.filter(isOpen)
    waiting = waiting.filter(({ rest }) => rest > 0)
  }
  for (const { charge, paid, waived, writtenOff, open: left } of debts) {
    desk.into.balances.push({ charge, paid, waived, writtenOff, open: left })
  }
  for (const { payment, rest, held } of waiting) {
    const { id, amount, earmark } = payment
    desk.into.credits.push({
      member,
      payment: id,
      amount: { minor: rest, currency: amount.currency },
      ...(earmark && { earmark }),
      ...(held && { held }),
    })
  }
}

const earlier = (a: string | undefined, b: string | undefined): string =>
  a === undefined || (b !== undefined && b < a) ? b! : a
