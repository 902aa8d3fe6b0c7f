import { cityProblem } from '../problem/codes/city.js'
import type { Problem } from '../problem/problem.js'
import type { City } from './city.js'
import { nameIndex, nameKey, type NamedBy, type NameIndex } from './name-index.js'

const longest = 200
const betweenLetters = /\p{L}(?:.*\p{L})?/su
const kindWord = /^(?:г\. ?|г |гор\. ?|город(?:а|у|е|ом)?(?: геро(?:й|я|ю|е|ем))? |(?:the )?city of )/

/** What a name leads to: one city; several it may be; or none, with those it is a part of. */
export interface CityFound {
  city?: City
  /** All cities the text may mean, the found one first. */
  candidates: City[]
  problems: Problem[]
}

/**
 * The city a text names, by any of its names and in any case. A name that two cities had is not guessed. A full name is
 * found even where it is a part of another's («Петропавловск»), and the finding says so. Unknown text finds no city.
 *
 * @example
 * findCity(cities, 'г. Нижнего Новгорода').city?.id // 'nizhny-novgorod'
 * findCity(cities, 'Нур-Султан').city?.id // 'astana'
 * findCity(cities, 'Петропавловск').candidates.map(({ id }) => id) // ['petropavlovsk', 'petropavlovsk-kamchatsky']
 */
export function findCity(cities: readonly City[], text: string): CityFound {
  const shown = text.slice(0, longest)
  if (text.length > longest) return unknown(shown, [])
  const index = nameIndex(cities)
  const key = trimmed(nameKey(text))
  const matches = matchesOf(index, [key, trimmed(key.replace(kindWord, ''))])
  if (!matches.key) return unknown(shown, citiesOf(matches.parts))
  const named = citiesOf(matches.named)
  if (named.length > 1) return { candidates: named, problems: [ambiguous(shown, named)] }
  const candidates = [...new Set([...named, ...citiesOf(matches.parts)])]
  return { city: named[0]!, candidates, problems: candidates.length > 1 ? [ambiguous(shown, candidates)] : [] }
}

/** The best reading of a form: the nominative before other cases, names in force before former ones. */
export function bestOf(index: NameIndex, key: string): NamedBy[] {
  const all = index.exact.get(key) ?? index.forms.get(key) ?? []
  const inForce = all.filter(({ name }) => name.kind === 'current')
  return inForce.length ? inForce : all
}

/** Each city once. */
export const citiesOf = (named: NamedBy[]): City[] => [...new Set(named.map(({ city }) => city))]

function matchesOf(index: NameIndex, keys: string[]): { key?: string; named: NamedBy[]; parts: NamedBy[] } {
  const key = keys.find((each) => index.forms.has(each))
  const parts = index.parts.get(key ?? keys.at(-1)!) ?? []
  return key === undefined ? { named: [], parts } : { key, named: bestOf(index, key), parts }
}

/** A text from its first letter to its last. */
const trimmed = (text: string): string => betweenLetters.exec(text)?.[0] ?? ''

const currentName = ({ names }: City): string => names[0]!.text

const ambiguous = (found: string, cities: City[]): Problem =>
  cityProblem('city-ambiguous', {}, { found, expected: cities.map(currentName).join(', ') })

function unknown(found: string, candidates: City[]): CityFound {
  const details = candidates.length ? { found, expected: candidates.map(currentName).join(', ') } : { found }
  return { candidates, problems: [cityProblem('city-unknown', {}, details)] }
}
