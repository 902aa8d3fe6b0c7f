import type { DueKind } from '../ledger/ledger.js'
import { order } from '../ledger/order.js'
import type { DuesPolicy } from './policy.js'

/** Whether a policy speaks of a year. */
export const isInForce = ({ from, to }: DuesPolicy, year: number): boolean =>
  from <= year && (to === null || year <= to)

/** Whether a policy is meant for a member. */
export function isAddressed({ addressees }: DuesPolicy, member: string, category: string | undefined): boolean {
  if (addressees === 'all') return true
  return 'members' in addressees
    ? addressees.members.includes(member)
    : category !== undefined && addressees.categories.includes(category)
}

/**
 * The policy that governs a kind of due in a year: of those in force, the one that begins last, then the one adopted
 * last; several where even that leaves a choice, none where there is none.
 */
export function policiesFor(policies: readonly DuesPolicy[], kind: DueKind, year: number): DuesPolicy[] {
  const inForce = policies.filter((policy) => policy.kind === kind && isInForce(policy, year))
  const from = Math.max(...inForce.map((policy) => policy.from))
  const adopted = inForce
    .filter((policy) => policy.from === from)
    .map(({ adoptedOn }) => adoptedOn)
    .sort(order)
    .at(-1)
  return inForce.filter((policy) => policy.from === from && policy.adoptedOn === adopted)
}
