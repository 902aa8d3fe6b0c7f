import type { City } from '../city/city.js'
import { cityNameOn } from '../city/name-on.js'
import { findCity } from '../city/find-city.js'
import type { Locale } from '../problem/describe.js'
import { foldName } from '../words/fold.js'

/** A city as an entry names it. */
export interface NamedCity {
  id: string
  name: string
  isKnown: boolean
}

/**
 * The city a document names, with the name it bore that day; a city nobody lists goes by the name written.
 *
 * @example
 * namedCity(cities, 'Нур-Султан', '2021-07-03', 'ru') // { id: 'astana', name: 'Нур-Султан', isKnown: true }
 * namedCity([], 'Нижний Новгород', '2026-08-15', 'ru') // { id: 'нижний-новгород', name: 'Нижний Новгород', isKnown: false }
 */
export function namedCity(cities: readonly City[], written: string, day: string, locale: Locale): NamedCity {
  const city = cities.length > 0 ? findCity(cities, written).city : undefined
  if (city) return { id: city.id, name: cityNameOn(city, day, locale), isKnown: true }
  return { id: foldName(written).replaceAll(' ', '-') || '-', name: written, isKnown: false }
}
