import { foldTitle } from './find.js'
import type { RubricatorRow } from './rows.js'

/** A sphere or question as an old table has it. */
export interface OldRubric {
  /** Its old id, else its title. */
  from: string
  title: string
  /** The old spheres (their `from`) that a question stands under. */
  within: string[]
  line?: number
}

/** The spheres and questions of rows, each once: alike are those of one folded title, with one id or both without. */
export function grouped(rows: readonly RubricatorRow[]): { spheres: OldRubric[]; questions: OldRubric[] } {
  const spheres = new Map<string, OldRubric>()
  const questions = new Map<string, OldRubric>()
  const entered = (list: Map<string, OldRubric>, id: string | undefined, title: string, line: number | undefined) => {
    const key = JSON.stringify([id, foldTitle(title)])
    const untitled = title === '' ? [...list.values()].find(({ from }) => from === id) : undefined
    const known = list.get(key) ??
      untitled ?? { from: id ?? title, title, within: [], ...(line !== undefined && { line }) }
    if (!untitled) list.set(key, known)
    return known
  }
  for (const { sphere, sphereId, question, questionId, line } of rows) {
    const holder = sphere === '' && sphereId === undefined ? undefined : entered(spheres, sphereId, sphere, line)
    if (question === '' && questionId === undefined) continue
    const { within } = entered(questions, questionId, question, line)
    if (holder && !within.includes(holder.from)) within.push(holder.from)
  }
  return { spheres: [...spheres.values()], questions: [...questions.values()] }
}
