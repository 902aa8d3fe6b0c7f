import { facetNames, type FacetName } from '@gorod/core/practice'

/** How practices are looked at. */
export type LibraryView = 'list' | 'map' | 'compare'

/** Everything a reader has chosen: enough to show the same screen again. */
export interface Chosen {
  /** The words looked for. */
  text: string
  /** Chosen values by facet. */
  facets: Readonly<Partial<Record<FacetName, readonly string[]>>>
  sort: 'relevance' | 'year' | 'city'
  /** From 1. */
  page: number
  view: LibraryView
  /** The practice that is open. */
  id: string
  /** The practices put aside, to be compared or taken away. */
  picked: readonly string[]
}

export const nothingChosen: Chosen = {
  text: '',
  facets: {},
  sort: 'relevance',
  page: 1,
  view: 'list',
  id: '',
  picked: [],
}

const sorts: readonly string[] = ['relevance', 'year', 'city'] satisfies Chosen['sort'][]
const views: readonly string[] = ['list', 'map', 'compare'] satisfies LibraryView[]

/** What an address may hold: the longest text, value, and list of values; the most practices put aside. */
const mostLetters = 1000
const mostValues = 100
export const mostPicked = 50
const lastPage = 100_000

/**
 * What the parameters of an address choose, those of a prefix; what makes no sense is passed over.
 *
 * @example readChosen(new URLSearchParams('q=двор&f.year=2025,2026'), '').facets // { year: ['2025', '2026'] }
 */
export function readChosen(parameters: URLSearchParams, prefix: string): Chosen {
  const one = (name: string): string => (parameters.get(prefix + name) ?? '').slice(0, mostLetters)
  const many = (name: string, most: number): string[] => valuesIn(parameters.get(prefix + name) ?? '').slice(0, most)
  const facets = facetNames.flatMap((name) => {
    const values = many(`f.${name}`, mostValues)
    return values.length ? [[name, values] as const] : []
  })
  const page = Number(one('page'))
  return {
    text: one('q'),
    facets: Object.fromEntries(facets),
    sort: sorts.includes(one('sort')) ? (one('sort') as Chosen['sort']) : 'relevance',
    page: Number.isSafeInteger(page) && page > 1 && page <= lastPage ? page : 1,
    view: views.includes(one('view')) ? (one('view') as LibraryView) : 'list',
    id: one('id'),
    picked: many('compare', mostPicked),
  }
}

/**
 * Parameters with these choices under a prefix in place of those there were; others stay as they are.
 *
 * @example writeChosen('lang=ru', { ...nothingChosen, facets: { year: ['2025', '2026'] } }, '') // 'lang=ru&f.year=2025,2026'
 */
export function writeChosen(parameters: string | URLSearchParams, chosen: Chosen, prefix: string): string {
  const left = new URLSearchParams(parameters)
  for (const name of ['q', 'sort', 'page', 'view', 'id', 'compare', ...facetNames.map((name) => `f.${name}`)])
    left.delete(prefix + name)
  const { text, facets, sort, page, view, id, picked } = chosen
  const said: [string, string][] = [
    ['q', text.slice(0, mostLetters)],
    ...facetNames.map((name): [string, string] => [`f.${name}`, joined(facets[name] ?? [])]),
    ['sort', sort === 'relevance' ? '' : sort],
    ['page', page > 1 ? String(page) : ''],
    ['view', view === 'list' ? '' : view],
    ['id', id],
    ['compare', joined(picked)],
  ]
  for (const [name, value] of said) if (value) left.set(prefix + name, value)
  // A comma needs no escape in a query; one that belongs to a value is escaped twice and stays so.
  return left.toString().replaceAll('%2C', ',')
}

const joined = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[%,]/g, encodeURIComponent)).join(',')

const valuesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',', mostValues)
      .map((value) => decoded(value).slice(0, mostLetters))
      .filter(Boolean),
  ),
]

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** The choices with one value of a facet put in or taken out; the list begins anew. */
export function toggled(chosen: Chosen, facet: FacetName, value: string): Chosen {
  const values = chosen.facets[facet] ?? []
  return withValues(chosen, facet, values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
}

/** The choices with these values of a facet; the list begins anew. */
export function withValues({ ...chosen }: Chosen, facet: FacetName, values: readonly string[]): Chosen {
  const { [facet]: _, ...others } = chosen.facets
  return { ...chosen, page: 1, facets: values.length ? { ...others, [facet]: values } : others }
}

/** The choices with a practice put aside, or back. */
export const picking = (chosen: Chosen, id: string): Chosen => ({
  ...chosen,
  picked: chosen.picked.includes(id)
    ? chosen.picked.filter((one) => one !== id)
    : [...chosen.picked, id].slice(0, mostPicked),
})

/** A place of the history with what was picked and put back since another was come to, where so many were picked. */
export const carrying = (there: Chosen, { picked }: Chosen, came: readonly string[]): Chosen => ({
  ...there,
  picked: [...new Set([...there.picked, ...picked])]
    .filter((id) => (came.includes(id) === picked.includes(id) ? there.picked : picked).includes(id))
    .slice(0, mostPicked),
})

/** The chosen values one by one, facet after facet. */
export const chosenValues = ({ facets }: Pick<Chosen, 'facets'>): [FacetName, string][] =>
  facetNames.flatMap((name) => (facets[name] ?? []).map((value): [FacetName, string] => [name, value]))
