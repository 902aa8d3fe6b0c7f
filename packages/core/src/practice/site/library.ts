import type { City } from '../../city/city.js'
import { practiceCities } from '../owners.js'
import type { Localized, Practice } from '../practice.js'
import type { Rubricator } from '../rubricator.js'
import type { PracticeIndexOptions } from '../search/build.js'
import type { CostScale } from '../search/facets.js'

/** The file of a site in which a library says what it is. */
export const libraryName = 'library.json'

/** Counts up whenever `library.json` is written otherwise. */
export const librarySchema = 1

/** A city whose practices a library has. */
export interface LibraryCity {
  id: string
  /** Its name in force, by language; the owner's where no table has the city. */
  title: Localized
  /** In degrees; none where no source says. */
  place?: { latitude: number; longitude: number }
}

/** What a library is, beside its practices and their index. */
export interface PracticeLibrary {
  format: 'gorod-practice-library'
  schema: typeof librarySchema
  title?: Localized
  /** Who keeps it. */
  publisher?: string
  /** The day (`YYYY-MM-DD`) it was written, as told. */
  builtOn?: string
  practices: number
  /** How many of them are invented. */
  invented: number
  rubricator: Rubricator
  /** The bands of costs by which practices are chosen; none where they are not. */
  cost?: CostScale
  /** The cities that have practices in it, by id. */
  cities: readonly LibraryCity[]
}

/** A library as its file on a site says it. */
export interface LibraryFile extends PracticeLibrary {
  /** The file of its index that is read first. */
  index: string
  /** Languages beyond Russian whose stemmers the index takes. */
  languages: readonly string[]
}

/** What a library takes beside its practices. */
export interface LibraryOptions extends Omit<PracticeIndexOptions, 'cities'> {
  title?: Localized
  publisher?: string
  /** Cities with their headings, names and places. */
  cities?: readonly Pick<City, 'id' | 'listedUnder' | 'names' | 'place'>[]
}

/**
 * What a library of these practices says of itself.
 *
 * @example practiceLibrary(practices, { rubricator, cities }).cities[0] // { id: 'omsk', title: { ru: 'Омск', en: 'Omsk' }, … }
 */
export function practiceLibrary(practices: readonly Practice[], options: LibraryOptions): PracticeLibrary {
  const { title, publisher, builtOn, rubricator, cost } = options
  return {
    format: 'gorod-practice-library',
    schema: librarySchema,
    ...(title && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(builtOn !== undefined && { builtOn }),
    practices: practices.length,
    invented: practices.filter(({ isInvented }) => isInvented).length,
    rubricator,
    ...(cost && { cost }),
    cities: libraryCities(practices, options),
  }
}

function libraryCities(practices: readonly Practice[], { cities = [] }: LibraryOptions): LibraryCity[] {
  const known = new Map(cities.map((city) => [city.id, city]))
  const owners = new Map(
    practices.flatMap(practiceCities).flatMap(({ city, name }) => (city ? [[city, name] as const] : [])),
  )
  return [...owners]
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([id, name]) => {
      const { names = [], place } = known.get(id) ?? {}
      const current = names.filter(({ kind }) => kind === 'current').reverse()
      const title = Object.fromEntries(current.map(({ locale, text }) => [locale, text]))
      return {
        id,
        title: current.length ? title : { ru: name },
        ...(place && { place: { latitude: place.latitude, longitude: place.longitude } }),
      }
    })
}
