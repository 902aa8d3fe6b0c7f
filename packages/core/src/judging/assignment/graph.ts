import type { Field } from './field.js'
import { NONE, type Holding } from './holding.js'

/**
 * The graph of one nomination, walked through again and again in the same arrays: nodes are the submissions in `rows`
 * and then all jurors, edges are slots that are not empty.
 */
export interface Graph {
  degree: Int32Array
  /** The edges of node `i` are `first[i]` to `first[i + 1] − 1`, of which the walk has come to `at[i]`. */
  first: Int32Array
  at: Int32Array
  target: Int32Array
  edge: Int32Array
  /** When each node was entered, `NONE` before, and the earliest that a way back from below it reaches. */
  seen: Int32Array
  low: Int32Array
  /** The edge by which each node was entered. */
  by: Int32Array
  path: Int32Array
  open: Int32Array
  /** Of each node: its component, and its part that holds without bridges. */
  component: Int32Array
  block: Int32Array
  components: number
  bridges: number[]
}

/** Room for the graph of any nomination of a field. */
export function graphOf({ nomination, nominations, jurors }: Field, slots: number): Graph {
  const counts = new Int32Array(nominations.length)
  for (const index of nomination) counts[index]!++
  const nodes = counts.reduce((most, count) => Math.max(most, count), 0) + jurors.length
  const [degree, first, at, seen, low, by, path, open, component, block] = Array.from(
    { length: 10 },
    () => new Int32Array(nodes + 1),
  ) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array] // prettier-ignore
  const [target, edge] = [new Int32Array(2 * slots), new Int32Array(2 * slots)]
  return { degree, first, at, target, edge, seen, low, by, path, open, component, block, components: 0, bridges: [] }
}

/**
 * Walks through the graph of some submissions (Tarjan 1974). Bridges are the slots whose loss would part submissions from
 * one another: a juror with one submission hangs by a bridge whose loss parts nothing, it is not counted.
 */
export function walk(holding: Holding, rows: Int32Array): Graph {
  const { graph } = holding
  const { degree, first, at, target, edge, seen, low, by, path, open, component, block } = graph
  connect(holding, rows)
  const count = rows.length
  const nodes = count + holding.load.length
  seen.fill(NONE, 0, nodes)
  component.fill(NONE, 0, nodes)
  block.fill(NONE, 0, nodes)
  const bridges: number[] = []
  let [components, blocks, time, opened] = [0, 0, 0, 0]
  for (let root = 0; root < count; root++) {
    if (seen[root] !== NONE || !degree[root]) continue
    let depth = 1
    by[root] = NONE
    seen[root] = low[root] = time++
    component[root] = components
    path[0] = open[opened++] = root
    while (depth) {
      const node = path[depth - 1]!
      if (at[node]! < first[node + 1]!) {
        const index = at[node]!++
        const next = target[index]!
        if (edge[index] === by[node]) continue
        if (seen[next] !== NONE) {
          if (seen[next]! < low[node]!) low[node] = seen[next]!
          continue
        }
        by[next] = edge[index]!
        seen[next] = low[next] = time++
        component[next] = components
        path[depth++] = open[opened++] = next
        continue
      }
      depth--
      const above = depth ? path[depth - 1]! : NONE
      if (above !== NONE && low[node]! < low[above]!) low[above] = low[node]!
      if (low[node]! < seen[node]!) continue
      const isAlone = (node >= count && degree[node] === 1) || (above >= count && degree[above] === 1)
      if (above !== NONE && !isAlone) bridges.push(by[node]!)
      for (let member = NONE; member !== node;) block[(member = open[--opened]!)] = blocks
      blocks++
    }
    components++
  }
  graph.components = components
  graph.bridges = bridges
  return graph
}

function connect({ graph, start, juror, load }: Holding, rows: Int32Array) {
  const { degree, first, at, target, edge } = graph
  const count = rows.length
  const nodes = count + load.length
  degree.fill(0, 0, nodes)
  for (let index = 0; index < count; index++)
    for (let slot = start[rows[index]!]!, end = start[rows[index]! + 1]!; slot < end; slot++)
      if (juror[slot] !== NONE) {
        degree[index]!++
        degree[count + juror[slot]!]!++
      }
  for (let node = 0, sum = 0; node <= nodes; node++) {
    first[node] = at[node] = sum
    sum += degree[node]!
  }
  for (let index = 0; index < count; index++)
    for (let slot = start[rows[index]!]!, end = start[rows[index]! + 1]!; slot < end; slot++) {
      if (juror[slot] === NONE) continue
      const who = count + juror[slot]!
      edge[at[index]!] = edge[at[who]!] = slot
      target[at[index]!++] = who
      target[at[who]!++] = index
    }
  for (let node = 0; node < nodes; node++) at[node] = first[node]!
}
