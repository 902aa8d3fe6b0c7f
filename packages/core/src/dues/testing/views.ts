import { allocatePayments } from '../allocation/allocate-payments.js'
import type { Allocated } from '../allocation/allocated.js'
import { arrearsOn } from '../arrears/arrears-on.js'
import type { Ledger } from '../ledger/ledger.js'
import { civilCodeRules, type DuesRules } from '../ledger/rules.js'

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** What became of money and debts, without the findings: their places are those of the lists given. */
export function run(ledger: Ledger, asOf: string, rules: DuesRules = civilCodeRules, knownOn?: string) {
  const { balances, allocations, credits, writeOffs } = allocatePayments(ledger, {
    asOf,
    rules,
    ...(knownOn && { knownOn }),
  })
  return { balances, allocations, credits, writeOffs }
}

/** The arrears of a member in euros. */
export function arrears(ledger: Ledger, member: string, asOf: string, rules = civilCodeRules): number {
  const found = arrearsOn(ledger, { asOf, rules }).members.find((each) => each.member === member)
  return found?.debts.find(({ currency }) => currency === 'EUR')?.arrears ?? 0
}

/** What is left of each payment by a day, after what came back. */
export function received({ payments }: Ledger, asOf: string): Map<string, number> {
  const left = new Map<string, number>()
  const lines = new Map(payments.map((payment) => [payment.id, payment]))
  for (const { id, reversalOf, receivedOn, amount } of lines.values()) {
    if (receivedOn > asOf) continue
    const of = reversalOf ?? id
    left.set(of, (left.get(of) ?? 0) + amount.minor)
  }
  return left
}

/** What was open of a charge at the end of a day, in the light of all that is known in the end. */
export function openAt(
  { balances, allocations }: Pick<Allocated, 'balances' | 'allocations'>,
  id: string,
  day: string,
): number {
  const { charge, waived } = balances.find((each) => each.charge.id === id)!
  const settled = allocations.filter((each) => each.charge === id && each.on <= day)
  return charge.amount.minor - waived - sum(settled.map((each) => each.settled.minor))
}
