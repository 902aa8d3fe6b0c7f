import type { Problem } from '../../problem/problem.js'
import type { DayChecker } from './days.js'
import { distinctById } from './distinct.js'
import { teller, type Fault } from './fault.js'
import type { Payment } from './ledger.js'
import { isInSight, type Sight } from './sight.js'
import { sumFault } from './sum-fault.js'

/** A payment in sight, with what of it was sent back by then. */
export interface PaymentFact {
  payment: Payment
  returned: number
  returns?: Payment[]
}

/** The sound payments in sight by id, less what was sent back; what is wrong with the others is told. */
export function readPayments(
  payments: readonly Payment[],
  sight: Sight,
  dayFault: DayChecker,
  problems: Problem[],
): Map<string, PaymentFact> {
  const tell = teller('payments', payments, problems)
  const sound = payments.filter((payment) => {
    const fault = faultOfPayment(payment, dayFault)
    if (fault) tell(payment, fault)
    return !fault && isInSight(payment.receivedOn, payment.known, sight)
  })
  const facts = new Map<string, PaymentFact>()
  const reversals: Payment[] = []
  for (const [id, payment] of distinctById(sound, tell)) {
    if (payment.reversalOf === undefined) facts.set(id, { payment, returned: 0 })
    else reversals.push(payment)
  }
  for (const reversal of reversals.sort((a, b) => (a.receivedOn + a.id < b.receivedOn + b.id ? -1 : 1))) {
    const fact = facts.get(reversal.reversalOf!)
    const fault = faultOfReversal(reversal, fact)
    if (fault) tell(reversal, fault)
    else {
      fact!.returned -= reversal.amount.minor
      ;(fact!.returns ??= []).push(reversal)
    }
  }
  return facts
}

function faultOfPayment({ receivedOn, amount, reversalOf }: Payment, dayFault: DayChecker): Fault | undefined {
  const day = dayFault(receivedOn)
  if (day || reversalOf === undefined) return day ?? sumFault(amount)
  if (amount.minor > 0) return { code: 'reversal-positive', found: amount.minor }
  return sumFault({ ...amount, minor: -amount.minor })
}

function faultOfReversal(
  { reversalOf, member, receivedOn, amount }: Payment,
  fact: PaymentFact | undefined,
): Fault | undefined {
  if (!fact) return { code: 'reversal-unknown', found: reversalOf! }
  const { payment, returned } = fact
  if (payment.member !== member) return { code: 'reversal-member', found: member, expected: payment.member }
  const { minor, currency } = payment.amount
  if (currency !== amount.currency) return { code: 'reversal-currency', found: amount.currency, expected: currency }
  if (receivedOn < payment.receivedOn)
    return { code: 'reversal-early', found: receivedOn, expected: payment.receivedOn }
  return -amount.minor > minor - returned
    ? { code: 'reversal-larger', found: -amount.minor, expected: minor - returned }
    : undefined
}
