import type { Part } from '../index/part.js'
import { wordAt } from '../index/sorted-words.js'
import type { PracticeMarks } from '../highlight.js'
import { groupOf, termsOf, type Stemmers } from '../normaliser/stem.js'
import type { Hits } from './hits.js'
import { isEmpty, isTooShort, type PlannedWord } from './word-plan.js'

/** How a word of the query was understood. */
export interface UnderstoodWord {
  word: string
  /** Found in one of its forms; by its beginning; as mistyped; found nowhere; not looked for; too short as yet. */
  as: 'exact' | 'prefix' | 'typo' | 'unknown' | 'stop' | 'short'
  /** What a mistyped word may have meant. */
  meant?: readonly string[]
}

/** How the words of a query were understood, in their order, each once. */
export function understoodWords(
  { reading, words }: Hits,
  formOf: (part: number, term: number) => string,
): UnderstoodWord[] {
  const plans = new Map(words.map((plan) => [plan.word, plan]))
  return [...new Set(reading.sequence)].map((word): UnderstoodWord => {
    const plan = plans.get(word)
    if (plan) return { word, ...wayOf(plan, formOf) }
    const known = reading.words.find((each) => each.word === word)
    if (known) return { word, as: isTooShort(known) ? 'short' : 'unknown' }
    return { word, as: 'stop' }
  })
}

function wayOf(plan: PlannedWord, formOf: (part: number, term: number) => string): Omit<UnderstoodWord, 'word'> {
  if (!isEmpty(plan.exact)) return { as: 'exact' }
  if (!isEmpty(plan.begun)) return { as: 'prefix' }
  const meant = plan.near.flatMap((terms, part) => terms.slice(0, 3).map(({ term }) => formOf(part, term)))
  return { as: 'typo', meant: [...new Set(meant)] }
}

/** What to highlight for these words. */
export function marksOf({ words }: Hits, parts: readonly Part[], stemmers: Stemmers): PracticeMarks {
  const terms = words.flatMap(({ word, exact, near }) => [
    ...termsOf(word, stemmers).flatMap((term) => [term, groupOf(term)]),
    ...[exact, near].flatMap((each) =>
      each.flatMap((found, part) => found.map(({ term }) => wordAt(parts[part]!.dictionary.terms, term))),
    ),
  ])
  const beginnings = words.flatMap(({ word, begun }) => (isEmpty(begun) ? [] : [word, ...termsOf(word, stemmers)]))
  return { terms: [...new Set(terms)], beginnings: [...new Set(beginnings)].sort((a, b) => b.length - a.length) }
}
