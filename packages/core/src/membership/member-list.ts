import type { City } from '../city/city.js'
import { cityNameOn } from '../city/name-on.js'
import type { Membership, MembershipCategory } from './membership.js'
import { standingsOn } from './members-on.js'
import type { PeriodBasis } from './period.js'

/** One who belongs to an association on a day, as a list shows it. */
export interface ListedMember {
  id: string
  /** The names of its cities on the day, or that of an organisation. */
  name: string
  category: MembershipCategory
  /** By which right it is listed: stated, shown by a document, or by one of uncertain day. */
  basis: PeriodBasis
  /** The heading under which its document lists it, as printed. */
  heading?: string
  /** Other names of its cities, former and foreign ones, by which it is found. */
  otherNames: string[]
  /** Where its cities lie, in degrees. */
  places: { latitude: number; longitude: number }[]
}

/** Who belongs to an association on a day: plain data for `<gorod-members>`. */
export interface MemberList {
  /** `YYYY-MM-DD`. */
  day: string
  members: ListedMember[]
}

/** What a list is made with. */
export interface MemberListOptions {
  cities: readonly City[]
  day: string
  /** The day whose knowledge counts. */
  knownOn?: string
  locale?: 'ru' | 'en'
}

/**
 * Members, candidates, participants and partners on a day, in the order given, each with its places and names.
 *
 * @example
 * memberList(memberships, { cities, day: '2025-06-30' }).members[0]
 * // { id: 'moskva', name: 'Москва', category: 'member', basis: 'undated', heading: 'Россия', otherNames: ['Moscow'], places: [{ … }] }
 */
export function memberList(
  memberships: readonly Membership[],
  { cities, day, knownOn, locale = 'ru' }: MemberListOptions,
): MemberList {
  const known = new Map(cities.map((city) => [city.id, city]))
  const members = memberships.flatMap((membership): ListedMember[] => {
    const [standing] = standingsOn(membership, day, knownOn)
    if (!standing) return []
    const { id, heading } = membership
    const own = membership.cities.flatMap((city) => known.get(city) ?? [])
    const names = own.map((city) => cityNameOn(city, day, locale))
    const others = own.flatMap((city) => city.names.map(({ text }) => text)).filter((name) => !names.includes(name))
    return [
      {
        id,
        name: membership.name ?? (new Intl.ListFormat(locale).format(names) || id),
        category: standing.category,
        basis: standing.basis,
        ...(heading !== undefined && { heading }),
        otherNames: [...new Set(others)],
        places: own.flatMap(({ place }) => (place ? [{ latitude: place.latitude, longitude: place.longitude }] : [])),
      },
    ]
  })
  return { day, members }
}
