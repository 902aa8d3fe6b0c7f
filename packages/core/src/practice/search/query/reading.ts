import { isStopWord } from '../normaliser/stop-words.js'
import { wordsIn, type Word } from '../normaliser/words-in.js'

/** Of a longer text the rest is not read. */
const longestText = 1000
const mostWords = 32
/** «2025 год», «в 2025 году»: the year says it. */
const yearNamed = /^\d{4}год.{0,2}$/
const quoted = /["«“„]([^"«»“”„]{1,1000})["»”“]/g

/** A word of a query. */
export interface QueryWord {
  word: string
  /** It is still being typed. */
  isBegun: boolean
}

/** Words that must follow one another: those of a quotation. */
export type Phrase = readonly string[]

/** What was read of a query's text. */
export interface Reading {
  words: readonly QueryWord[]
  phrases: readonly Phrase[]
  /** All words in their order, stop words too. */
  sequence: readonly string[]
  /** More was given than is read. */
  isCut: boolean
}

/** A query's text in words and phrases; stop words count only where there are no others. */
export function readingOf(given: string, isComplete: boolean): Reading {
  const text = given.slice(0, longestText)
  const all = wordsIn(text)
  const telling = all.filter(({ word }, at) => !isStopWord(word) && !yearNamed.test(`${all[at - 1]?.word}${word}`))
  const last = all.at(-1)
  const isBegun = (word: Word): boolean => !isComplete && word === last && word.end === text.length
  const words = new Map<string, QueryWord>()
  for (const word of telling.length ? telling : all) {
    words.set(word.word, { word: word.word, isBegun: isBegun(word) || (words.get(word.word)?.isBegun ?? false) })
  }
  return {
    words: [...words.values()].slice(0, mostWords),
    phrases: Array.from(text.matchAll(quoted), ([, phrase]) => wordsIn(phrase!).map(({ word }) => word)).filter(
      ({ length }) => length > 1 && length <= mostWords,
    ),
    sequence: all.map(({ word }) => word),
    isCut: given.length > text.length || words.size > mostWords,
  }
}
