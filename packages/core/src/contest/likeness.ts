import { foldText } from '../words/fold.js'

const longest = 20_000
const stem = 5

/**
 * How much two titles have in common, from 0 to 1: the Dice coefficient of their trigrams of letters (each counted
 * as often as it occurs), so that endings and order matter little.
 *
 * @example
 * titleLikeness('Двор без машин', 'Дворы без машин') // 0.88
 * titleLikeness('Умная остановка', 'Школьный сад') // 0
 */
export const titleLikeness = (one: string, two: string): number =>
  dice(countsOf(one, trigrams), countsOf(two, trigrams))

/** How much many texts have in common with one, which is read only once: the Dice coefficient of the first five letters of their words. */
export function textLikenessTo(one: string): (two: string) => number {
  const own = countsOf(one, beginnings)
  return (two) => dice(own, countsOf(two, beginnings))
}

/** A text for comparison: folded, words and numbers only. */
export const wordsOnly = (text: string): string =>
  foldText(text.slice(0, longest))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

interface Counts {
  counts: Map<string, number>
  size: number
}

function countsOf(text: string, piecesOf: (word: string) => string[]): Counts {
  const letters = wordsOnly(text)
  const counts = new Map<string, number>()
  let size = 0
  for (const word of letters ? letters.split(' ') : []) {
    for (const piece of piecesOf(word)) {
      counts.set(piece, (counts.get(piece) ?? 0) + 1)
      size++
    }
  }
  return { counts, size }
}

const trigrams = (word: string): string[] => Array.from(word, (_, i) => ` ${word} `.slice(i, i + 3))

const beginnings = (word: string): string[] => [word.slice(0, stem)]

/** Two texts without a word have nothing in common. */
function dice(one: Counts, two: Counts): number {
  let common = 0
  for (const [piece, count] of one.counts) common += Math.min(count, two.counts.get(piece) ?? 0)
  return common && (2 * common) / (one.size + two.size)
}
