import type { Settled } from '../allocation/allocated.js'
import type { MemberFacts } from '../ledger/read-ledger.js'
import type { Rate } from '../money/rate.js'

/** What moves a balance: `given` is money for a request, `exchange` takes money out of one currency into another. */
export type LedgerEntryKind = 'charge' | 'waiver' | 'payment' | 'reversal' | 'given' | 'exchange' | 'write-off'

/** A movement of a member's balance: what raises the debt is above 0. */
export interface LedgerEntry {
  on: string
  kind: LedgerEntryKind
  /** The id of the charge, waiver or payment; of the payment where money was given or exchanged. */
  id: string
  /** The charge that money was given to or exchanged for. */
  charge?: string
  currency: string
  /** Minor units of the currency. */
  minor: number
  rates?: Rate[]
}

/** All that moved a member's balances, by a key that stays the same as the ledger grows. */
export function entriesOf({ charges, payments }: MemberFacts, settled: Settled): Map<string, LedgerEntry> {
  const entries = new Map<string, LedgerEntry>()
  const add = (entry: LedgerEntry): void => {
    const key = [entry.kind, entry.currency, entry.id, entry.charge].join('\n')
    const known = entries.get(key)
    if (known) known.minor += entry.minor
    else entries.set(key, entry)
  }
  const requests = new Set<string>()
  for (const { charge, waivers = [] } of charges) {
    if (charge.isRequest) {
      requests.add(charge.id)
      continue
    }
    add({ on: charge.issuedOn, kind: 'charge', id: charge.id, ...charge.amount })
    for (const { on, id, amount } of waivers) add({ on, kind: 'waiver', id, ...amount, minor: -amount.minor })
  }
  for (const { payment, returns = [] } of payments) {
    const { receivedOn: on, id, amount } = payment
    add({ on, kind: 'payment', id, ...amount, minor: -amount.minor })
    for (const back of returns) {
      add({ on: back.receivedOn, kind: 'reversal', id: back.id, ...back.amount, minor: -back.amount.minor })
    }
  }
  for (const { on, payment: id, charge, paid, settled: worth, rates } of settled.allocations) {
    if (requests.has(charge)) add({ on, kind: 'given', id, charge, ...paid })
    else if (rates) {
      add({ on, kind: 'exchange', id, charge, ...paid, rates })
      add({ on, kind: 'exchange', id, charge, ...worth, minor: -worth.minor, rates })
    }
  }
  for (const { on, charge: id, amount } of settled.writeOffs)
    add({ on, kind: 'write-off', id, ...amount, minor: -amount.minor })
  return entries
}
