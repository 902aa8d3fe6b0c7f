import { blockOf } from '../index/blocks.js'
import { byteSource } from '../index/byte-source.js'
import type { Part } from '../index/part.js'
import type { Expansion } from './expansion.js'
import { postingsOf } from './scoring.js'

/** Of the practices those in which the words of a phrase, each by any of its terms, follow one another. */
export function withPhrase(
  part: Part,
  practices: Uint32Array,
  phrase: readonly (readonly Expansion[])[],
): ReadonlySet<number> {
  let wanted = new Set(practices)
  let ends: Map<number, Set<number>> | undefined
  for (const terms of phrase) {
    const places = new Map<number, Set<number>>()
    for (const { term } of terms) collectPlaces(part, term, wanted, places)
    if (ends) keepFollowing(places, ends)
    ends = places
    wanted = new Set(places.keys())
  }
  return wanted
}

function keepFollowing(places: Map<number, Set<number>>, ends: ReadonlyMap<number, ReadonlySet<number>>): void {
  for (const [practice, positions] of places) {
    const before = ends.get(practice)
    for (const position of positions) if (!before?.has(position - 1)) positions.delete(position)
    if (!positions.size) places.delete(practice)
  }
}

function collectPlaces(part: Part, term: number, wanted: ReadonlySet<number>, places: Map<number, Set<number>>): void {
  const postings = postingsOf(part, term)
  const positions = positionsOf(part, term)
  if (!postings || !positions) return
  const numbers = byteSource(postings)
  const gaps = byteSource(positions)
  for (let practice = 0; !numbers.atEnd();) {
    practice += numbers.number()
    numbers.bytes(1)
    const isWanted = wanted.has(practice)
    const known = isWanted ? (places.get(practice) ?? new Set()) : undefined
    if (known) places.set(practice, known)
    for (let position = 0, isLast = false; !isLast;) {
      const gap = gaps.number()
      position += gap >>> 1
      isLast = (gap & 1) === 1
      known?.add(position)
    }
  }
}

/** The bytes of a term's positions, once its block is there. */
function positionsOf({ blocks, source }: Part, term: number): Uint8Array | undefined {
  const number = blockOf(blocks, term)
  const block = source.kept('positions', number)
  if (!block) return undefined
  const first = blocks.firsts[number]!
  const reader = byteSource(block)
  const lengths = reader.numbers(blocks.firsts[number + 1]! - first)
  let before = 0
  for (let at = 0; at < term - first; at++) before += lengths[at]!
  reader.bytes(before)
  return reader.bytes(lengths[term - first]!)
}
