import { foldName } from '../words/fold.js'
import type { City, CityName } from './city.js'
import { declinedForms } from './decline.js'

const shortestPart = 4
const built = new WeakMap<readonly City[], NameIndex>()

/** A form of a name, and whose name it is. */
export interface NamedBy {
  city: City
  name: CityName
}

/** The names of a list of cities by every form they take in a text. */
export interface NameIndex {
  /** Names as they stand in the nominative. */
  exact: Map<string, NamedBy[]>
  /** All forms, the nominative too. */
  forms: Map<string, NamedBy[]>
  /** First or last words of longer names in force: «Петропавловск», «Новгород». */
  parts: Map<string, NamedBy[]>
  /** The most words a name has. */
  longest: number
}

/** The index of a list, built at its first use; a list once searched must not be changed. */
export function nameIndex(cities: readonly City[]): NameIndex {
  const ready = built.get(cities)
  if (ready) return ready
  const index: NameIndex = { exact: new Map(), forms: new Map(), parts: new Map(), longest: 1 }
  for (const city of cities) {
    for (const name of city.names) addName(index, { city, name })
  }
  built.set(cities, index)
  return index
}

/**
 * A name with its parts parted by single spaces, whatever parts them in the text.
 *
 * @example nameKey('Петропавловск- \n Камчатский') // 'петропавловск камчатский'
 */
export const nameKey = (text: string): string => foldName(text).replaceAll('-', ' ')

function addName(index: NameIndex, named: NamedBy): void {
  const { text, locale, kind, genitive } = named.name
  const key = nameKey(text)
  const isRussian = locale === 'ru' && kind !== 'local'
  const forms = isRussian ? declinedForms(key, genitive === undefined ? undefined : nameKey(genitive)) : [key]
  add(index.exact, key, named)
  for (const form of forms) {
    add(index.forms, form, named)
    index.longest = Math.max(index.longest, form.split(' ').length)
    if (kind === 'current') partsOf(form).forEach((part) => add(index.parts, part, named))
  }
}

function partsOf(form: string): string[] {
  const words = form.split(' ')
  const starts = words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '))
  return [...starts, ...words.slice(1, 2).filter(() => words.length === 2)].filter(
    (part) => part.length >= shortestPart,
  )
}

function add(map: Map<string, NamedBy[]>, key: string, named: NamedBy): void {
  const list = map.get(key)
  if (!list) map.set(key, [named])
  else if (!list.some(({ name }) => name === named.name)) list.push(named)
}
