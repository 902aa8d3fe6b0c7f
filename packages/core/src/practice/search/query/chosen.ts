import type { Column } from '../index/columns.js'
import type { Part } from '../index/part.js'
import type { PracticeQuery } from './query.js'

/** A chosen facet of a part. */
export interface ChosenFacet {
  facet: number
  /** 1 by the number of every value that is chosen, 0 by the others, and by that of having none. */
  isIn: Uint8Array
}

/** The chosen facets of a part; one chosen without a value counts as not chosen. */
export function chosenIn({ manifest: { facets } }: Part, chosen: PracticeQuery['chosen'] = {}): ChosenFacet[] {
  return facets.flatMap(({ name, values }, facet) => {
    const ids = new Set(chosen[name as keyof typeof chosen])
    return ids.size ? [{ facet, isIn: Uint8Array.from([0, ...values.map(({ id }) => Number(ids.has(id)))]) }] : []
  })
}

/** The practices that every chosen facet lets through. */
export const passing = ({ columns }: Part, practices: Uint32Array, chosen: readonly ChosenFacet[]): Uint32Array =>
  chosen.reduce((left, { facet, isIn }) => parted(columns[facet]!, left, isIn).inside, practices)

/** Practices by what lets them through: all chosen facets, or all but one; by that one. */
export interface Sieved {
  passing: Uint32Array
  stopped: ReadonlyMap<number, Uint32Array>
}

export function sieved({ columns }: Part, practices: Uint32Array, chosen: readonly ChosenFacet[]): Sieved {
  const stopped = new Map<number, Uint32Array>()
  let passing = practices
  for (const { facet, isIn } of chosen) {
    const column = columns[facet]!
    for (const [other, those] of stopped) stopped.set(other, parted(column, those, isIn).inside)
    const { inside, outside } = parted(column, passing, isIn)
    stopped.set(facet, outside)
    passing = inside
  }
  return { passing, stopped }
}

/** Practices that have a value which is in, and those that have none, in their order. */
function parted(
  column: Column,
  practices: Uint32Array,
  isIn: Uint8Array,
): { inside: Uint32Array; outside: Uint32Array } {
  const { values } = column
  const inside = new Uint32Array(practices.length)
  const outside = new Uint32Array(practices.length)
  let count = 0
  // Each is written to both; where it is not counted the next one takes its place: no branch to guess wrong.
  if (column.kind === 'one') {
    for (let at = 0; at < practices.length; at++) {
      const practice = practices[at]!
      inside[count] = practice
      outside[at - count] = practice
      count += isIn[values[practice]!]!
    }
  } else {
    const { starts } = column
    for (let at = 0; at < practices.length; at++) {
      const practice = practices[at]!
      inside[count] = practice
      outside[at - count] = practice
      let has = 0
      for (let value = starts[practice]!; value < starts[practice + 1]!; value++) has |= isIn[values[value]!]!
      count += has
    }
  }
  return { inside: inside.subarray(0, count), outside: outside.subarray(0, practices.length - count) }
}
