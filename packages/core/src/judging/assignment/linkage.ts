import { NONE, type Holding } from './holding.js'

/** How the submissions of a nomination and their jurors hang together. */
export interface Linkage {
  nomination: number
  /** The submissions of the nomination. */
  rows: Int32Array
  components: number
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

/**
 * The components and bridges of the graph of a nomination (Tarjan 1974), over submissions that have a juror and jurors
 * that have a submission. A juror with one submission hangs by a bridge whose loss parts nothing: it is not counted.
 */
export function linkageOf({ field, start, juror }: Holding, nomination: number, rows: Int32Array): Linkage {
  const [count, width] = [rows.length, field.jurors.length]
  const nodes = count + width
  const degree = new Int32Array(nodes + 1)
  const visitPairs = (visit: (index: number, who: number, slot: number) => void) =>
    rows.forEach((row, index) => {
      for (let slot = start[row]!; slot < start[row + 1]!; slot++)
        if (juror[slot] !== NONE) visit(index, count + juror[slot]!, slot)
    })
  visitPairs((index, who) => {
    degree[index]!++
    degree[who]!++
  })
  const first = new Int32Array(nodes + 1)
  for (let node = 0; node < nodes; node++) first[node + 1] = first[node]! + degree[node]!
  const fill = first.slice()
  const target = new Int32Array(first[nodes]!)
  const edge = new Int32Array(first[nodes]!)
  visitPairs((index, who, slot) => {
    edge[fill[index]!] = edge[fill[who]!] = slot
    target[fill[index]!++] = who
    target[fill[who]!++] = index
  })

  const [seen, low] = [new Int32Array(nodes).fill(NONE), new Int32Array(nodes)]
  const [component, block] = [new Int32Array(nodes).fill(NONE), new Int32Array(nodes).fill(NONE)]
  const [path, open] = [new Int32Array(nodes), new Int32Array(nodes)]
  const by = new Int32Array(nodes).fill(NONE)
  const at = first.slice()
  const bridges: number[] = []
  let [components, blocks, time, opened] = [0, 0, 0, 0]
  for (let root = 0; root < count; root++) {
    if (seen[root] !== NONE || !degree[root]) continue
    let depth = 0
    const enter = (node: number, slot: number) => {
      by[node] = slot
      seen[node] = low[node] = time++
      component[node] = components
      path[depth++] = open[opened++] = node
    }
    enter(root, NONE)
    while (depth) {
      const node = path[depth - 1]!
      if (at[node]! < first[node + 1]!) {
        const index = at[node]!++
        const next = target[index]!
        if (edge[index] === by[node]) continue
        if (seen[next] === NONE) enter(next, edge[index]!)
        else low[node] = Math.min(low[node]!, seen[next]!)
        continue
      }
      depth--
      const above = depth ? path[depth - 1]! : NONE
      if (above !== NONE) low[above] = Math.min(low[above]!, low[node]!)
      if (low[node]! < seen[node]!) continue
      const alone = [node, above].some((end) => end >= count && degree[end] === 1)
      if (above !== NONE && !alone) bridges.push(by[node]!)
      for (let member = NONE; member !== node;) block[(member = open[--opened]!)] = blocks
      blocks++
    }
    components++
  }
  return { nomination, rows, components, bridges, component, block }
}
