import { byteSink, type ByteSink } from './byte-sink.js'
import { markShift, mostImpact, rankShift } from './posting-byte.js'
import { byTerm, type Tokens } from './tokens.js'

/** How soon more of a word counts no more, and how much a long field is held against it (BM25F). */
const saturation = 1.2
const lengthShare = 0.6

/** How much a field weighs, and how prominent it is, from 0 to 3. */
export interface FieldWeight {
  weight: number
  rank: number
}

/** What postings are written from. */
export interface PostingsDraft {
  tokens: Tokens
  /** The numbers of the terms in the order of the dictionary. */
  order: readonly number[]
  fields: readonly FieldWeight[]
  /** How many words each field of each practice has, practice by practice. */
  lengths: Uint16Array
  averages: readonly number[]
}

/** Of all terms in their order: how many practices have it, and its bytes; the same for positions. */
export interface Postings {
  frequencies: number[]
  lengths: number[]
  bytes: Uint8Array
  positionLengths: number[]
  positions: Uint8Array
}

/**
 * Postings: for each practice the gap of its number to the one before, and a byte for how it has the term there.
 * Positions: the gaps between the places of the term in a practice, doubled, the last of the practice with the lowest bit
 * set.
 */
export function writePostings({ tokens, order, fields, lengths, averages }: PostingsDraft): Postings {
  const places = byTerm(tokens, order.length)
  const practices = practiceOf(tokens)
  const norms = normsOf(fields, lengths, averages)
  const postings = byteSink(tokens.count)
  const positions = byteSink(tokens.count)
  const result = { frequencies: [] as number[], lengths: [] as number[], positionLengths: [] as number[] }
  for (const term of order) {
    const before = postings.size()
    const positionsBefore = positions.size()
    const end = places.starts[term + 1]!
    let previous = 0
    let frequency = 0
    for (let at = places.starts[term]!; at < end;) {
      const practice = practices[places.order[at]!]!
      let weight = 0
      let rank = -1
      let mark = 0
      const first = at
      for (; at < end && practices[places.order[at]!] === practice; at++) {
        const token = places.order[at]!
        const field = tokens.fields[token]!
        weight += norms[practice * fields.length + field]!
        if (fields[field]!.rank <= rank) continue
        rank = fields[field]!.rank
        mark = tokens.marks[token]!
      }
      const impact = Math.max(1, Math.round((weight / (weight + saturation)) * mostImpact))
      postings.number(practice - previous)
      postings.byte((rank << rankShift) | (mark << markShift) | impact)
      writePositions(positions, tokens.positions, places.order.subarray(first, at))
      previous = practice
      frequency++
    }
    result.frequencies.push(frequency)
    result.lengths.push(postings.size() - before)
    result.positionLengths.push(positions.size() - positionsBefore)
  }
  return { ...result, bytes: postings.written(), positions: positions.written() }
}

function writePositions(sink: ByteSink, positions: Uint32Array, tokens: Uint32Array): void {
  let previous = 0
  tokens.forEach((token, i) => {
    const position = positions[token]!
    sink.number((position - previous) * 2 + (i === tokens.length - 1 ? 1 : 0))
    previous = position
  })
}

/** What one word of a field adds, by practice and field. */
function normsOf(fields: readonly FieldWeight[], lengths: Uint16Array, averages: readonly number[]): Float64Array {
  const norms = new Float64Array(lengths.length)
  for (let at = 0; at < lengths.length; at++) {
    const field = at % fields.length
    const share = averages[field]! > 0 ? lengths[at]! / averages[field]! : 1
    norms[at] = fields[field]!.weight / (1 - lengthShare + lengthShare * share)
  }
  return norms
}

function practiceOf({ count, starts }: Tokens): Uint32Array {
  const practices = new Uint32Array(count)
  for (let practice = 0; practice + 1 < starts.length; practice++) {
    practices.fill(practice, starts[practice], starts[practice + 1])
  }
  return practices
}
