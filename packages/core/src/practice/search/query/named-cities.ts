import type { Part } from '../index/part.js'
import { nameKeyOf } from '../normaliser/city-forms.js'
import { isStopWord } from '../normaliser/stop-words.js'
import { wordsIn } from '../normaliser/words-in.js'

const longestName = 5

/** The cities that a query names, by the places of the words that name them. */
export interface NamedCities {
  all: string[]
  /** Of each word of the sequence the cities it is a part of the name of. */
  byWord: ReadonlyMap<string, readonly string[]>
}

/** Cities among the words of a query, by any name in any case; the longest name counts. */
export function namedCities(parts: readonly Part[], sequence: readonly string[]): NamedCities {
  const byWord = new Map<string, string[]>()
  const all = new Set<string>()
  const keys = sequence.map((word) => nameKeyOf([word]))
  for (let from = 0; from < sequence.length;) {
    const { cities, count } = nameAt(parts, keys, from)
    for (const city of cities) {
      all.add(city)
      for (const word of sequence.slice(from, from + count)) byWord.set(word, [...(byWord.get(word) ?? []), city])
    }
    from += count
  }
  return { all: [...all], byWord }
}

const called = /^город(?:а|у|е|ом)?$/

/** «город Омск», «городу Омску»: the name says it. */
export const isCalledCity = (word: string, sequence: readonly string[], { byWord }: NamedCities): boolean =>
  called.test(word) && byWord.has(sequence[sequence.indexOf(word) + 1]!)

function nameAt(parts: readonly Part[], keys: readonly string[], from: number): { cities: string[]; count: number } {
  for (let count = Math.min(longestName, keys.length - from); count > 0; count--) {
    const key = keys.slice(from, from + count).join(' ')
    const cities = parts.flatMap(({ cities }) => cities.get(key) ?? [])
    if (cities.length) return { cities: [...new Set(cities)], count }
  }
  return { cities: [], count: 1 }
}

/**
 * What else a text says than that a city is meant: without the words that name it, and the small words before them.
 *
 * @example textBeside('школы в Омске', 'omsk', cities) // 'школы'
 */
export function textBeside(text: string, city: string, { byWord }: NamedCities): string {
  const words = wordsIn(text)
  const isCut = words.map(({ word }) => byWord.get(word)?.includes(city) ?? false)
  for (let at = words.length - 2; at >= 0; at--)
    isCut[at] ||= isCut[at + 1]! && (isStopWord(words[at]!.word) || called.test(words[at]!.word))
  let rest = ''
  let from = 0
  words.forEach(({ start, end }, at) => {
    if (!isCut[at]) return
    if (!isCut[at - 1]) rest += text.slice(from, start).trimEnd()
    from = end
  })
  return isCut.every(Boolean) ? '' : (rest + text.slice(from)).replace(/^[\s,;]+/, '').trimEnd()
}
