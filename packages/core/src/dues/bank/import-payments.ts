import { duesProblem } from '../../problem/codes/dues.js'
import type { Problem } from '../../problem/problem.js'
import { isSameFact } from '../ledger/distinct.js'
import type { Payment } from '../ledger/ledger.js'
import type { BankFile, BankLine } from './bank-file.js'
import { payerBook, type KnownPayer } from './payer.js'

/** How a file is taken into a ledger. */
export interface ImportOptions {
  payers: readonly KnownPayer[]
  /** The day of the import, so that an answer as it was known before leaves it out. */
  known?: string
  /** Lines of the file that a person has looked at and leaves out, readable or not. */
  leaveOut?: readonly number[]
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
 * out. A file taken twice changes nothing; under one id with other content it is refused, and both are told.
 *
 * @example
 * const { isTaken, payments, added, unmatched } = importPayments(ledger.payments, file, { payers, known: '2026-11-29' })
 */
export function importPayments(
  payments: readonly Payment[],
  { lines, problems: unread }: BankFile,
  { payers, known, leaveOut = [] }: ImportOptions,
): PaymentImport {
  const left = new Set(leaveOut)
  const problems = unread.filter(({ at }) => at.line === undefined || !left.has(at.line))
  const memberOf = payerBook(payers)
  const byId = new Map(payments.map((payment) => [payment.id, payment]))
  const added: Payment[] = []
  const repeated: string[] = []
  const unmatched: PaymentImport['unmatched'] = []
  for (const line of lines) {
    if (left.has(line.line)) continue
    const members = memberOf(line.payer)
    if (members.length !== 1) {
      unmatched.push({ line, members })
      problems.push(unmatchedProblem(line, members))
      continue
    }
    const payment = paymentOf(line, members[0]!)
    const other = byId.get(line.id)
    if (!other) {
      byId.set(line.id, payment)
      added.push({ ...payment, ...(known !== undefined && { known }) })
    } else if (agrees(other, payment)) repeated.push(line.id)
    else problems.push(conflict(line, payment, other))
  }
  const isTaken = !problems.some(({ severity }) => severity === 'error')
  return {
    isTaken,
    payments: isTaken ? [...payments, ...added] : [...payments],
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
const agrees = ({ id, member, receivedOn, amount, purpose }: Payment, told: Payment): boolean =>
  isSameFact({ id, member, receivedOn, amount, ...(purpose !== undefined && { purpose }) }, told)

function unmatchedProblem({ line, payer, number }: BankLine, members: readonly string[]): Problem {
  const details = { about: number, found: payer.name.slice(0, 200) }
  return members.length
    ? duesProblem('bank-payer-ambiguous', { line }, { ...details, expected: members.join(', ') })
    : duesProblem('bank-payer-unknown', { line }, details)
}

const conflict = ({ line, id }: BankLine, told: Payment, other: Payment): Problem =>
  duesProblem('facts-conflict', { line }, { about: id, found: plain(told), expected: plain(other) })

const plain = ({ member, purpose }: Payment): string => [member, purpose].filter(Boolean).join(': ').slice(0, 300)
