import { foldName } from '../../words/fold.js'
import { practiceCities } from '../owners.js'
import type { Practice } from '../practice.js'
import { spheresOf, type Around } from './fields.js'
import type { FacetValue } from './index/manifest.js'

/** By what practices may be chosen. */
export const facetNames = [
  'sphere',
  'question',
  'city',
  'heading',
  'year',
  'award',
  'cost',
  'status',
  'editing',
] as const

export type FacetName = (typeof facetNames)[number]

/** The facets that are one choice: spheres and questions add to one another, as the branches and leaves of a rubricator. */
export const rubricatorFacets = ['sphere', 'question'] as const satisfies readonly FacetName[]

/** A range of costs, both bounds included: `{ id: 'small', to: 999999 }`. */
export interface CostBand {
  id: string
  from?: number
  to?: number
}

/** The amount that is the cost of a practice, and the bands it is chosen by. */
export interface CostScale {
  amount: string
  bands: readonly CostBand[]
  /** ISO 4217 code of the bands: who counts in another, or does not say in which, is in none; unless given, all are. */
  currency?: string
}

/** What facets take beside the practice. */
export interface FacetSources extends Around {
  /** The heading under which the association's documents list a city, by the city's id. */
  headings: ReadonlyMap<string, string>
  /** How practices name a city that the table of cities does not have. */
  owners: ReadonlyMap<string, string>
  /** What the cost is; without it practices have none to choose by. */
  cost?: CostScale
}

interface Facet {
  ids: (practice: Practice, sources: FacetSources) => readonly string[]
  /** What people read for a value, where it is not the id. */
  value?: (id: string, sources: FacetSources) => Omit<FacetValue, 'id'>
  /** The order of values, where it is neither that of `known` ones nor of ids. */
  compare?: (one: string, two: string, sources: FacetSources) => number
  /** Values in their own order. */
  known?: (sources: FacetSources) => Iterable<string>
}

/** The values that practices have, in the order in which they are shown. */
export function inFacetOrder(name: FacetName, ids: Iterable<string>, sources: FacetSources): string[] {
  const { compare = () => 0, known = () => [] } = facets[name]
  const places = new Map(Array.from(known(sources), (id, place) => [id, place]))
  const place = (id: string): number => places.get(id) ?? places.size
  return [...ids].sort((a, b) => place(a) - place(b) || compare(a, b, sources) || inOrder(a, b))
}

/** The name by which a city is shown and put in order. */
export const cityName = (id: string, { cities, owners }: FacetSources): string =>
  cities.get(id)?.names[0]?.[0] ?? owners.get(id) ?? id

export const inOrder = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0)

const one = (value: string | number | undefined): string[] => (value === undefined ? [] : [String(value)])

/** How every facet is read from a practice. A practice belongs to all spheres its spheres lie within, once to each. */
export const facets: Readonly<Record<FacetName, Facet>> = {
  sphere: {
    ids: spheresOf,
    value: (id, { spheres }) => {
      const { title, within } = spheres.get(id) ?? {}
      return { ...(title && { title }), ...(within && { within }) }
    },
    known: ({ spheres }) => spheres.keys(),
  },
  question: {
    ids: ({ questions }) => questions,
    value: (id, { questions }) => {
      const title = questions.get(id)?.title
      return title ? { title } : {}
    },
    known: ({ questions }) => questions.keys(),
  },
  city: {
    ids: (practice) => practiceCities(practice).flatMap(({ city }) => one(city)),
    value: (id, sources) => ({ title: { ru: cityName(id, sources) } }),
    compare: (one, two, sources) => inOrder(foldName(cityName(one, sources)), foldName(cityName(two, sources))),
  },
  heading: {
    ids: (practice, { headings }) => practiceCities(practice).flatMap(({ city = '' }) => one(headings.get(city))),
  },
  year: { ids: ({ award }) => one(award?.edition.year), compare: (one, two) => Number(two) - Number(one) },
  award: { ids: ({ award }) => (award ? [award.degree ?? 'admitted'] : []) },
  cost: {
    ids: ({ amounts, currency }, { cost }) => {
      const amount = cost && amounts[cost.amount]
      if (amount === undefined || (cost?.currency ?? currency) !== currency) return []
      return one(cost?.bands.find(({ from = -Infinity, to = Infinity }) => amount >= from && amount <= to)?.id)
    },
    known: ({ cost }) => cost?.bands.map(({ id }) => id) ?? [],
  },
  status: { ids: ({ status }) => one(status) },
  editing: { ids: ({ editing }) => one(editing.state) },
}
