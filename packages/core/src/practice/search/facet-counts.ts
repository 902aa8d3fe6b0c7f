import type { Localized } from '../practice.js'
import type { FacetName } from './facets.js'
import type { Column } from './index/columns.js'
import type { Part } from './index/part.js'
import type { PracticeIndex } from './open.js'
import { choiceOf, choicesIn, sieved, type Choice } from './query/chosen.js'
import { hitsFor } from './query/hits.js'
import type { PracticeQuery } from './query/query.js'
import type { PartHits } from './query/scoring.js'

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
  index.parts.forEach((part, i) => {
    countsIn(part, hits.parts[i]!, choicesIn(part, query.chosen)).forEach((counts, facet) =>
      index.places[i]![facet]!.forEach((place, at) => (counted[facet]![place]! += counts[at + 1]!)),
    )
  })
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

/** The counts of all hits: a single choice is counted from those it leaves or those it takes away, whichever are fewer. */
const wholes = new WeakMap<PartHits, readonly Uint32Array[]>()

/** Of every facet of a part the counts of its values, by their numbers. */
function countsIn(part: Part, hits: PartHits, choices: readonly Choice[]): readonly Uint32Array[] {
  const { practices } = hits
  const whole = wholes.get(hits)
  const choice = (facet: number): string => choiceOf(part.manifest.facets[facet]!.name)
  const none = (facet: number): Uint32Array => new Uint32Array(part.manifest.facets[facet]!.values.length + 1)
  if (!choices.length) {
    const counts = whole ?? part.columns.map((column, facet) => counted(column, practices, none(facet)))
    wholes.set(hits, counts)
    return counts
  }
  // Those that let the fewest through come first: after two of them little is left to look at.
  const order = whole ? [...choices].sort((one, two) => sharesOf(one, whole) - sharesOf(two, whole)) : choices
  const { passing, stopped } = sieved(part, practices, order)
  const only = order.length === 1 ? order[0] : undefined
  const taken = only && passing.length * 2 > practices.length && stopped.get(only)
  return part.columns.map((column, facet) => {
    const own = order.find(([first]) => choice(first!.facet) === choice(facet))
    if (whole && own && own === only) return whole[facet]!
    if (whole && taken) return counted(column, taken, whole[facet]!.slice(), -1)
    const counts = counted(column, passing, none(facet))
    return own ? counted(column, stopped.get(own)!, counts) : counts
  })
}

/** How many practices the values of a choice have, those of several values more than once. */
const sharesOf = (choice: Choice, whole: readonly Uint32Array[]): number =>
  choice.reduce((sum, { facet, isIn }) => isIn.reduce((all, is, value) => all + is * whole[facet]![value]!, sum), 0)

/** The counts of values with those of practices added, or taken away. */
function counted(column: Column, practices: Uint32Array, counts: Uint32Array, step = 1): Uint32Array {
  const { values } = column
  if (column.kind === 'one') {
    for (let at = 0; at < practices.length; at++) counts[values[practices[at]!]!]! += step
    return counts
  }
  const { starts } = column
  for (let at = 0; at < practices.length; at++) {
    const practice = practices[at]!
    for (let value = starts[practice]!; value < starts[practice + 1]!; value++) counts[values[value]!]! += step
  }
  return counts
}
