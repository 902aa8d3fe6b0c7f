import { wordsOnly } from '../../contest/likeness.js'
import type { Localized } from '../practice.js'
import type { Question, Rubricator } from '../rubricator.js'

/** A title for comparison: its words and numbers, folded. */
export const foldTitle = (title: string): string => wordsOnly(title) || title

/** A function that finds a question by its id or by its title in any language. */
export const questionFinder = ({ questions }: Rubricator): ((named: string) => Question | undefined) =>
  finder(questions)

/** A function that finds what is named by its id or by its title; ids go first, then the first of the list. */
export function finder<T extends { id: string; title: Localized }>(
  items: readonly T[],
): (named: string) => T | undefined {
  const byId = new Map([...items].reverse().map((item) => [item.id, item]))
  const byTitle = new Map(
    [...items].reverse().flatMap((item) => Object.values(item.title).map((title) => [foldTitle(title), item])),
  )
  return (named) => byId.get(named) ?? byTitle.get(foldTitle(named))
}
