import { groupOf, termsOf, type Stemmers } from './normaliser/stem.js'
import { foldWord, wordReader } from './normaliser/words-in.js'

/** What to highlight in texts: plain data that a search gives. */
export interface PracticeMarks {
  /** Terms and groups of terms. */
  terms: readonly string[]
  /** Beginnings of words. */
  beginnings: readonly string[]
}

/** A place in a text from `start` up to `end`, in UTF-16 units. */
export type TextRange = readonly [start: number, end: number]

/**
 * The words of a text that a search found, whole or by their beginning, as ranges in order.
 *
 * @example
 * highlightsIn('Лето для подростков', { terms: ['подростк'], beginnings: ['ле'] }) // [[0, 2], [9, 19]]
 */
export function highlightsIn(text: string, marks: PracticeMarks, stemmers: Stemmers = {}): TextRange[] {
  return highlighter(marks, stemmers)(text)
}

/** Highlights the same in one text after another. */
export function highlighter({ terms, beginnings }: PracticeMarks, stemmers: Stemmers): (text: string) => TextRange[] {
  if (!terms.length && !beginnings.length) return () => []
  const marked = new Set(terms)
  // Stems keep the first letter of the word: another word needs no stem.
  const initials = new Set([...terms, ...beginnings].map(initialOf))
  const mayBegin = (unit: number): boolean =>
    initials.has((initialOfUnit[unit] ||= initialOf(String.fromCharCode(unit))))
  return (text) => {
    const ranges: TextRange[] = []
    const wordFrom = wordReader(text)
    for (let start = 0; start < text.length; start++) {
      if (!mayBegin(text.charCodeAt(start))) continue
      const found = wordFrom(start)
      if (!found) continue
      const word = foldWord(found)
      const isWhole = keysOf(word, stemmers).some((key) => marked.has(key))
      const length = isWhole ? found.length : beginnings.find((each) => word.startsWith(each))?.length
      if (length) ranges.push([start, start + Math.min(length, found.length)])
    }
    return ranges
  }
}

/** The first UTF-16 unit of a word without marks, which may stand apart. */
const initialOf = (word: string): number => word.slice(0, 1).toLowerCase().normalize('NFD').charCodeAt(0)

/** The same of every unit that a text had so far. */
const initialOfUnit = new Uint16Array(0x10000)

const keysOf = (word: string, stemmers: Stemmers): string[] =>
  termsOf(word, stemmers).flatMap((term) => [term, groupOf(term)])
