import { blockOf } from '../index/blocks.js'
import type { Part } from '../index/part.js'
import { markShift, mostImpact, rankShift } from '../index/posting-byte.js'
import { formMarks } from '../normaliser/form-mark.js'
import type { Expansion } from './expansion.js'
import { countOf, lastOf, rankOf, stateOf, type Gathered, type PartHits } from './gathered.js'

/** The share added for every step by which all words stand in better fields than running text. */
const rankShare = 0.12
/** The share added to a word that stands in the very form asked for. */
const formShare = 0.5

/** The bytes of a term's postings, once its block is there. */
export function postingsOf({ blocks, source }: Part, term: number): Uint8Array | undefined {
  const number = blockOf(blocks, term)
  const base = blocks.starts[blocks.firsts[number]!]!
  return source.kept('postings', number)?.subarray(blocks.starts[term]! - base, blocks.starts[term + 1]! - base)
}

/** How a word counts: its number among the words from 1, its weight, and whether practices may have any of the words. */
interface WordWeight {
  number: number
  idf: number
  isAny: boolean
}

/**
 * Adds the postings of the terms of a word; a practice counts the best of them. If all words are asked for, only practices
 * that have the word before it are seen. Gives how many practices have the word.
 */
export async function gatherWord(
  gathered: Gathered,
  part: Part,
  terms: readonly Expansion[],
  word: WordWeight,
): Promise<number> {
  const factors = new Float64Array(formMarks)
  let found = 0
  for (const { term, weight, mark } of terms) {
    const bytes = postingsOf(part, term)
    if (!bytes) continue
    const turn = part.pause()
    if (turn) await turn
    factors.fill((word.idf * weight) / mostImpact)
    if (mark !== undefined) factors[mark]! *= 1 + formShare
    found += gatherPostings(gathered, bytes, factors, word)
  }
  return found
}

/** Adds the postings of a term, by the factor that each mark of a form has. */
function gatherPostings(
  { states, scores, before, met }: Gathered,
  bytes: Uint8Array,
  factors: Float64Array,
  { number, isAny }: WordWeight,
): number {
  let found = 0
  let practice = 0
  for (let at = 0; at < bytes.length; at++) {
    let byte = bytes[at++]!
    let gap = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!
      gap |= (byte & 127) << shift
    }
    practice += gap
    const posting = bytes[at]!
    const value = (posting & mostImpact) * factors[(posting >> markShift) & (formMarks - 1)]!
    const state = states[practice]!
    if (lastOf(state) === number) {
      const score = countOf(state) > 1 ? before[practice]! + value : value
      if (score > scores[practice]!) scores[practice] = score
      continue
    }
    if (!isAny && lastOf(state) !== number - 1) continue
    found++
    let rank = posting >> rankShift
    if (state === 0) {
      met[practice >> 5]! |= 1 << (practice & 31)
      scores[practice] = value
    } else {
      before[practice] = scores[practice]!
      scores[practice]! += value
      if (rankOf(state) < rank) rank = rankOf(state)
    }
    states[practice] = stateOf(rank, countOf(state) + 1, number)
  }
  return found
}

/** The practices that have at least so many of the words; of those with only some, those with more come first. */
export function hitsIn({ states, scores, met, hits }: Gathered, words: number, least: number): PartHits {
  const { practices, scores: own } = hits
  const shares = sharesOf(words)
  const tooFew = Math.max(1, least) - 1
  let found = 0
  for (let word = 0; word < met.length; word++) {
    for (let bits = met[word]!; bits !== 0; bits &= bits - 1) {
      const practice = word * 32 + 31 - Math.clz32(bits & -bits)
      const state = states[practice]!
      // One that has too few is written too, and the next one over it: no branch to guess wrong.
      practices[found] = practice
      own[found] = scores[practice]! * shares[state >> 6]!
      found += (tooFew - countOf(state)) >>> 31
    }
  }
  return { practices: practices.slice(0, found), scores: own.slice(0, found) }
}

/** What is left of a score by rank and by how many of the words are met. */
function sharesOf(words: number): Float32Array {
  const shares = new Float32Array(4 * 64)
  for (let rank = 0; rank < 4; rank++) {
    for (let count = 1; count <= words; count++)
      shares[rank * 64 + count] = (1 + rankShare * rank) * (count / words) ** 2
  }
  return shares
}
