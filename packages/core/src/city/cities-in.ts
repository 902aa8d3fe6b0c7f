import type { City, CityName } from './city.js'
import { bestOf, citiesOf } from './find-city.js'
import { nameIndex, nameKey, type NamedBy, type NameIndex } from './name-index.js'

const word = /[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]+/gu
const gap = /^(?:[\s\u00A0]{1,40}|[\s\u00A0]{0,20}[-\u2010-\u2015\u2212][\s\u00A0]{0,20})$/
const dash = /^[-\u2010-\u2015\u2212]$/
const capital = /^\p{Lu}/u
const initialsAfter = /^\s?\p{Lu}\.\s?(?:\p{Lu}\.)?/u
const initialsBefore = /(?:^|[^\p{L}])\p{Lu}\.\s?$/u
const namedAfter = /(?:имени|им\.|улиц[аеуы]|ул\.|площад[иь]|пл\.|проспекта?е?|пр\.)\s{0,3}$/i
const yearOf = /^-?\d{4}/

/** Which former names count: those in force in that year or later. */
export interface CitiesInOptions {
  /** 1992 unless given: older names are today mostly those of people and streets. */
  since?: number
}

/** A place in a text that names a city, from `start` up to `end` (UTF-16 units); without `city` it may be any candidate. */
export interface CityMention {
  text: string
  start: number
  end: number
  city?: City
  candidates: City[]
}

interface Word {
  text: string
  start: number
  end: number
}

/** A text in words, and where to look its names up. */
interface Reading {
  text: string
  words: Word[]
  index: NameIndex
  since: number
}

/**
 * The cities a running text names, in its order: full names in any case, with a capital letter; the longest name counts.
 * Names of people with initials, of streets, and parts of longer compounds are not cities.
 *
 * @example
 * citiesIn(cities, 'Мэрия Москвы и Санкт-Петербург').map(({ city, start }) => [city?.id, start])
 * // [['moskva', 6], ['sankt-peterburg', 15]]
 */
export function citiesIn(cities: readonly City[], text: string, { since = 1992 }: CitiesInOptions = {}): CityMention[] {
  const words = Array.from(text.matchAll(word), ({ 0: text, index: start }) => ({
    text,
    start,
    end: start + text.length,
  }))
  const reading = { text, words, index: nameIndex(cities), since }
  const mentions: CityMention[] = []
  for (let i = 0; i < words.length;) {
    const count = namedAt(reading, i)
    if (count && !isOther(reading, i, count, mentions.at(-1)?.end)) {
      mentions.push(mentionOf(reading, words[i]!.start, words[i + count - 1]!.end))
    }
    i += count || 1
  }
  return mentions
}

function mentionOf({ text, index, since }: Reading, start: number, end: number): CityMention {
  const named = text.slice(start, end)
  const candidates = citiesOf(namesOf(index, named, since))
  const [city] = candidates
  return { text: named, start, end, ...(city && candidates.length === 1 ? { city } : {}), candidates }
}

/** How many words from the i-th on are a name; 0 if none. */
function namedAt({ text, words, index, since }: Reading, i: number): number {
  if (!capital.test(words[i]!.text)) return 0
  let most = 0
  for (let count = 1; count <= index.longest && i + count <= words.length; count++) {
    const last = words[i + count - 1]!
    if (count > 1 && !gap.test(text.slice(words[i + count - 2]!.end, last.start))) break
    if (namesOf(index, text.slice(words[i]!.start, last.end), since).length) most = count
  }
  return most
}

const namesOf = (index: NameIndex, text: string, since: number): NamedBy[] =>
  bestOf(index, nameKey(text)).filter(({ name }) => isPresent(name) || isSince(name.to, since))

const isPresent = ({ kind }: CityName): boolean => kind !== 'former' && kind !== 'historic'

function isSince(to: string | undefined, since: number): boolean {
  const year = to === undefined ? undefined : yearOf.exec(to)?.[0]
  return year !== undefined && Number(year) >= since
}

/** A person with initials, a street, or a part of a longer compound of capitals; `before` is where the last city ended. */
function isOther(reading: Reading, i: number, count: number, before = -1): boolean {
  const { text, words } = reading
  const [first, last] = [words[i]!, words[i + count - 1]!]
  const ahead = text.slice(Math.max(0, first.start - 20), first.start)
  if (initialsBefore.test(ahead) || namedAfter.test(ahead)) return true
  if (initialsAfter.test(text.slice(last.end, last.end + 8))) return true
  const [previous, next] = [words[i - 1], words[i + count]]
  const joined = (left: Word, right: Word): boolean => dash.test(text.slice(left.end, right.start))
  if (previous && previous.end !== before && joined(previous, first)) return true
  return next !== undefined && joined(last, next) && capital.test(next.text) && !namedAt(reading, i + count)
}
