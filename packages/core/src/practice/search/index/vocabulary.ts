import { termOf, type Stemmers } from '../normaliser/stem.js'

/** The terms met so far, by number, with the words they were met as. */
export interface Vocabulary {
  terms: string[]
  /** The number of the term of a word in a language. */
  numberOf: (word: string, language: string) => number
  /** The number of a term that is no word. */
  add: (term: string) => number
  /** The word under which each term was met most often. */
  forms: () => string[]
}

export function vocabularyOf(stemmers: Stemmers): Vocabulary {
  const terms: string[] = []
  const numbers = new Map<string, number>()
  const words = new Map<string, { word: string; number: number; count: number }>()
  const add = (term: string): number => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, terms.length)
    return terms.push(term) - 1
  }
  return {
    terms,
    add,
    numberOf(word, language) {
      const key = stemmers[language] ? `${language} ${word}` : word
      const known = words.get(key)
      if (known) {
        known.count++
        return known.number
      }
      const number = add(termOf(word, language, stemmers))
      words.set(key, { word, number, count: 1 })
      return number
    },
    forms() {
      const best = terms.map((term) => ({ word: term, count: 0 }))
      for (const { word, number, count } of words.values()) {
        const { word: other, count: most } = best[number]!
        if (count > most || (count === most && word < other)) best[number] = { word, count }
      }
      return best.map(({ word }) => word)
    },
  }
}
