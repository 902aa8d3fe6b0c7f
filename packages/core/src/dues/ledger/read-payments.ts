import type { Problem } from '../../problem/problem.js'
import type { DayChecker } from './days.js'
import { distinctById } from './distinct.js'
import { teller, type Fault, type Tell } from './fault.js'
import type { Payment } from './ledger.js'
import { order } from './order.js'
import { isInSight, type Sight } from './sight.js'
import { sumFault } from './sum-fault.js'

/** A payment in sight, with what of it was sent back by then. */
export interface PaymentFact {
  payment: Payment
  returned: number
  returns?: Payment[]
}

/** The sound payments in sight, less what was sent back; what is wrong with the others is told. */
export function readPayments(
  payments: readonly Payment[],
  sight: Sight,
  dayFault: DayChecker,
  problems: Problem[],
): PaymentFact[] {
  const tell = teller('payments', payments, problems)
  const sound = payments.filter((payment) => {
    const fault = faultOfPayment(payment, dayFault)
    if (fault) tell(payment, fault)
    return !fault && isInSight(payment.receivedOn, payment.known, sight)
  })
  const facts: PaymentFact[] = []
  const reversals: Payment[] = []
  for (const payment of distinctById(sound, tell)) {
    if (payment.reversalOf === undefined) facts.push({ payment, returned: 0 })
    else reversals.push(payment)
  }
  if (reversals.length) sendBack(facts, reversals, tell)
  return facts
}

/** Takes what was sent back off its payments, in order of days and ids. */
function sendBack(facts: readonly PaymentFact[], reversals: Payment[], tell: Tell<Payment>): void {
  const byId = new Map(facts.map((fact) => [fact.payment.id, fact]))
  reversals.sort((a, b) => order(a.receivedOn, b.receivedOn) || order(a.id, b.id))
  for (const reversal of reversals) {
    const fact = byId.get(reversal.reversalOf!)
    const fault = faultOfReversal(reversal, fact)
    if (fault) tell(reversal, fault)
    else {
      fact!.returned -= reversal.amount.minor
      ;(fact!.returns ??= []).push(reversal)
    }
  }
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
