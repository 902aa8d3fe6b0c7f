import type { Part } from '../index/part.js'

/** Practices of a part, in the order of the index, and their scores. */
export interface PartHits {
  practices: Uint32Array
  scores: Float32Array
}

/** What practices of a part have gathered over the words of one search. */
export interface Gathered {
  /** Of each practice six bits for the last word it has, from 1, six for how many it has, and two for its rank; 0 if not met. */
  states: Uint16Array
  scores: Float32Array
  /** What the words before the last one gave, where there are any. */
  before: Float32Array
  /** A bit for each practice that was met. */
  met: Int32Array
  /** Where hits are written before they are copied: new memory takes longer to fill than hits to find. */
  hits: PartHits
}

export const lastOf = (state: number): number => state & 63
export const countOf = (state: number): number => (state >> 6) & 63
/** The worst of the best ranks of the words. */
export const rankOf = (state: number): number => state >> 12
export const stateOf = (rank: number, count: number, last: number): number => (rank << 12) | (count << 6) | last

const free = new WeakMap<Part, Gathered>()

/** Searches in room of its own, empty, which is left to the next search. */
export async function gathering<Found>(part: Part, search: (gathered: Gathered) => Promise<Found>): Promise<Found> {
  const gathered = free.get(part) ?? roomFor(part.manifest.practices)
  free.delete(part)
  gathered.states.fill(0)
  gathered.met.fill(0)
  try {
    return await search(gathered)
  } finally {
    free.set(part, gathered)
  }
}

const roomFor = (practices: number): Gathered => ({
  states: new Uint16Array(practices),
  scores: new Float32Array(practices),
  before: new Float32Array(practices),
  met: new Int32Array(Math.ceil(practices / 32)),
  hits: { practices: new Uint32Array(practices + 1), scores: new Float32Array(practices + 1) },
})

/** How many words a practice has gathered. */
export const wordsOf = ({ states }: Gathered, practice: number): number => countOf(states[practice]!)
