import type { ListedMember, MemberList } from '@gorod/core/membership'

const categories = /^(member|candidate|participant|partner)$/
const bases = /^(stated|seen|undated|always)$/
const [longest, mostMembers, mostNames] = [300, 20_000, 100]

/** A list fit to be shown, and how many of its records are not. */
export interface ReadList {
  members: ListedMember[]
  skipped: number
}

/**
 * The members of unknown data, each copied field by field; `undefined` where it is no list of members.
 *
 * @example readList({ day: '2025-06-30', members: [{ id: 'a' }] }) // { members: [], skipped: 1 }
 */
export function readList(data: unknown): ReadList | undefined {
  const { members: given } = Object(data) as Partial<MemberList>
  if (!Array.isArray(given) || given.length > mostMembers) return undefined
  const ids = new Set<string>()
  const members = given.flatMap((one): ListedMember[] => {
    const member = readMember(Object(one))
    if (!member || ids.has(member.id)) return []
    ids.add(member.id)
    return [member]
  })
  return { members, skipped: given.length - members.length }
}

function readMember(fields: Record<string, unknown>): ListedMember | undefined {
  const { id, name, heading, category, basis, otherNames = [], places = [] } = fields
  if (!isText(id) || !isText(name) || !matches(categories, category) || !matches(bases, basis)) return undefined
  if (!Array.isArray(otherNames) || !Array.isArray(places)) return undefined
  return {
    id,
    name,
    category: category as ListedMember['category'],
    basis: basis as ListedMember['basis'],
    ...(isText(heading) && { heading }),
    otherNames: otherNames.slice(0, mostNames).filter(isText),
    places: places.slice(0, mostNames).flatMap(placeOf),
  }
}

function placeOf(given: unknown): ListedMember['places'] {
  const { latitude, longitude } = Object(given) as Record<string, unknown>
  return isWithin(latitude, 90) && isWithin(longitude, 180) ? [{ latitude, longitude }] : []
}

const isWithin = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= limit

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longest && value.trim() !== ''

const matches = (form: RegExp, value: unknown): boolean => typeof value === 'string' && form.test(value)
