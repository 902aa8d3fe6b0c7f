import type { City } from '../city/city.js'
import { membershipProblem } from '../problem/codes/membership.js'
import type { Place, Problem } from '../problem/problem.js'
import { checkClaims, type Claim } from './claims.js'
import { isReversed, overlapOf } from './edges.js'
import type { Membership } from './membership.js'

/** What members are checked against; each part that is left out is not checked. */
export interface CheckMembershipsContext {
  cities?: readonly City[]
  /** What documents say of the association in numbers. */
  claims?: readonly Claim[]
}

/**
 * All that is wrong or doubtful in a list of members, each at its JSON Pointer.
 *
 * @example
 * checkMemberships(memberships, { cities, claims })
 * // [{ code: 'membership-count-claim', severity: 'warning', at: { line: 14 }, found: 87, expected: 85, sources: ['presentation:14'] }, …]
 */
export function checkMemberships(
  memberships: readonly Membership[],
  { cities, claims = [] }: CheckMembershipsContext = {},
): Problem[] {
  const known = cities && new Set(cities.map(({ id }) => id))
  return [
    ...twice(memberships),
    ...memberships.flatMap((membership, i) => [
      ...periodsOf(membership, `/${i}/periods`),
      ...membership.cities.flatMap((found, c) =>
        known && !known.has(found)
          ? [
              membershipProblem(
                'membership-city-unknown',
                { path: `/${i}/cities/${c}` },
                { about: membership.id, found },
              ),
            ]
          : [],
      ),
    ]),
    ...sharedCities(memberships),
    ...checkClaims(memberships, claims, cities),
  ]
}

function twice(memberships: readonly Membership[]): Problem[] {
  const seen = new Set<string>()
  return memberships.flatMap(({ id }, i) => {
    const isTwice = seen.has(id)
    seen.add(id)
    return isTwice ? [membershipProblem('membership-id-twice', { path: `/${i}/id` }, { found: id })] : []
  })
}

function periodsOf({ id, name, periods }: Membership, path: string): Problem[] {
  const about = name ?? id
  return periods.flatMap((period, p) => {
    const at: Place = { path: `${path}/${p}`, ...lineOf(period.from?.source?.line) }
    if (isReversed(period)) {
      const days = { found: period.to!.day!, expected: period.from!.day! }
      return [membershipProblem('membership-period-reversed', at, { about, ...days })]
    }
    const overlap = periods
      .slice(0, p)
      .map((earlier) => overlapOf(earlier, period))
      .find((day) => day !== undefined)
    return overlap === undefined
      ? []
      : [membershipProblem('membership-periods-overlap', at, { about, expected: overlap })]
  })
}

const lineOf = (line: number | undefined): Place => (line === undefined ? {} : { line })

/** Cities that two members count at once. */
function sharedCities(memberships: readonly Membership[]): Problem[] {
  const byCity = new Map<string, { membership: Membership; i: number }[]>()
  memberships.forEach((membership, i) => {
    for (const city of membership.cities) byCity.set(city, [...(byCity.get(city) ?? []), { membership, i }])
  })
  return [...byCity].flatMap(([about, [first, ...others]]) =>
    others.flatMap(({ membership, i }) =>
      membership.id !== first!.membership.id && areTogether(first!.membership, membership)
        ? [
            membershipProblem(
              'membership-city-twice',
              { path: `/${i}` },
              { about, found: membership.id, expected: first!.membership.id },
            ),
          ]
        : [],
    ),
  )
}

const areTogether = (one: Membership, two: Membership): boolean =>
  one.periods.some((a) => two.periods.some((b) => overlapOf(a, b) !== undefined))
