import { duesProblem } from '../../problem/codes/dues.js'
import type { Problem } from '../../problem/problem.js'
import { isSameFact } from '../ledger/distinct.js'
import type { Payment } from '../ledger/ledger.js'
import type { BankFile, BankLine } from './bank-file.js'
import { payerBook, type KnownPayer } from './payer.js'
import { rivalBook, saying, type Rival } from './rivals.js'

/** How a file is taken into a ledger. */
export interface ImportOptions {
  payers: readonly KnownPayer[]
  /** The day of the import, so that an answer as it was known before leaves it out. */
  known?: string
  /** Lines of the file that a person has looked at and leaves out, readable or not. */
  leaveOut?: readonly number[]
  /**
   * Lines that a person says correct the payment under their number, day and payer. Of another purpose only that is
   * changed; of another sum the payment is sent back on its own day, both stay in sight, and what it was said to be for
   * holds on.
   */
  corrections?: readonly number[]
  /** Lines that a person says are payments of their own, though one stands under their number, day and payer. */
  separate?: readonly number[]
}

/** What an import came to. */
export interface PaymentImport {
  /** Whether the file was taken; if not, `payments` are as they were. */
  isTaken: boolean
  payments: Payment[]
  /** Ids of what is new. */
  added: string[]
  /** Ids of what was there already and says the same. */
  repeated: string[]
  /** Lines whose payer is no member, or could be several: a person decides, and the file may be taken again then. */
  unmatched: { line: BankLine; members: readonly string[] }[]
  problems: Problem[]
}

/**
 * The payments of a ledger with those of a bank's file: wholly, or not at all while a line is wrong that nobody has left
 * out. A file taken twice changes nothing. A line that says another sum or purpose under the number, day and payer of a
 * payment is refused and both are told: it counts neither instead of that payment nor beside it until a person decides.
 *
 * @example
 * const { isTaken, payments, added, unmatched } = importPayments(ledger.payments, file, { payers, known: '2026-11-29' })
 */
export function importPayments(
  payments: readonly Payment[],
  { lines, problems: unread }: BankFile,
  { payers, known, leaveOut = [], corrections = [], separate = [] }: ImportOptions,
): PaymentImport {
  const left = new Set(leaveOut)
  const problems = unread.filter(({ at }) => at.line === undefined || !left.has(at.line))
  const memberOf = payerBook(payers)
  const byId = new Map(payments.map((payment) => [payment.id, payment]))
  const { rivalsOf, add } = rivalBook(payments)
  const added: Payment[] = []
  const repeated: string[] = []
  const unmatched: PaymentImport['unmatched'] = []
  const purposes = new Map<string, string | undefined>()
  const take = (payment: Payment): void => {
    byId.set(payment.id, payment)
    add(payment)
    added.push({ ...payment, ...(known !== undefined && { known }) })
  }
  for (const line of lines) {
    if (left.has(line.line)) continue
    const members = memberOf(line.payer)
    if (members.length !== 1) {
      unmatched.push({ line, members })
      problems.push(unmatchedProblem(line, members))
      continue
    }
    const payment = paymentOf(line, members[0]!)
    const others = namesakes(line.id, byId)
    const same = others.find((other) => agrees(other, payment))
    const [other] = others
    if (same) {
      repeated.push(same.id)
      continue
    }
    if (other && !separate.includes(line.line)) {
      const isCorrection = corrections.includes(line.line) && others.length === 1 && other.member === payment.member
      if (isCorrection) purposes.set(other.id, payment.purpose)
      else problems.push(conflict(line, payment, other))
      continue
    }
    if (other) {
      take({ ...payment, id: `${line.id} (${others.length + 1})` })
      continue
    }
    const rivals = separate.includes(line.line) ? [] : rivalsOf(line, payment.member)
    const [rival] = rivals
    if (rivals.length > 1 || (rival && !corrections.includes(line.line))) {
      problems.push(numberTwice(line, rivals))
      continue
    }
    if (rival) take(sentBack(rival))
    take({ ...payment, ...(rival && meantFor(rival.payment)) })
  }
  const isTaken = !problems.some(({ severity }) => severity === 'error')
  return {
    isTaken,
    payments: isTaken ? [...payments, ...added].map((payment) => withPurpose(payment, purposes)) : [...payments],
    added: isTaken ? added.map(({ id }) => id) : [],
    repeated,
    unmatched,
    problems: problems.sort((one, two) => (one.at.line ?? 0) - (two.at.line ?? 0)),
  }
}

const paymentOf = ({ id, receivedOn, amount, purpose }: BankLine, member: string): Payment => ({
  id,
  member,
  receivedOn,
  amount,
  ...(purpose && { purpose }),
})

/** Whether a payment in the ledger is the one that the bank tells of; what a person said of it since does not matter. */
const agrees = ({ member, receivedOn, amount, purpose }: Payment, told: Payment): boolean =>
  isSameFact({ id: told.id, member, receivedOn, amount, ...(purpose !== undefined && { purpose }) }, told)

/** Payments of one day, number, sum and payer: that of an id, and those that a person said are others. */
function namesakes(id: string, byId: ReadonlyMap<string, Payment>): Payment[] {
  const found: Payment[] = []
  for (let next = byId.get(id); next; next = byId.get(`${id} (${found.length + 1})`)) found.push(next)
  return found
}

function withPurpose(payment: Payment, purposes: ReadonlyMap<string, string | undefined>): Payment {
  if (!purposes.has(payment.id)) return payment
  const { purpose: _, ...rest } = payment
  const purpose = purposes.get(payment.id)
  return { ...rest, ...(purpose !== undefined && { purpose }) }
}

/** What a person said that a payment is for. */
const meantFor = ({ charge, earmark }: Payment): Pick<Payment, 'charge' | 'earmark'> => ({
  ...(charge !== undefined && { charge }),
  ...(earmark && { earmark }),
})

/** The rest of a payment sent back on the day it came, as a correction does. */
const sentBack = ({ payment: { id, member, receivedOn, amount }, left }: Rival): Payment => ({
  id: `${id} corrected`,
  member,
  receivedOn,
  amount: { ...amount, minor: -left },
  reversalOf: id,
})

function unmatchedProblem({ line, payer, number }: BankLine, members: readonly string[]): Problem {
  const details = { about: number, found: payer.name.slice(0, 200) }
  return members.length
    ? duesProblem('bank-payer-ambiguous', { line }, { ...details, expected: members.join(', ') })
    : duesProblem('bank-payer-unknown', { line }, details)
}

const numberTwice = (line: BankLine, rivals: readonly Rival[]): Problem =>
  duesProblem(
    'bank-number-twice',
    { line: line.line },
    { about: line.number, found: saying(line, line), expected: rivals.map(({ said }) => said).join('; ') },
  )

const conflict = ({ line, id }: BankLine, told: Payment, other: Payment): Problem =>
  duesProblem('facts-conflict', { line }, { about: id, found: plain(told), expected: plain(other) })

const plain = ({ member, purpose }: Payment): string => [member, purpose].filter(Boolean).join(': ').slice(0, 300)
