import { rubricatorFacets, type FacetName } from '../facets.js'
import { valuesOf, type Column } from '../index/columns.js'
import type { Part } from '../index/part.js'
import type { PracticeQuery } from './query.js'

/** A chosen facet of a part: a practice is in if its row is. */
export interface ChosenFacet {
  facet: number
  column: Column
  /** 1 by the number of every row that has a chosen value, else 0. */
  isIn: Uint8Array
}

/** Facets that are one choice: practices with a value of any of them are let through. */
export type Choice = readonly ChosenFacet[]

/** The choices of a part; a facet chosen without a value counts as not chosen. */
export function choicesIn({ manifest: { facets }, columns }: Part, chosen: PracticeQuery['chosen'] = {}): Choice[] {
  const choices = new Map<string, ChosenFacet[]>()
  facets.forEach(({ name, values }, facet) => {
    const ids = new Set(chosen[name as FacetName])
    if (!ids.size) return
    const column = columns[facet]!
    const isChosen = values.map(({ id }) => ids.has(id))
    const isIn = Uint8Array.from(column.starts, (_, row) =>
      Number(valuesOf(column, row).some((value) => isChosen[value])),
    )
    const key = choiceOf(name)
    choices.set(key, [...(choices.get(key) ?? []), { facet, column, isIn }])
  })
  return [...choices.values()]
}

/** What a facet is chosen together with. */
export const choiceOf = (name: string): string =>
  (rubricatorFacets as readonly string[]).includes(name) ? 'rubricator' : name

/** The practices that every choice lets through. */
export const passing = (practices: Uint32Array, choices: readonly Choice[]): Uint32Array =>
  choices.reduce((left, choice) => partedBy(left, choice).inside, practices)

/** Practices by what lets them through. */
export interface Sieved {
  /** By all choices. */
  passing: Uint32Array
  /** Each of the others once, by the first choice that does not. */
  rejected: readonly Uint32Array[]
  /** By all choices but one, by that one. */
  stopped: ReadonlyMap<Choice, Uint32Array>
}

export function sieved(practices: Uint32Array, choices: readonly Choice[]): Sieved {
  const stopped = new Map<Choice, Uint32Array>()
  const rejected: Uint32Array[] = []
  let passing = practices
  for (const choice of choices) {
    for (const [other, those] of stopped) stopped.set(other, partedBy(those, choice).inside)
    const { inside, outside } = partedBy(passing, choice)
    stopped.set(choice, outside)
    rejected.push(outside)
    passing = inside
  }
  return { passing, rejected, stopped }
}

/** Practices in their order, parted. */
interface Parted {
  inside: Uint32Array
  outside: Uint32Array
}

/** Practices that a choice lets through, and the others. */
function partedBy(practices: Uint32Array, [one, ...others]: Choice): Parted {
  const first = parted(practices, one!)
  if (!others.length) return first
  const outside = others.reduce((left, other) => parted(left, other).outside, first.outside)
  let next = 0
  return { inside: practices.filter((practice) => practice !== outside[next] || !++next), outside }
}

/** Practices that have a value which is in, and those that have none, in their order. */
function parted(practices: Uint32Array, { column: { rows }, isIn }: ChosenFacet): Parted {
  const inside = new Uint32Array(practices.length)
  const outside = new Uint32Array(practices.length)
  let count = 0
  // Each is written to both; where it is not counted the next one takes its place: no branch to guess wrong.
  for (let at = 0; at < practices.length; at++) {
    const practice = practices[at]!
    inside[count] = practice
    outside[at - count] = practice
    count += isIn[rows[practice]!]!
  }
  return { inside: inside.subarray(0, count), outside: outside.subarray(0, practices.length - count) }
}
