import type { Problem } from '../../problem/problem.js'
import { allocatePayments, type AllocateOptions } from '../allocation/allocate-payments.js'
import type { Allocated, ChargeBalance } from '../allocation/allocated.js'
import type { Ledger } from '../ledger/ledger.js'
import { sightOf, type Sight } from '../ledger/sight.js'
import type { Money } from '../money/money.js'
import { agingEdges, bucketOf, daysOverdue } from './aging.js'

/** A charge of which something is open. */
export interface OpenCharge {
  charge: string
  kind: ChargeBalance['charge']['kind']
  period: string
  dueOn?: string
  open: Money
  /** Days since it was due; 0 where it is not overdue, or has no due day. */
  daysOverdue: number
}

/** What a member owes in one currency, in minor units. */
export interface CurrencyArrears {
  currency: string
  /** All that is open, due or not. */
  open: number
  /** What was due before the day: the day itself is not overdue yet. */
  arrears: number
  /** What is open by its age: not overdue first, one more than there are edges. */
  buckets: number[]
}

/** What a member was asked for, without owing it. */
export interface AnsweredRequest {
  charge: string
  asked: Money
  given: number
  /** What is missing to the least asked for. */
  missing: number
}

/** A member of whom something is open. */
export interface MemberArrears {
  member: string
  /** By currency. */
  debts: CurrencyArrears[]
  /** By day of issue and id. */
  charges: OpenCharge[]
  requests: AnsweredRequest[]
}

/** Arrears as of a day. */
export interface Arrears extends Sight {
  /** By id: all who owe or are asked for something. */
  members: MemberArrears[]
  problems: Problem[]
}

/** The last days overdue of each bucket; `agingEdges` unless given. */
export interface ArrearsOptions extends AllocateOptions {
  edges?: readonly number[]
}

/**
 * Who owes what as of a day, and for how long. Recommended payments are told apart: they are no arrears.
 *
 * @example
 * arrearsOn(ledger, { asOf: '2024-01-01' }).members[0]
 * // { member: 'tver', debts: [{ currency: 'EUR', open: 400000, arrears: 400000, buckets: [0, 400000, 0, 0, 0, 0, 0] }], … }
 */
export const arrearsOn = (ledger: Ledger, { edges = agingEdges, ...options }: ArrearsOptions): Arrears =>
  arrearsIn(allocatePayments(ledger, options), edges)

/** The same where money was allocated before. */
export function arrearsIn({ asOf, knownOn, balances, problems }: Allocated, edges = agingEdges): Arrears {
  const members: MemberArrears[] = []
  for (const balance of balances) {
    const { charge, open } = balance
    if (!charge.isRequest && open === 0) continue
    let member = members.at(-1)
    if (member?.member !== charge.member) {
      member = { member: charge.member, debts: [], charges: [], requests: [] }
      members.push(member)
    }
    if (charge.isRequest) member.requests.push(answered(balance))
    else addDebt(member, balance, asOf, edges)
  }
  return { ...sightOf(asOf, knownOn), members, problems }
}

const answered = ({ charge, paid, open }: ChargeBalance): AnsweredRequest => ({
  charge: charge.id,
  asked: charge.amount,
  given: paid,
  missing: open,
})

function addDebt(member: MemberArrears, { charge, open }: ChargeBalance, asOf: string, edges: readonly number[]): void {
  const { id, kind, period, dueOn } = charge
  const { currency } = charge.amount
  const days = dueOn === undefined ? 0 : Math.max(0, daysOverdue(dueOn, asOf))
  let debt = member.debts.find((each) => each.currency === currency)
  if (!debt) {
    debt = { currency, open: 0, arrears: 0, buckets: Array.from({ length: edges.length + 1 }, () => 0) }
    member.debts.push(debt)
    member.debts.sort((a, b) => (a.currency < b.currency ? -1 : 1))
  }
  debt.open += open
  debt.buckets[bucketOf(days, edges)]! += open
  if (days > 0) debt.arrears += open
  const due = dueOn === undefined ? {} : { dueOn }
  member.charges.push({ charge: id, kind, period, ...due, open: { minor: open, currency }, daysOverdue: days })
}
