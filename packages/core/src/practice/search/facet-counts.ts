import type { Localized } from '../practice.js'
import type { FacetName } from './facets.js'
import { countsIn } from './index/columns.js'
import type { Part } from './index/part.js'
import type { PracticeIndex } from './open.js'
import { choiceOf, choicesIn, sieved, type Choice } from './query/chosen.js'
import { hitsFor } from './query/hits.js'
import type { PracticeQuery } from './query/query.js'
import type { PartHits } from './query/gathered.js'

/** A value of a facet with the number of practices that choosing it would leave or add. */
export interface FacetCount {
  id: string
  title?: Localized
  /** The value it lies in: a sphere within a sphere. Its own count is not the sum of those in it: a practice counts once. */
  within?: string
  count: number
  isChosen?: true
}

/** A facet with its values in the order in which they are shown. */
export interface CountedFacet {
  name: FacetName
  values: FacetCount[]
}

/**
 * How many practices each value of every facet would show under the query's words and the choices in the other facets.
 *
 * @example
 * (await facetCounts(index, { text: 'подростки' })).find(({ name }) => name === 'year')?.values
 * // [{ id: '2026', count: 12 }, { id: '2025', count: 9 }]
 */
export async function facetCounts(index: PracticeIndex, query: PracticeQuery = {}): Promise<CountedFacet[]> {
  const hits = await hitsFor(index, query.text ?? '', query.isComplete ?? false)
  const counted = index.facets.map(({ values }) => new Uint32Array(values.length))
  for (const [i, part] of index.parts.entries()) {
    const counts = await countsOf(part, hits.parts[i]!, choicesIn(part, query.chosen))
    counts.forEach((own, facet) =>
      index.places[i]![facet]!.forEach((place, at) => (counted[facet]![place]! += own[at]!)),
    )
  }
  return index.facets.map(({ name, values }, facet): CountedFacet => {
    const chosen = new Set(query.chosen?.[name as FacetName])
    return {
      name: name as FacetName,
      values: values.map((value, place) => ({
        ...value,
        count: counted[facet]![place]!,
        ...(chosen.has(value.id) && { isChosen: true }),
      })),
    }
  })
}

/** The counts of all hits, whatever is chosen. */
const wholes = new WeakMap<PartHits, readonly Uint32Array[]>()

/** Of every facet of a part the counts of its values. */
async function countsOf(
  { columns, manifest: { facets }, pause }: Part,
  hits: PartHits,
  choices: readonly Choice[],
): Promise<readonly Uint32Array[]> {
  const each = async (countsOfFacet: (facet: number) => Uint32Array): Promise<Uint32Array[]> => {
    const counts: Uint32Array[] = []
    for (const facet of columns.keys()) {
      await pause()
      counts.push(countsOfFacet(facet))
    }
    return counts
  }
  const counted = (practices: Uint32Array, facet: number): Uint32Array =>
    countsIn(columns[facet]!, practices, facets[facet]!.values.length)
  if (!choices.length) {
    const whole = wholes.get(hits) ?? (await each((facet) => counted(hits.practices, facet)))
    wholes.set(hits, whole)
    return whole
  }
  const { passing, rejected, stopped } = sieved(hits.practices, choices)
  // Of most of the hits it is quicker to take the others away from what was counted of all.
  const whole = passing.length * 2 > hits.practices.length && wholes.get(hits)
  return each((facet) => {
    const counts = whole ? whole[facet]!.slice() : counted(passing, facet)
    const add = (those: Uint32Array, sign: 1 | -1): void =>
      counted(those, facet).forEach((count, value) => (counts[value]! += sign * count))
    if (whole) for (const those of rejected) add(those, -1)
    const own = choices.find(([first]) => choiceOf(facets[first!.facet]!.name) === choiceOf(facets[facet]!.name))
    if (own) add(stopped.get(own)!, 1)
    return counts
  })
}
