import type { Practice } from '../practice.js'
import type { Question, Rubricator, Sphere } from '../rubricator.js'

/** A sphere with what lies directly within it. */
export interface RubricNode {
  sphere: Sphere
  spheres: RubricNode[]
  questions: Question[]
}

/** A rubricator as a tree; `loose` are questions of no known sphere. */
export interface RubricTree {
  spheres: RubricNode[]
  loose: Question[]
}

/** A sphere at its place in the order of the tree: it and all within it stand from its own place to `last`. */
export interface RubricPlace {
  id: string
  depth: number
  last: number
}

/**
 * A rubricator as a tree, in its own order; a question stands under each of its spheres. Nothing is lost: spheres that lie
 * within an unknown one or within themselves stand at the top.
 *
 * @example rubricTree(rubricator).spheres[0].questions[0].id // 'yards'
 */
export function rubricTree(rubricator: Rubricator): RubricTree {
  const nodes = new Map<string, RubricNode>()
  for (const sphere of rubricator.spheres)
    if (!nodes.has(sphere.id)) nodes.set(sphere.id, { sphere, spheres: [], questions: [] })
  const above = spheresAbove(rubricator)
  const roots: RubricNode[] = []
  for (const node of nodes.values()) {
    const parent = above(node.sphere.id)?.[1]
    const siblings = parent === undefined ? roots : nodes.get(parent)!.spheres
    siblings.push(node)
  }
  const loose = rubricator.questions.filter((question) => {
    const holders = [...new Set(question.spheres)].flatMap((id) => nodes.get(id) ?? [])
    for (const holder of holders) holder.questions.push(question)
    return holders.length === 0
  })
  return { spheres: roots, loose }
}

/**
 * The spheres of a tree in its order, each with the place of the last one within it: to choose a sphere is to choose that
 * stretch.
 *
 * @example rubricOrder(tree) // [{ id: 'social', depth: 0, last: 1 }, { id: 'education', depth: 1, last: 1 }, …]
 */
export function rubricOrder({ spheres }: RubricTree): RubricPlace[] {
  const rows: RubricPlace[] = []
  const open: { node: RubricNode; depth: number }[] = spheres.map((node) => ({ node, depth: 0 })).reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next
    rows.push({ id: node.sphere.id, depth, last: rows.length })
    open.push(...node.spheres.map((child) => ({ node: child, depth: depth + 1 })).reverse())
  }
  for (let at = rows.length - 1; at >= 0; at--) {
    const next = rows.findIndex(({ depth }, other) => other > at && depth <= rows[at]!.depth)
    rows[at]!.last = (next === -1 ? rows.length : next) - 1
  }
  return rows
}

/** A function that gives a sphere's id and those it lies within, from the inside out; nothing for one within itself or unknown. */
export function spheresAbove({ spheres }: Rubricator): (id: string) => string[] | undefined {
  const within = new Map([...spheres].reverse().map((sphere) => [sphere.id, sphere.within]))
  return (id) => {
    if (!within.has(id)) return undefined
    const path = new Set([id])
    for (let next = within.get(id); next !== undefined && within.has(next); next = within.get(next)) {
      if (path.has(next)) return undefined
      path.add(next)
    }
    return [...path]
  }
}

/**
 * A function that gives the ids of all spheres of a practice: its own, those of its questions, and all they lie within,
 * each once, in the order of the rubricator.
 *
 * @example spheresIn(rubricator)(practice) // ['social', 'education']
 */
export function spheresIn(rubricator: Rubricator): (practice: Pick<Practice, 'questions' | 'spheres'>) => string[] {
  const above = spheresAbove(rubricator)
  const order = new Map(rubricator.spheres.map(({ id }, index) => [id, index]))
  const ofQuestion = new Map(rubricator.questions.map(({ id, spheres }) => [id, spheres]))
  return ({ questions, spheres }) => {
    const own = [...spheres, ...questions.flatMap((id) => ofQuestion.get(id) ?? [])]
    const all = new Set(own.flatMap((id) => above(id) ?? (order.has(id) ? [id] : [])))
    return [...all].sort((a, b) => order.get(a)! - order.get(b)!)
  }
}
