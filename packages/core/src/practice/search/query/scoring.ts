import { blockOf } from '../index/blocks.js'
import type { Part } from '../index/part.js'
import type { Expansion } from './expansion.js'

/** The share added for every step by which all words stand in better fields than running text. */
const rankShare = 0.12

/** What practices of a part have gathered over the words of one search. */
export interface Gathered {
  /** The number of the last word each practice has, from 1. */
  last: Uint8Array
  /** How many words it has. */
  counts: Uint8Array
  scores: Float32Array
  /** What the last word has given so far. */
  best: Float32Array
  /** The worst of the best ranks of the words. */
  ranks: Uint8Array
}

export const gatheringOf = (practices: number): Gathered => ({
  last: new Uint8Array(practices),
  counts: new Uint8Array(practices),
  scores: new Float32Array(practices),
  best: new Float32Array(practices),
  ranks: new Uint8Array(practices).fill(3),
})

/** The bytes of a term's postings, once its block is there. */
export function postingsOf({ blocks, source }: Part, term: number): Uint8Array | undefined {
  const number = blockOf(blocks, term)
  const block = source.kept('postings', number)
  const base = blocks.starts[blocks.firsts[number]!]!
  return block?.subarray(blocks.starts[term]! - base, blocks.starts[term + 1]! - base)
}

/**
 * Adds the postings of the terms of a word; a practice counts the best of them. If all words are asked for, only practices
 * that have the word before it are seen. Gives how many practices have the word.
 */
export function gatherWord(
  { last, counts, scores, best, ranks }: Gathered,
  part: Part,
  terms: readonly Expansion[],
  { number, idf, isAny }: { number: number; idf: number; isAny: boolean },
): number {
  let found = 0
  for (const { term, weight } of terms) {
    const bytes = postingsOf(part, term)
    if (!bytes) continue
    const factor = (idf * weight) / 63
    const end = bytes.length
    let practice = 0
    for (let at = 0; at < end; at++) {
      let byte = bytes[at++]!
      let gap = byte & 127
      for (let shift = 7; byte > 127 && at < end; shift += 7) {
        byte = bytes[at++]!
        gap |= (byte & 127) << shift
      }
      practice += gap
      const before = last[practice]!
      if (before !== number && before !== number - 1 && !isAny) continue
      const impact = bytes[at]!
      const value = (impact & 63) * factor
      if (before !== number) {
        last[practice] = number
        counts[practice]!++
        best[practice] = value
        scores[practice]! += value
        if (impact >> 6 < ranks[practice]!) ranks[practice] = impact >> 6
        found++
      } else if (value > best[practice]!) {
        scores[practice]! += value - best[practice]!
        best[practice] = value
      }
    }
  }
  return found
}

/** The score with what the places of the words add; of practices with only some of the words, those with more come first. */
export const rankedScore = ({ scores, ranks, counts }: Gathered, practice: number, words: number): number =>
  scores[practice]! * (1 + rankShare * ranks[practice]!) * (counts[practice]! / words) ** 2
