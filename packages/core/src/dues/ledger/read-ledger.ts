import type { Problem } from '../../problem/problem.js'
import { dayChecker } from './days.js'
import { teller } from './fault.js'
import type { Ledger } from './ledger.js'
import { order } from './order.js'
import { chargesById, readCharges, type ChargeFact } from './read-charges.js'
import { readPayments, type PaymentFact } from './read-payments.js'
import { readRates } from './read-rates.js'
import type { Rate } from '../money/rate.js'
import type { Sight } from './sight.js'

/** The facts of one member in sight: charges in order of issue, payments of receipt, both by id within a day. */
export interface MemberFacts {
  member: string
  charges: ChargeFact[]
  payments: PaymentFact[]
}

/** What of a ledger is sound and in sight, member by member in order of ids. */
export interface LedgerFacts {
  members: MemberFacts[]
  rates: Rate[]
  problems: Problem[]
}

export function readLedger(ledger: Ledger, sight: Sight): LedgerFacts {
  const problems: Problem[] = []
  const dayFault = dayChecker()
  const charges = readCharges(ledger, sight, dayFault, problems)
  const payments = readPayments(ledger.payments, sight, dayFault, problems)
  const rates = readRates(ledger.rates ?? [], sight, dayFault, problems)
  const members = new Map<string, MemberFacts>()
  const factsOf = (member: string): MemberFacts => {
    const known = members.get(member)
    if (known) return known
    const facts = { member, charges: [], payments: [] }
    members.set(member, facts)
    return facts
  }
  for (const fact of charges) factsOf(fact.charge.member).charges.push(fact)
  const tell = teller('payments', ledger.payments, problems)
  let byId: Map<string, ChargeFact> | undefined
  for (const fact of payments) {
    const { payment } = fact
    factsOf(payment.member).payments.push(fact)
    if (payment.charge === undefined) continue
    byId ??= chargesById(charges)
    if (byId.get(payment.charge)?.charge.member !== payment.member)
      tell(payment, { code: 'named-charge-unknown', found: payment.charge })
  }
  for (const facts of members.values()) {
    facts.charges.sort(({ charge: a }, { charge: b }) => order(a.issuedOn, b.issuedOn) || order(a.id, b.id))
    facts.payments.sort(({ payment: a }, { payment: b }) => order(a.receivedOn, b.receivedOn) || order(a.id, b.id))
  }
  return { members: [...members.values()].sort((a, b) => order(a.member, b.member)), rates, problems }
}
