import type { City } from '../city/city.js'
import { membershipProblem } from '../problem/codes/membership.js'
import type { Place, Problem } from '../problem/problem.js'
import type { Membership } from './membership.js'
import { provenanceText, type Provenance } from './provenance.js'

/** A number that a document states of the association. */
export interface Claim {
  /** How many members, under how many headings, in which year founded. */
  about: 'members' | 'headings' | 'founded'
  value: number
  /** The headings it counts, where it names them. */
  names?: string[]
  source: Provenance
}

/** What documents claim in numbers against what they list themselves, and against each other. */
export function checkClaims(
  memberships: readonly Membership[],
  claims: readonly Claim[],
  cities: readonly Pick<City, 'id' | 'names'>[] = [],
): Problem[] {
  const lists = new Set(claims.flatMap(({ about, source }) => (about === 'members' ? [source.document] : [])))
  return [
    ...claims.flatMap((claim) => ownList(claim, listedIn(claim.source.document, memberships))),
    ...foundings(claims.filter(({ about }) => about === 'founded')),
    ...(lists.size ? unlisted(memberships, lists, cities) : []),
  ]
}

const listedIn = (document: string, memberships: readonly Membership[]): Membership[] =>
  memberships.filter(
    ({ sources, periods }) =>
      sources.some((source) => source.document === document) && periods.some(({ category }) => category === 'member'),
  )

const placeOf = ({ line }: Provenance): Place => (line === undefined ? {} : { line })

function ownList({ about, value, names = [], source }: Claim, listed: Membership[]): Problem[] {
  if (about === 'founded' || !listed.length) return []
  const details = { found: value, sources: [provenanceText(source)] }
  const headings = [...new Set(listed.flatMap(({ heading }) => heading ?? []))]
  const count = about === 'members' ? listed.length : headings.length
  const code = about === 'members' ? 'membership-count-claim' : 'membership-heading-claim'
  return [
    ...(count === value ? [] : [membershipProblem(code, placeOf(source), { ...details, expected: count })]),
    ...headings.flatMap((heading) =>
      names.length && !names.includes(heading)
        ? [membershipProblem('membership-heading-unclaimed', placeOf(source), { ...details, found: heading })]
        : [],
    ),
  ]
}

/** The first claim stands, each other that differs is told. */
function foundings([first, ...others]: Claim[]): Problem[] {
  return others.flatMap(({ value, source }) =>
    value === first!.value
      ? []
      : [
          membershipProblem('association-founding', placeOf(source), {
            found: value,
            expected: first!.value,
            sources: [first!.source, source].map(provenanceText),
          }),
        ],
  )
}

/** Those whom a document calls members while no list has them. */
function unlisted(
  memberships: readonly Membership[],
  lists: Set<string>,
  cities: readonly Pick<City, 'id' | 'names'>[],
): Problem[] {
  return memberships.flatMap(({ id, name, periods, sources }, i) => {
    const shown = periods.filter(({ category }) => category === 'member').flatMap(({ seen = [] }) => seen)
    if (!shown.length || sources.some(({ document }) => lists.has(document))) return []
    const [{ source }] = shown as [(typeof shown)[0]]
    const city = cities.find((one) => one.id === id)?.names.find(({ kind }) => kind === 'current')
    const details = { about: name ?? city?.text ?? id, sources: [provenanceText(source)] }
    return [membershipProblem('membership-unlisted', { path: `/${i}`, ...placeOf(source) }, details)]
  })
}
