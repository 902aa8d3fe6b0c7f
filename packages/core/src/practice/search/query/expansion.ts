import { membersOf } from '../index/dictionary.js'
import { nearTerms, type NearTerm } from '../index/near-terms.js'
import type { Part } from '../index/part.js'
import { beginningWith, indexOfWord } from '../index/sorted-words.js'
import { cityTerm } from '../normaliser/city-forms.js'
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
  const exact = weighed(exactTerms(part, word, cities, stemmers))
  const isLong = word.length >= shortestBeginning && !number.test(word)
  return { exact, begun: isBegun && isLong ? beginnings(part, word, exact, stemmers) : [] }
}

/** The terms of the forms of a word. */
export const exactTermsFor = (part: Part, word: string, stemmers: Stemmers): Expansion[] =>
  weighed(exactTerms(part, word, [], stemmers))

/** The terms a mistyped word may have meant, the nearest first; none for a number. */
export function nearTermsFor(part: Part, { word, isBegun }: QueryWord, stemmers: Stemmers): Expansion[] {
  if (number.test(word)) return []
  const { terms, frequencies } = part.dictionary
  const best = new Map<number, number>()
  const add = (near: readonly NearTerm[]): void => {
    for (const { term, errors, beyond } of near) {
      best.set(term, Math.min(errors + beyond * beyondCost, best.get(term) ?? Infinity))
    }
  }
  // The ending may hold the error, or hide the stem's length: both readings of the word count.
  add(nearTerms(terms, word, isBegun))
  for (const term of termsOf(word, stemmers)) if (term !== word) add(nearTerms(terms, term, false))
  const nearest = [...best].sort(([one, a], [two, b]) => a - b || frequencies[two]! - frequencies[one]! || one - two)
  const found = nearest.slice(0, mostNear).map(([term, cost]) => ({ term, weight: nearWeight ** (1 + cost) }))
  return weighed([...found, ...(isStemmed(word) ? [] : shortened(part, word, stemmers))])
}

function exactTerms({ dictionary }: Part, word: string, cities: readonly string[], stemmers: Stemmers): Expansion[] {
  const own = termsOf(word, stemmers).flatMap((term) => {
    const found = indexOfWord(dictionary.terms, term)
    const members = membersOf(dictionary, groupOf(term)).filter((member) => member !== found)
    return [
      ...(found < 0 ? [] : [{ term: found, weight: 1 }]),
      ...members.map((member) => ({ term: member, weight: groupWeight })),
    ]
  })
  const named = cities.map((city) => indexOfWord(dictionary.terms, cityTerm(city))).filter((term) => term >= 0)
  return [...own, ...named.map((term) => ({ term, weight: 1 }))]
}

function beginnings({ dictionary }: Part, word: string, exact: readonly Expansion[], stemmers: Stemmers): Expansion[] {
  const known = new Set(exact.map(({ term }) => term))
  const found = [word, ...termsOf(word, stemmers)].flatMap((beginning, place) => {
    if (beginning.length < shortestBeginning || (place > 0 && beginning === word)) return []
    const [from, to] = beginningWith(dictionary.terms, beginning)
    const weight = place ? stemBeginningWeight : beginningWeight
    return Array.from({ length: to - from }, (_, at) => ({ term: from + at, weight }))
  })
  const others = weighed(found).filter(({ term }) => !known.has(term))
  if (others.length <= mostBeginnings) return others
  const { frequencies } = dictionary
  return others
    .sort((a, b) => b.weight - a.weight || frequencies[b.term]! - frequencies[a.term]!)
    .slice(0, mostBeginnings)
}

/** Words of languages without a stemmer, shorter by an ending of up to four letters. */
function shortened({ dictionary }: Part, word: string, stemmers: Stemmers): Expansion[] {
  if (Object.values(stemmers).length && /^\p{Script=Latin}/u.test(word)) return []
  for (let left = 1; left <= 4 && word.length - left >= shortestBeginning; left++) {
    const [from, to] = beginningWith(dictionary.terms, word.slice(0, -left))
    const terms = Array.from({ length: Math.min(to - from, mostNear) }, (_, at) => ({
      term: from + at,
      weight: cutWeight,
    }))
    if (terms.length) return terms
  }
  return []
}

/** Every term once, with its best weight, the weightiest first. */
function weighed(expansions: readonly Expansion[]): Expansion[] {
  const best = new Map<number, number>()
  for (const { term, weight } of expansions) best.set(term, Math.max(weight, best.get(term) ?? 0))
  return Array.from(best, ([term, weight]) => ({ term, weight })).sort((a, b) => b.weight - a.weight || a.term - b.term)
}
