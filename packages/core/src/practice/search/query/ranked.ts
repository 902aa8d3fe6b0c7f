import type { PracticeIndex } from '../open.js'
import type { PracticeQuery } from './query.js'
import type { PartHits } from './scoring.js'

/** A practice by its part of the index and its number there. */
export interface PracticePlace {
  part: number
  practice: number
}

interface Ranked extends PracticePlace {
  /** What comes first has the most. */
  key: number
}

/** Up to so many the first ones are picked out; for more, all are sorted. */
const mostPicked = 64

/** The first practices of the hits in the order asked for; equal ones as in the index, drafts after the rest. */
export function ranked(
  index: PracticeIndex,
  hits: readonly PartHits[],
  sort: NonNullable<PracticeQuery['sort']>,
  count: number,
): PracticePlace[] {
  const all = hits.flatMap((found, part): Ranked[] => {
    const { practices, scores } = found
    const keys = sort === 'relevance' ? scores : keysOf(index, found, part, sort)
    return firstOf(practices, keys, count).map((at) => ({ part, practice: practices[at]!, key: keys[at]! }))
  })
  all.sort((a, b) => (b.key > a.key ? 1 : b.key < a.key ? -1 : a.part - b.part || a.practice - b.practice))
  return all.slice(0, count).map(({ part, practice }) => ({ part, practice }))
}

/** The places of the values of practices: years from the last, cities by name; those without come last. */
function keysOf(
  { parts, facets, places }: PracticeIndex,
  { practices }: PartHits,
  part: number,
  sort: string,
): Float32Array {
  const facet = facets.findIndex(({ name }) => name === sort)
  const column = parts[part]!.columns[facet]
  const keys = new Float32Array(practices.length).fill(-Infinity)
  if (column?.kind !== 'one') return keys
  practices.forEach((practice, at) => {
    const value = column.values[practice]!
    if (value) keys[at] = -places[part]![facet]![value - 1]!
  })
  return keys
}

/** Where the practices with the greatest keys stand, as many as asked, in their order; of equal keys the first practice. */
function firstOf(practices: Uint32Array, keys: Float32Array, count: number): number[] {
  const compare = (one: number, two: number): number =>
    keys[one]! === keys[two]! ? practices[one]! - practices[two]! : keys[one]! > keys[two]! ? -1 : 1
  if (count > mostPicked)
    return Array.from(practices, (_, at) => at)
      .sort(compare)
      .slice(0, count)
  const first: number[] = []
  for (let at = 0; at < practices.length; at++) {
    if (first.length < count) first.push(at)
    else if (compare(at, first[count - 1]!) > 0) continue
    let place = first.length - 1
    for (; place > 0 && compare(at, first[place - 1]!) < 0; place--) first[place] = first[place - 1]!
    first[place] = at
  }
  return first
}
