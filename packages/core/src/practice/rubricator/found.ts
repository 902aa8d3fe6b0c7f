import type { Rubricator } from '../rubricator.js'
import type { OldRubric } from './old.js'

/** The first version of a rubricator made of an old table; what had no id gets one by its place. */
export function founded(old: { spheres: readonly OldRubric[]; questions: readonly OldRubric[] }): Rubricator {
  const idsOf = (olds: readonly OldRubric[], letter: string): Map<string, string> => {
    const taken = new Set(olds.map(({ from }) => from))
    let count = 0
    const free = (): string => {
      const id = `${letter}${++count}`
      return taken.has(id) ? free() : id
    }
    return new Map(olds.map(({ from, title }) => [from, from === title ? free() : from]))
  }
  const spheres = idsOf(old.spheres, 's')
  const questions = idsOf(old.questions, 'q')
  return {
    version: 1,
    spheres: firstsOf(old.spheres).map(({ from, title }) => ({ id: spheres.get(from)!, title: { ru: title } })),
    questions: firstsOf(old.questions).map(({ from, title }) => {
      const held = old.questions.filter((each) => each.from === from).flatMap(({ within }) => within)
      return {
        id: questions.get(from)!,
        title: { ru: title },
        spheres: [...new Set(held.map((sphere) => spheres.get(sphere)!))],
      }
    }),
    sources: [],
  }
}

/** The first title of each id: the others are merged into it. */
const firstsOf = (olds: readonly OldRubric[]): OldRubric[] =>
  olds.filter(({ from }, at) => olds.findIndex((other) => other.from === from) === at)
