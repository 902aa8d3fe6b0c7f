import { giveOut } from '../allocation/give-out.js'
import { byRank, type Debt } from '../allocation/debt.js'
import { payer } from '../allocation/pay.js'
import { rateBook } from '../allocation/rate-book.js'
import type { DuesRules } from '../ledger/rules.js'

/**
 * The least payment, on a day and in the currency of the debts, after which something no longer holds of them: paid out
 * as any other money without a name; one minor unit less would not do. `null` where no payment helps.
 */
export function leastPayment(
  debts: readonly Debt[],
  on: string,
  rules: DuesRules,
  holds: (debts: readonly Debt[]) => boolean,
): number | null {
  const holdsAfter = (minor: number): boolean => holds(afterPayment(debts, minor, on, rules))
  let [still, lifted] = [0, debts.reduce((sum, { open }) => sum + open, 0)]
  if (lifted === 0 || holdsAfter(lifted)) return null
  while (lifted - still > 1) {
    const middle = still + Math.floor((lifted - still) / 2)
    if (holdsAfter(middle)) still = middle
    else lifted = middle
  }
  return lifted
}

function afterPayment(debts: readonly Debt[], minor: number, on: string, rules: DuesRules): Debt[] {
  const copies = debts.map((debt) => ({ ...debt }))
  const { member, amount } = copies[0]!.charge
  const payment = { id: '', member, receivedOn: on, amount: { minor, currency: amount.currency } }
  const pay = payer(rules.rate, rateBook([], rules.rate))
  const into = { balances: [], allocations: [], credits: [], writeOffs: [] }
  giveOut(on, copies.filter(({ open }) => open > 0).sort(byRank), [{ payment, rest: minor }], { rules, pay, into })
  return copies
}
