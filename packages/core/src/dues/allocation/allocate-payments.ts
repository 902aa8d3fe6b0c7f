import { duesProblem } from '../../problem/codes/dues.js'
import type { Ledger } from '../ledger/ledger.js'
import { readLedger, type MemberFacts } from '../ledger/read-ledger.js'
import { civilCodeRules, type DuesRules } from '../ledger/rules.js'
import { sightOf, type Sight } from '../ledger/sight.js'
import type { Rate } from '../money/rate.js'
import type { Allocated, Settled } from './allocated.js'
import { debtsBy } from './debt.js'
import { payer } from './pay.js'
import { rateBook } from './rate-book.js'
import { settleMember } from './settle-member.js'

/** The day asked about, what was known on another, and the rules; those of the Civil Code of Russia unless given. */
export interface AllocateOptions extends Sight {
  rules?: DuesRules
}

/**
 * Which payment paid which charge as of a day, what is still open, and what is left as credit.
 * The order of the lists does not matter, a bank line that comes twice counts once, and facts of later days change nothing.
 * Facts that are unsound or contradict each other are told and left out; a day asked about that is none is a `RangeError`.
 *
 * @example
 * allocatePayments(ledger, { asOf: '2024-01-01' }).balances
 * // [{ charge: { id: 'annual:tver:2023', … }, paid: 300000, waived: 0, writtenOff: 0, open: 100000 }]
 */
export function allocatePayments(
  ledger: Ledger,
  { asOf, knownOn, rules = civilCodeRules }: AllocateOptions,
): Allocated {
  const { members, rates, problems } = readLedger(ledger, sightOf(asOf, knownOn))
  const settled = settle(members, rates, rules)
  for (const { payment, amount, held } of settled.credits) {
    if (!held) continue
    const path = `/payments/${ledger.payments.findIndex(({ id }) => id === payment)}`
    problems.push(duesProblem(held, { path }, { about: payment, found: amount.currency }))
  }
  return { ...sightOf(asOf, knownOn), ...settled, problems }
}

/** Lets the money of members meet their debts. */
export function settle(members: readonly MemberFacts[], rates: readonly Rate[], rules: DuesRules): Settled {
  const into: Settled = { balances: [], allocations: [], credits: [], writeOffs: [] }
  const pay = payer(rules.rate, rateBook(rates, rules.rate))
  const debtOf = debtsBy(rules.allocation)
  for (const facts of members) settleMember(facts, debtOf, { rules, pay, into })
  return into
}
