import type { Membership, MembershipCategory, MembershipPeriod } from './membership.js'
import { heldOn, type PeriodBasis } from './period.js'

/** Which members are asked for. */
export interface MembersOnOptions {
  /** `member` unless given. */
  category?: MembershipCategory
  /** The day (`YYYY-MM-DD`) whose knowledge counts: what became known later is left out. */
  knownOn?: string
}

/** How one stands on a day, and by which right that is said. */
export interface MembershipStanding {
  category: MembershipCategory
  basis: PeriodBasis
  period: MembershipPeriod
}

/**
 * Who is a member on a day (`YYYY-MM-DD`), or was as far as was known on another; each once, in the order given.
 *
 * @example membersOn(memberships, '2024-06-30').map(({ id }) => id) // ['moskva', 'arkhangelsk', …]
 */
export function membersOn(
  memberships: readonly Membership[],
  day: string,
  { category = 'member', knownOn }: MembersOnOptions = {},
): Membership[] {
  return memberships.filter((membership) =>
    standingsOn(membership, day, knownOn).some((standing) => standing.category === category),
  )
}

/**
 * How one stands on a day: one standing, none, or several where the periods given contradict each other.
 *
 * @example standingsOn(brest, '2024-06-30')[0]?.category // 'candidate'
 */
export function standingsOn({ periods }: Membership, day: string, knownOn?: string): MembershipStanding[] {
  return periods.flatMap((period) => {
    const basis = heldOn(period, day, knownOn)
    return basis ? [{ category: period.category, basis, period }] : []
  })
}
