import { walk } from './graph.js'
import type { Holding } from './holding.js'

/** How the submissions of a nomination and their jurors hang together. */
export interface Linkage {
  nomination: number
  /** The submissions of the nomination. */
  rows: Int32Array
  components: number
  /** Pairs beyond one for each submission and juror that has one: below 0 there must be bridges, or components. */
  surplus: number
  /** Slots whose loss would part submissions from one another. */
  bridges: number[]
  /** Of each submission in `rows`, and then of each juror: its component, and its part that holds without bridges. */
  component: Int32Array
  block: Int32Array
}

/** The submissions of each nomination. */
export function rowsByNomination({ field }: Holding): Int32Array[] {
  const rows = field.nominations.map((): number[] => [])
  field.nomination.forEach((nomination, row) => rows[nomination]!.push(row))
  return rows.map((list) => Int32Array.from(list))
}

/** How the submissions of a nomination hang together now. */
export function linkageOf(holding: Holding, nomination: number, rows: Int32Array): Linkage {
  const { components, bridges, component, block, degree } = walk(holding, rows)
  const nodes = rows.length + holding.load.length
  let surplus = 0
  for (let node = 0; node < nodes; node++) if (degree[node]) surplus += degree[node]! / 2 - 1
  return {
    nomination,
    rows,
    components,
    surplus,
    bridges,
    component: component.slice(0, nodes),
    block: block.slice(0, nodes),
  }
}
