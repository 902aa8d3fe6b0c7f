import { duesProblem, type DuesCode } from '../../problem/codes/dues.js'
import type { Problem } from '../../problem/problem.js'

/** What is wrong with a fact. */
export interface Fault {
  code: DuesCode
  found?: string | number
  expected?: string | number
}

/** Says what is wrong with a fact of a list, with its place there. */
export type Tell<Fact> = (fact: Fact, fault: Fault) => void

export function teller<Fact extends { id: string }>(
  name: string,
  list: readonly Fact[],
  problems: Problem[],
): Tell<Fact> {
  let places: Map<Fact, number> | undefined
  return (fact, { code, ...details }) => {
    places ??= new Map(list.map((each, place) => [each, place]))
    problems.push(duesProblem(code, { path: `/${name}/${places.get(fact)}` }, { about: fact.id, ...details }))
  }
}
