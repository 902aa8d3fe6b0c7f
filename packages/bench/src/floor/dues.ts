import type { Ledger } from '@gorod/core'

const edges = [0, 30, 90, 180, 365, 730]

/** What is open of each member by age, and what is left of its payments. */
export interface FloorDues {
  /** Seven buckets a member, in the order in which members first occur. */
  buckets: Float64Array
  credit: Float64Array
}

const dayOf = (text: string): number => Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, +text.slice(8)) / 86_400_000

/**
 * The least that allocating and aging can cost: one pool of money a member, the oldest charge first, in typed arrays. It
 * believes every line and its order, knows one currency, no names, ties, waivers or returns, and says not who paid what.
 */
export function floorDues({ charges, payments }: Ledger, asOf: string): FloorDues {
  const index = new Map<string, number>()
  const owner = new Int32Array(charges.length)
  charges.forEach(({ member }, at) => {
    const known = index.get(member)
    if (known === undefined) index.set(member, index.size)
    owner[at] = known ?? index.size - 1
  })
  const money = new Float64Array(index.size)
  for (const { member, receivedOn, amount } of payments) {
    if (receivedOn <= asOf) money[index.get(member)!]! += amount.minor
  }
  const today = dayOf(asOf)
  const buckets = new Float64Array(index.size * (edges.length + 1))
  for (let at = 0; at < charges.length; at++) {
    const { issuedOn, dueOn, amount } = charges[at]!
    if (issuedOn > asOf) continue
    const member = owner[at]!
    const paid = Math.min(money[member]!, amount.minor)
    money[member]! -= paid
    if (paid === amount.minor) continue
    const days = today - dayOf(dueOn!)
    let bucket = 0
    while (bucket < edges.length && days > edges[bucket]!) bucket++
    buckets[member * (edges.length + 1) + bucket]! += amount.minor - paid
  }
  return { buckets, credit: money }
}
