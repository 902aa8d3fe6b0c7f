import type { PracticeIndex } from '../open.js'
import type { PartHits } from './hits.js'
import type { PracticeQuery } from './query.js'

/** A practice by its part of the index and its number there. */
export interface PracticePlace {
  part: number
  practice: number
}

const buckets = 512

interface Ranked extends PracticePlace {
  /** What comes first has the least. */
  key: number
}

/** The first practices of the hits in the order asked for; equal ones as in the index, drafts after the rest. */
export function ranked(
  index: PracticeIndex,
  hits: readonly PartHits[],
  sort: NonNullable<PracticeQuery['sort']>,
  count: number,
): PracticePlace[] {
  const all = hits.flatMap((part, i) => firstOf(part, keysOf(index, part, i, sort), i, count))
  all.sort((a, b) => a.key - b.key || a.part - b.part || a.practice - b.practice)
  return all.slice(0, count).map(({ part, practice }) => ({ part, practice }))
}

function keysOf({ parts }: PracticeIndex, { practices, scores }: PartHits, i: number, sort: string): Float64Array {
  const keys = new Float64Array(practices.length)
  if (sort === 'relevance') {
    for (let at = 0; at < keys.length; at++) keys[at] = -scores[at]!
    return keys
  }
  const { columns, manifest } = parts[i]!
  const facet = manifest.facets.findIndex(({ name }) => name === sort)
  const column = columns[facet]
  // Values are numbered in their order: years from the last, cities by name.
  const places =
    parts.length > 1
      ? commonPlaces(
          parts.map(({ manifest }) => manifest.facets[facet]!.values),
          sort,
        )[i]
      : undefined
  for (let at = 0; at < keys.length; at++) {
    const value = column?.kind === 'one' ? column.values[practices[at]!]! : 0
    keys[at] = value ? (places?.[value - 1] ?? value) : Infinity
  }
  return keys
}

/** The places of the values of several parts in one order. */
function commonPlaces(
  values: readonly (readonly { id: string; title?: Readonly<Record<string, string>> }[])[],
  sort: string,
): number[][] {
  const named = (value: { id: string; title?: Readonly<Record<string, string>> }): string =>
    value.title?.['ru'] ?? value.id
  const compare = (one: string, two: string): number => (one < two ? -1 : 1)
  const all = [...new Set(values.flat().map(named))].sort(
    sort === 'year' ? (one, two) => Number(two) - Number(one) : compare,
  )
  const places = new Map(all.map((name, place) => [name, place + 1]))
  return values.map((each) => each.map((value) => places.get(named(value))!))
}

/** The practices of a part with the least keys, as many as asked, in no order; of equal keys the first. */
function firstOf({ practices }: PartHits, keys: Float64Array, part: number, count: number): Ranked[] {
  if (!count) return []
  const bound = keys.length > count * 4 ? boundOf(keys, count) : Infinity
  const chosen: Ranked[] = []
  for (let at = 0; at < keys.length; at++)
    if (keys[at]! <= bound) chosen.push({ key: keys[at]!, part, practice: practices[at]! })
  if (chosen.length <= count) return chosen
  return chosen.sort((a, b) => a.key - b.key || a.practice - b.practice).slice(0, count)
}

/** A key that at least as many keys do not exceed, and not many more. */
function boundOf(keys: Float64Array, count: number): number {
  let low = Infinity
  let high = -Infinity
  for (const key of keys) {
    if (key < low) low = key
    if (key > high && key < Infinity) high = key
  }
  const step = (high - low) / buckets
  if (!(step > 0)) return Infinity
  const filled = new Uint32Array(buckets + 1)
  for (const key of keys) if (key < Infinity) filled[Math.floor((key - low) / step)]!++
  let reached = 0
  for (let bucket = 0; bucket < buckets; bucket++) {
    reached += filled[bucket]!
    // One more step than needed, so that no rounding leaves a key out.
    if (reached >= count) return low + (bucket + 2) * step
  }
  return Infinity
}
