import { valuesOf } from '../index/columns.js'
import type { PracticeIndex } from '../open.js'
import type { PracticeQuery } from './query.js'
import type { PartHits } from './gathered.js'

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
    return firstOf(keys, count).map((at) => ({ part, practice: practices[at]!, key: keys[at]! }))
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
  const column = parts[part]!.columns[facet]!
  const byRow = Float32Array.from(column.starts, (_, row) => {
    const [value] = valuesOf(column, row)
    return value === undefined ? -Infinity : -places[part]![facet]![value]!
  })
  return Float32Array.from(practices, (practice) => byRow[column.rows[practice]!]!)
}

/** Where the greatest keys stand, as many as asked, in their order; of equal keys the first. */
function firstOf(keys: Float32Array, count: number): number[] {
  if (count > mostPicked)
    return Array.from(keys, (_, at) => at)
      .sort((one, two) => (keys[one] === keys[two] ? 0 : keys[one]! > keys[two]! ? -1 : 1))
      .slice(0, count)
  const first: number[] = []
  let least = count ? -Infinity : Infinity
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!
    if (first.length >= count && key <= least) continue
    let place = Math.min(first.length, count - 1)
    for (; place > 0 && keys[first[place - 1]!]! < key; place--) first[place] = first[place - 1]!
    first[place] = at
    least = keys[first.at(-1)!]!
  }
  return first
}
