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
export function likeness(one: string, two: string): number {
  const [a, b] = [trigramsOf(one), trigramsOf(two)]
  const total = sizeOf(a) + sizeOf(b)
  if (!total) return one === two ? 1 : 0
  let common = 0
  for (const [trigram, count] of a) common += Math.min(count, b.get(trigram) ?? 0)
  return (2 * common) / total
}

/** A title for comparison: folded, letters and digits only. */
export const wordsOnly = (text: string): string =>
  foldText(text.slice(0, longest))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function trigramsOf(text: string): Map<string, number> {
  const letters = wordsOnly(text)
  const trigrams = new Map<string, number>()
  for (const word of letters ? letters.split(' ') : []) {
    const padded = ` ${word} `
    for (let i = 0; i + 3 <= padded.length; i++) {
      const trigram = padded.slice(i, i + 3)
      trigrams.set(trigram, (trigrams.get(trigram) ?? 0) + 1)
    }
  }
  return trigrams
}

const sizeOf = (trigrams: Map<string, number>): number => [...trigrams.values()].reduce((sum, count) => sum + count, 0)
