import { foldText } from '../words/fold.js'

const longest = 20_000

/**
 * How much two texts have in common, from 0 to 1: the Dice coefficient of their trigrams of letters (each counted
 * as often as it occurs), so that endings and order matter little.
 *
 * @example
 * likeness('Умная остановка', 'Умные остановки') // 0.75
 * likeness('Умная остановка', 'Школьный сад') // 0
 */
export const likeness = (one: string, two: string): number => likenessTo(one)(two)

/** The likeness of many texts to one, which is read only once. */
export function likenessTo(one: string): (two: string) => number {
  const own = trigramsOf(one)
  return (two) => {
    const other = trigramsOf(two)
    const total = own.size + other.size
    if (!total) return one === two ? 1 : 0
    let common = 0
    for (const [trigram, count] of own.counts) common += Math.min(count, other.counts.get(trigram) ?? 0)
    return (2 * common) / total
  }
}

/** A title for comparison: folded, letters and digits only. */
export const wordsOnly = (text: string): string =>
  foldText(text.slice(0, longest))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

interface Trigrams {
  counts: Map<string, number>
  size: number
}

function trigramsOf(text: string): Trigrams {
  const letters = wordsOnly(text)
  const counts = new Map<string, number>()
  let size = 0
  for (const word of letters ? letters.split(' ') : []) {
    const padded = ` ${word} `
    for (let i = 0; i + 3 <= padded.length; i++, size++) {
      const trigram = padded.slice(i, i + 3)
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
    }
  }
  return { counts, size }
}
