import type { Part } from '../index/part.js'
import { nearTermsFor, termsFor, type Expansion } from './expansion.js'
import type { NamedCities } from './named-cities.js'
import type { QueryWord, Reading } from './reading.js'
import type { Stemmers } from '../normaliser/stem.js'

const shortestBegun = 3

/** How loosely words are taken: as they stand; mistyped where a word is not known; mistyped all; any of them. */
export const looseness = ['strict', 'unknown', 'every', 'any'] as const

export type Looseness = (typeof looseness)[number]

/** How a word of the query is looked for, by the parts of the index. */
export interface PlannedWord extends QueryWord {
  exact: Expansion[][]
  begun: Expansion[][]
  near: Expansion[][]
}

export const isEmpty = (terms: readonly (readonly Expansion[])[]): boolean => terms.every(({ length }) => !length)

/** Whether a begun word is too short to look for: only words of the dictionary are offered for it. */
export const isTooShort = ({ word, isBegun }: QueryWord): boolean =>
  isBegun && word.length < shortestBegun && !/^\d/.test(word)

/** The words of a query with the terms for them; nothing if a word that is asked for has none. */
export function planned(
  parts: readonly Part[],
  words: Reading['words'],
  { byWord }: NamedCities,
  how: Looseness,
  stemmers: Stemmers,
): PlannedWord[] | undefined {
  const plans: PlannedWord[] = []
  for (const word of words) {
    const terms = parts.map((part) => termsFor(part, word, byWord.get(word.word) ?? [], stemmers))
    const plan: PlannedWord = {
      ...word,
      exact: terms.map(({ exact }) => exact),
      begun: terms.map(({ begun }) => begun),
      near: parts.map(() => []),
    }
    const isKnown = !isEmpty(plan.exact) || !isEmpty(plan.begun)
    if (how === 'strict' && !isKnown) return undefined
    if (how === 'every' || (how !== 'strict' && !isKnown)) {
      plan.near = parts.map((part) => nearTermsFor(part, word, stemmers))
    }
    if (isKnown || !isEmpty(plan.near)) plans.push(plan)
    else if (how !== 'any') return undefined
  }
  return plans.length ? plans : undefined
}

/** How telling a word is: the fewer practices have it, the more (BM25). */
export function idfOf(parts: readonly Part[], plan: PlannedWord): number {
  const terms = [plan.exact, plan.begun, plan.near].find((each) => !isEmpty(each)) ?? []
  const total = parts.reduce((sum, { manifest }) => sum + manifest.practices, 0)
  const found = parts.reduce((sum, part, i) => sum + frequencyOf(part, terms[i] ?? []), 0)
  const frequency = Math.min(found, total)
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))
}

export const frequencyOf = ({ dictionary }: Part, terms: readonly Expansion[]): number =>
  terms.reduce((sum, { term }) => sum + dictionary.frequencies[term]!, 0)
