import { membersOf } from '../index/dictionary.js'
import { mostUsual } from '../index/most-usual.js'
import { nearTerms, type NearTerm } from '../index/near-terms.js'
import type { Part } from '../index/part.js'
import { beginningWith, begunWith, indexOfWord } from '../index/sorted-words.js'
import { cityTerm } from '../normaliser/city-forms.js'
import { formMark } from '../normaliser/form-mark.js'
import { groupOf, isStemmed, termsOf, type Stemmers } from '../normaliser/stem.js'
import type { QueryWord } from './reading.js'

const groupWeight = 0.9
const beginningWeight = 0.8
const stemBeginningWeight = 0.5
const nearWeight = 0.7
const beyondCost = 0.3
const cutWeight = 0.4
const mostBeginnings = 400
const mostNear = 24
const shortestBeginning = 3
const number = /^\d+$/

/** A term of the dictionary for a word of the query, and how much it counts. */
export interface Expansion {
  term: number
  weight: number
  /** The mark of the form that counts more, where the word is one of its forms. */
  mark?: number
}

/** The terms of an index for a word: forms of the word itself, and terms that only begin like it. */
export interface WordTerms {
  exact: Expansion[]
  begun: Expansion[]
}

/** The terms by which a word is found as it stands; `cities` are those whose names it is a part of. */
export function termsFor(
  part: Part,
  { word, isBegun }: QueryWord,
  cities: readonly string[],
  stemmers: Stemmers,
): WordTerms {
  const exact = exactTermsFor(part, word, stemmers, cities)
  return { exact, begun: isBegun && !number.test(word) ? beginnings(part, word, exact, stemmers) : [] }
}

/** The terms of the forms of a word, and of cities, the weightiest first. */
export function exactTermsFor(
  { dictionary }: Part,
  word: string,
  stemmers: Stemmers,
  cities: readonly string[] = [],
): Expansion[] {
  const stems = termsOf(word, stemmers)
  const numbersOf = (terms: readonly string[]): number[] =>
    terms.map((term) => indexOfWord(dictionary.terms, term)).filter((term) => term >= 0)
  const members = stems.flatMap((term) => membersOf(dictionary, groupOf(term)))
  return once([
    ...numbersOf(stems).map((term) => ({ term, weight: 1, mark: formMark(word) })),
    ...numbersOf(cities.map(cityTerm)).map((term) => ({ term, weight: 1 })),
    ...members.map((term) => ({ term, weight: groupWeight })),
  ])
}

/** The terms a mistyped word may have meant, the nearest first; none for a number. */
export function nearTermsFor(part: Part, { word, isBegun }: QueryWord, stemmers: Stemmers): Expansion[] {
  if (number.test(word)) return []
  const { terms, frequencies } = part.dictionary
  const stems = termsOf(word, stemmers).filter((term) => term !== word)
  // The ending may hold the error, or hide the stem's length: both readings of the word count.
  const nearIn = (range?: [from: number, to: number]): NearTerm[] =>
    [nearTerms(terms, word, isBegun, range), ...stems.map((term) => nearTerms(terms, term, false, range))].flat()
  // The first letter is seldom wrong, and most terms begin with another.
  const alike = nearIn(beginningWith(terms, word.slice(0, 1)))
  const near = alike.some(({ errors }) => errors < 2) ? alike : nearIn()
  const cost = ({ errors, beyond }: NearTerm): number => errors + beyond * beyondCost
  near.sort((a, b) => cost(a) - cost(b) || frequencies[b.term]! - frequencies[a.term]! || a.term - b.term)
  const found = once(near.map((each) => ({ term: each.term, weight: nearWeight ** (1 + cost(each)) }))).slice(
    0,
    mostNear,
  )
  return once([...found, ...(isStemmed(word) ? [] : shortened(part, word, stemmers))])
}

/** Terms that only begin like a word or its stem: those of the word first, and of too many the most usual. */
function beginnings({ dictionary }: Part, word: string, exact: readonly Expansion[], stemmers: Stemmers): Expansion[] {
  const { terms, frequencies } = dictionary
  const known = new Set(exact.map(({ term }) => term))
  const begun = [word, ...termsOf(word, stemmers)].filter(({ length }) => length >= shortestBeginning)
  const found: Expansion[] = []
  begunWith(terms, begun).forEach((begun, at) => {
    const weight = at ? stemBeginningWeight : beginningWeight
    const others = begun.filter((term) => !known.has(term))
    for (const term of mostUsual(others, frequencies, mostBeginnings - found.length)) found.push({ term, weight })
  })
  return found
}

/** Words of languages without a stemmer, shorter by an ending of up to four letters. */
function shortened({ dictionary }: Part, word: string, stemmers: Stemmers): Expansion[] {
  if (Object.values(stemmers).length && /^\p{Script=Latin}/u.test(word)) return []
  for (let left = 1; left <= 4 && word.length - left >= shortestBeginning; left++) {
    const [from, to] = beginningWith(dictionary.terms, word.slice(0, -left))
    if (from < to)
      return Array.from({ length: Math.min(to - from, mostNear) }, (_, at) => ({ term: from + at, weight: cutWeight }))
  }
  return []
}

/** Every term once, as it is met first. */
function once(expansions: readonly Expansion[]): Expansion[] {
  const met = new Set<number>()
  return expansions.filter(({ term }) => !met.has(term) && met.add(term))
}
