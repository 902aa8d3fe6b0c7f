import { summed } from './dictionary.js'

/** Bytes at which a block of postings is full; a term is never divided. */
export const blockBytes = 8_192

/** Where the postings of each term are: its block, and its place in the block. */
export interface Blocks {
  count: number
  /** The first term of each block, and the number of terms. */
  firsts: Uint32Array
  /** Where the postings of each term start, all blocks one after another. */
  starts: Uint32Array
}

/** The cut of postings into blocks at the borders of terms, which follows from their lengths alone. */
export function blocksOf(lengths: ArrayLike<number>, most: number): Blocks {
  const starts = summed(lengths)
  const firsts = [0]
  for (let term = 1; term < lengths.length; term++) {
    if (starts[term + 1]! - starts[firsts.at(-1)!]! > most) firsts.push(term)
  }
  return { count: firsts.length, firsts: Uint32Array.from([...firsts, lengths.length]), starts }
}

export function blockOf({ firsts }: Blocks, term: number): number {
  let low = 0
  let high = firsts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (firsts[middle]! <= term) low = middle
    else high = middle
  }
  return low
}
