import { rubricatorFacets, type FacetName } from '../facets.js'
import type { Column } from '../index/columns.js'
import type { Part } from '../index/part.js'
import type { PracticeQuery } from './query.js'

/** A chosen facet of a part, by its number. */
export interface ChosenFacet {
  facet: number
  /** 1 by the number of every value that is chosen, 0 by the others, and by that of having none. */
  isIn: Uint8Array
}

/** Facets that are one choice: practices with a value of any of them are let through. */
export type Choice = readonly ChosenFacet[]

/** The choices of a part; a facet chosen without a value counts as not chosen. */
export function choicesIn({ manifest: { facets } }: Part, chosen: PracticeQuery['chosen'] = {}): Choice[] {
  const choices = new Map<string, ChosenFacet[]>()
  facets.forEach(({ name, values }, facet) => {
    const ids = new Set(chosen[name as FacetName])
    if (!ids.size) return
    const isIn = Uint8Array.from([0, ...values.map(({ id }) => Number(ids.has(id)))])
    const key = choiceOf(name)
    choices.set(key, [...(choices.get(key) ?? []), { facet, isIn }])
  })
  return [...choices.values()]
}

/** What a facet is chosen together with. */
export const choiceOf = (name: string): string =>
  (rubricatorFacets as readonly string[]).includes(name) ? 'rubricator' : name

/** The practices that every choice lets through. */
export const passing = (part: Part, practices: Uint32Array, choices: readonly Choice[]): Uint32Array =>
  choices.reduce((left, choice) => partedBy(part, left, choice).inside, practices)

/** Practices by what lets them through: all choices, or all but one, by that one. */
export interface Sieved {
  passing: Uint32Array
  stopped: ReadonlyMap<Choice, Uint32Array>
}

export function sieved(part: Part, practices: Uint32Array, choices: readonly Choice[]): Sieved {
  const stopped = new Map<Choice, Uint32Array>()
  let passing = practices
  for (const choice of choices) {
    for (const [other, those] of stopped) stopped.set(other, partedBy(part, those, choice).inside)
    const { inside, outside } = partedBy(part, passing, choice)
    stopped.set(choice, outside)
    passing = inside
  }
  return { passing, stopped }
}

/** Practices in their order, parted. */
interface Parted {
  inside: Uint32Array
  outside: Uint32Array
}

/** Practices that a choice lets through, and the others. */
function partedBy({ columns }: Part, practices: Uint32Array, choice: Choice): Parted {
  const [{ facet, isIn }, ...others] = choice as [ChosenFacet, ...ChosenFacet[]]
  const first = parted(columns[facet]!, practices, isIn)
  if (!others.length) return first
  const outside = others.reduce((left, one) => parted(columns[one.facet]!, left, one.isIn).outside, first.outside)
  let next = 0
  return { inside: practices.filter((practice) => practice !== outside[next] || !++next), outside }
}

/** Practices that have a value which is in, and those that have none, in their order. */
function parted(column: Column, practices: Uint32Array, isIn: Uint8Array): Parted {
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
