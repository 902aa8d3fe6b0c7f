import { blockOf } from '../index/blocks.js'
import type { Part } from '../index/part.js'
import type { Expansion } from './expansion.js'

/** The share added for every step by which all words stand in better fields than running text. */
const rankShare = 0.12
const bestRank = 3

/** Practices of a part, in the order of the index, and their scores. */
export interface PartHits {
  practices: Uint32Array
  scores: Float32Array
}

/** What practices of a part have gathered over the words of one search. */
interface Gathered {
  /** The number of the last word each practice has, from 1; 0 of one not met. */
  last: Uint8Array
  /** The same, four practices a number: where none was met, four are passed at once. */
  lasts: Uint32Array
  /** How many words it has. */
  counts: Uint8Array
  scores: Float32Array
  /** What the last word has given so far. */
  best: Float32Array
  /** The worst of the best ranks of the words. */
  ranks: Uint8Array
  /** How many practices were met. */
  size: number
}

const kept = new WeakMap<Part, Gathered>()

/** Room for one search at a time, kept. */
export function gatheringOf(part: Part): Gathered {
  const known = kept.get(part)
  if (known) return known
  const { practices } = part.manifest
  const lasts = new Uint32Array(Math.ceil(practices / 4))
  const room = {
    last: new Uint8Array(lasts.buffer, 0, practices),
    lasts,
    counts: new Uint8Array(practices),
    scores: new Float32Array(practices),
    best: new Float32Array(practices),
    ranks: new Uint8Array(practices),
    size: 0,
  }
  kept.set(part, room)
  return room
}

/** The bytes of a term's postings, once its block is there. */
export function postingsOf({ blocks, source }: Part, term: number): Uint8Array | undefined {
  const number = blockOf(blocks, term)
  const base = blocks.starts[blocks.firsts[number]!]!
  return source.kept('postings', number)?.subarray(blocks.starts[term]! - base, blocks.starts[term + 1]! - base)
}

/**
 * Adds the postings of the terms of a word; a practice counts the best of them. If all words are asked for, only practices
 * that have the word before it are seen. Gives how many practices have the word.
 */
export function gatherWord(
  gathered: Gathered,
  part: Part,
  terms: readonly Expansion[],
  { number, idf, isAny }: { number: number; idf: number; isAny: boolean },
): number {
  const { last, counts, scores, best, ranks } = gathered
  const isOpen = isAny || number === 1
  let found = 0
  for (const { term, weight } of terms) {
    const bytes = postingsOf(part, term)
    if (!bytes) continue
    const factor = (idf * weight) / 63
    let practice = 0
    for (let at = 0; at < bytes.length; at++) {
      let byte = bytes[at++]!
      let gap = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!
        gap |= (byte & 127) << shift
      }
      practice += gap
      const impact = bytes[at]!
      const value = (impact & 63) * factor
      const before = last[practice]
      if (before === number) {
        if (value <= best[practice]!) continue
        scores[practice]! += value - best[practice]!
        best[practice] = value
        continue
      }
      if (before === 0) {
        if (!isOpen) continue
        gathered.size++
        counts[practice] = 0
        scores[practice] = 0
        ranks[practice] = bestRank
      } else if (before === undefined || (!isAny && before !== number - 1)) continue
      found++
      last[practice] = number
      counts[practice]!++
      best[practice] = value
      scores[practice]! += value
      if (impact >> 6 < ranks[practice]!) ranks[practice] = impact >> 6
    }
  }
  return found
}

/** The practices that have at least so many of the words; of those with only some, those with more come first. */
export function hitsIn(gathered: Gathered, words: number, least: number): PartHits {
  const { last, lasts, counts, scores, ranks, size } = gathered
  const practices = new Uint32Array(size)
  const own = new Float32Array(size)
  let found = 0
  for (let practice = 0, left = size; left; practice++) {
    while (practice % 4 === 0 && !lasts[practice / 4]) practice += 4
    if (!last[practice]) continue
    last[practice] = 0
    left--
    if (counts[practice]! < least) continue
    practices[found] = practice
    own[found++] = scores[practice]! * (1 + rankShare * ranks[practice]!) * (counts[practice]! / words) ** 2
  }
  gathered.size = 0
  return { practices: practices.slice(0, found), scores: own.slice(0, found) }
}
