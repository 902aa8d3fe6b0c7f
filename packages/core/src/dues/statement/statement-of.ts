import type { Problem } from '../../problem/problem.js'
import { settle, type AllocateOptions } from '../allocation/allocate-payments.js'
import type { Settled } from '../allocation/allocated.js'
import { arrearsIn } from '../arrears/arrears-on.js'
import type { Ledger } from '../ledger/ledger.js'
import { order } from '../ledger/order.js'
import { readLedger } from '../ledger/read-ledger.js'
import { civilCodeRules, type DuesRules } from '../ledger/rules.js'
import { sightOf, type Sight } from '../ledger/sight.js'
import { entriesOf, type LedgerEntry } from './entries.js'

/** A line of a statement: what moved the balance in its time, or how an earlier movement looks in the light of it. */
export type StatementLine = Omit<LedgerEntry, 'currency'>

/** A member's account in one currency; minor units, what the member owes above 0, what it is owed below. */
export interface StatementAccount {
  currency: string
  opening: number
  /** By day, then charges, waivers, payments and what follows from them. */
  lines: StatementLine[]
  /** The opening and all lines. */
  closing: number
  /** What the closing is made of: what is open less what is left of payments. */
  open: number
  credit: number
  /** What of the open was due before the last day. */
  arrears: number
}

/** A member's account from the end of one day to the end of another. */
export interface Statement {
  member: string
  from: string
  to: string
  knownOn?: string
  /** By currency. */
  accounts: StatementAccount[]
  problems: Problem[]
}

/** Whose account, and between the ends of which days. */
export interface StatementOptions extends Pick<AllocateOptions, 'knownOn'> {
  member: string
  from: string
  to: string
  rules?: DuesRules
}

/**
 * The account of a member between the ends of two days, in each currency it moved in. It always adds up, and statements
 * that follow one another chain: a reversal or a late line that lets money pay other debts shows as lines of its own time.
 *
 * @example
 * statementOf(ledger, { member: 'tver', from: '2022-12-31', to: '2023-12-31' }).accounts
 * // [{ currency: 'EUR', opening: 0, lines: [{ on: '2023-01-01', kind: 'charge', minor: 400000, … }], closing: 400000, … }]
 */
export function statementOf(ledger: Ledger, options: StatementOptions): Statement {
  const { member, from, to, knownOn, rules = civilCodeRules } = options
  if (to < from) throw new RangeError(`A statement cannot run from ${from} back to ${to}`)
  const before = viewOf(ledger, member, sightOf(from, knownOn), rules)
  const after = viewOf(ledger, member, sightOf(to, knownOn), rules)
  const currencies = new Set([...before.entries.values(), ...after.entries.values()].map(({ currency }) => currency))
  const accounts = [...currencies].sort(order).map((currency) => accountOf(currency, before, after, to))
  return { member, from, to, ...(knownOn !== undefined && { knownOn }), accounts, problems: after.problems }
}

interface View {
  entries: Map<string, LedgerEntry>
  settled: Settled
  problems: Problem[]
}

function viewOf(ledger: Ledger, member: string, sight: Sight, rules: DuesRules): View {
  const { members, rates, problems } = readLedger(ledger, sight)
  const facts = members.find((each) => each.member === member) ?? { member, charges: [], payments: [] }
  const settled = settle([facts], rates, rules)
  return { entries: entriesOf(facts, settled), settled, problems }
}

function accountOf(currency: string, before: View, after: View, to: string): StatementAccount {
  const sum = (entries: Iterable<LedgerEntry>): number => {
    let total = 0
    for (const entry of entries) if (entry.currency === currency) total += entry.minor
    return total
  }
  const { members } = arrearsIn({ asOf: to, ...after.settled, problems: [] })
  const debt = members[0]?.debts.find((each) => each.currency === currency)
  const credits = after.settled.credits.filter(({ amount }) => amount.currency === currency)
  return {
    currency,
    opening: sum(before.entries.values()),
    lines: changes(currency, before.entries, after.entries),
    closing: sum(after.entries.values()),
    open: debt?.open ?? 0,
    credit: credits.reduce((total, { amount }) => total + amount.minor, 0),
    arrears: debt?.arrears ?? 0,
  }
}

const kinds: readonly LedgerEntry['kind'][] = [
  'charge',
  'waiver',
  'reversal',
  'payment',
  'given',
  'exchange',
  'write-off',
]

/** What differs between two views: new entries, and old ones by as much as they changed. */
function changes(currency: string, before: Map<string, LedgerEntry>, after: Map<string, LedgerEntry>): StatementLine[] {
  const lines: StatementLine[] = []
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const { currency: own, ...entry } = (after.get(key) ?? before.get(key))!
    const minor = (after.get(key)?.minor ?? 0) - (before.get(key)?.minor ?? 0)
    if (own === currency && minor !== 0) lines.push({ ...entry, minor })
  }
  return lines.sort(
    (a, b) =>
      order(a.on, b.on) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      order(a.id, b.id) ||
      order(a.charge ?? '', b.charge ?? ''),
  )
}
