import type { Part } from '../index/part.js'
import type { PracticeIndex } from '../open.js'
import { nearTermsFor, termsFor, type Expansion } from './expansion.js'
import type { NamedCities } from './named-cities.js'
import type { QueryWord, Reading } from './reading.js'

const shortestBegun = 3
/** A longer query is answered by the words that are known: a pasted text is no word mistyped. */
const mostMistyped = 8

/** How loosely words are taken: as they stand; mistyped where a word is not known; mistyped all; any of them. */
export const looseness = ['strict', 'unknown', 'every', 'any'] as const

export type Looseness = (typeof looseness)[number]

/** How a word of the query is looked for, by the parts of the index. */
export interface PlannedWord extends QueryWord {
  exact: Expansion[][]
  begun: Expansion[][]
  near: Expansion[][]
  /** The terms for it as mistyped, worked out once. */
  mistyped: () => Expansion[][]
}

export const isEmpty = (terms: readonly (readonly Expansion[])[]): boolean => terms.every(({ length }) => !length)

/** Whether a begun word is too short to look for: only words of the dictionary are offered for it. */
export const isTooShort = ({ word, isBegun }: QueryWord): boolean =>
  isBegun && word.length < shortestBegun && !/^\d/.test(word)

const isUnknown = ({ exact, begun }: PlannedWord): boolean => isEmpty(exact) && isEmpty(begun)

/** The words of a query that are looked for, with the terms for them as they stand. */
export const planned = (
  { parts, stemmers }: PracticeIndex,
  words: Reading['words'],
  { byWord }: NamedCities,
): PlannedWord[] =>
  words
    .filter((word) => !isTooShort(word))
    .map((word) => {
      const terms = parts.map((part) => termsFor(part, word, byWord.get(word.word) ?? [], stemmers))
      let near: Expansion[][] | undefined
      return {
        ...word,
        exact: terms.map(({ exact }) => exact),
        begun: terms.map(({ begun }) => begun),
        near: parts.map(() => []),
        mistyped: () => (near ??= parts.map((part) => nearTermsFor(part, word, stemmers))),
      }
    })

/** The words taken so loosely; nothing if one that is asked for has no terms, or if it comes to the same as before. */
export function loosened(plans: readonly PlannedWord[], how: Looseness): readonly PlannedWord[] | undefined {
  const isKnown = !plans.some(isUnknown)
  if (how === 'strict') return plans.length && isKnown ? plans : undefined
  const isLong = plans.length > mostMistyped
  if ((how === 'unknown' && isKnown) || (how !== 'any' && isLong)) return undefined
  const isLoose = (plan: PlannedWord): boolean => !isLong && (how === 'every' || isUnknown(plan))
  const loose = plans.map((plan) => (isLoose(plan) ? { ...plan, near: plan.mistyped() } : plan))
  const found = loose.filter((plan) => !isUnknown(plan) || !isEmpty(plan.near))
  return found.length === plans.length || (how === 'any' && found.length) ? found : undefined
}

/** The terms of a word in a part of the index, the nearest first. */
export const termsOf = ({ exact, begun, near }: PlannedWord, part: number): Expansion[][] => [
  exact[part]!,
  begun[part]!,
  near[part]!,
]

/** How telling a word is: the fewer practices have it, the more (BM25). */
export function idfOf(parts: readonly Part[], plan: PlannedWord): number {
  const terms = [plan.exact, plan.begun, plan.near].find((each) => !isEmpty(each)) ?? []
  const total = parts.reduce((sum, { manifest }) => sum + manifest.practices, 0)
  const found = parts.reduce((sum, part, i) => sum + frequencyOf(part, terms[i] ?? []), 0)
  const frequency = Math.min(found, total)
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))
}

const frequencyOf = ({ dictionary }: Part, terms: readonly Expansion[]): number =>
  terms.reduce((sum, { term }) => sum + dictionary.frequencies[term]!, 0)

/** How many practices the terms of a word have, one that has several counted again. */
export const allFrequencies = (parts: readonly Part[], plan: PlannedWord): number =>
  parts.reduce((sum, part, i) => termsOf(plan, i).reduce((all, terms) => all + frequencyOf(part, terms), sum), 0)
