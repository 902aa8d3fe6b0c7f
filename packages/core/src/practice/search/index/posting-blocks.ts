import { blocksOf } from './blocks.js'
import { joinedBytes, numbersWritten } from './byte-sink.js'
import type { Sections } from './files.js'
import type { Postings } from './postings.js'

/** Postings and positions cut at the same terms; a block of positions begins with the lengths of its terms. */
export function blocksIn(postings: Postings, most: number): Pick<Sections, 'postings' | 'positions'> {
  const { count, firsts, starts } = blocksOf(postings.lengths, most)
  let position = 0
  const blocks = Array.from({ length: count }, (_, block) => {
    const [from, to] = [firsts[block]!, firsts[block + 1]!]
    const lengths = postings.positionLengths.slice(from, to)
    const end = lengths.reduce((sum, length) => sum + length, position)
    const positions = joinedBytes([numbersWritten(lengths), postings.positions.subarray(position, end)])
    position = end
    return { postings: postings.bytes.subarray(starts[from], starts[to]), positions }
  })
  return { postings: blocks.map(({ postings }) => postings), positions: blocks.map(({ positions }) => positions) }
}
