import { OPEN } from './field.js'
import { give, NONE, take, type Holding } from './holding.js'

/** What it costs to pass a slot from one juror to another, and the slot for which it costs least. */
interface Prices {
  /** Jurors and, last, the pool of free time: a chain from or to it changes loads. */
  nodes: number
  price: Float64Array
  slot: Int32Array
}

/**
 * Lowers the cost of the pairs to its minimum among all assignments with the same coverage and equally even loads: a
 * cycle of exchanges that saves is carried out until there is none (Klein 1967, on the graph of jurors alone). Loads
 * weigh more than any cost: each is priced by the growth of its square.
 */
export function cheapen(holding: Holding): void {
  const { cost, jurors } = holding.field
  if (!cost) return
  const nodes = jurors.length + 1
  const prices: Prices = { nodes, price: new Float64Array(nodes * nodes), slot: new Int32Array(nodes * nodes) }
  const step = 1 + 2 * nodes * cost.reduce((most, value) => Math.max(most, value), 0)
  for (let juror = 0; juror < jurors.length; juror++) priceRow(holding, prices, juror)
  priceLoads(holding, prices, step)
  for (let cycles = savingCycles(prices); cycles.length; cycles = savingCycles(prices)) {
    const moved = cycles.flatMap((cycle) => turn(holding, prices, cycle))
    const stale = new Set<number>()
    for (const { slot, from } of moved) {
      stale.add(from)
      const row = holding.submission[slot]!
      for (let other = holding.start[row]!; other < holding.start[row + 1]!; other++)
        if (holding.juror[other] !== NONE) stale.add(holding.juror[other]!)
    }
    for (const juror of stale) priceRow(holding, prices, juror)
    priceLoads(holding, prices, step)
  }
}

/** Prices all exchanges in which a juror gives. */
function priceRow({ field, submission, head, next }: Holding, { nodes, price, slot: cheapest }: Prices, from: number) {
  const width = field.jurors.length
  const { mark, cost } = field
  const base = from * nodes
  price.fill(Infinity, base, base + width)
  for (let slot = head[from]!; slot !== NONE; slot = next[slot]!) {
    const row = submission[slot]! * width
    const own = cost![row + from]!
    for (let to = 0; to < width; to++)
      if (mark[row + to] === OPEN && cost![row + to]! - own < price[base + to]!) {
        price[base + to] = cost![row + to]! - own
        cheapest[base + to] = slot
      }
  }
}

function priceLoads({ field, load, head }: Holding, { nodes, price }: Prices, step: number) {
  const pool = nodes - 1
  for (let juror = 0; juror < pool; juror++) {
    price[juror * nodes + pool] = load[juror]! < field.room[juror]! ? step * (2 * load[juror]! + 1) : Infinity
    price[pool * nodes + juror] = head[juror] === NONE ? Infinity : -step * (2 * load[juror]! - 1)
  }
  price[pool * nodes + pool] = Infinity
}

/** Cycles without a common juror that save (Bellman and Ford), each as the list of its nodes; none if nothing saves. */
function savingCycles({ nodes, price }: Prices): number[][] {
  const least = new Float64Array(nodes)
  const from = new Int32Array(nodes).fill(NONE)
  for (let round = 0; round <= nodes; round++) {
    let changed = false
    for (let a = 0; a < nodes; a++)
      for (let b = 0, at = a * nodes, to = least[a]!; b < nodes; b++)
        if (to + price[at + b]! < least[b]!) {
          least[b] = to + price[at + b]!
          from[b] = a
          changed = true
        }
    if (!changed) return []
    const cycles = cyclesOf(from)
    if (cycles.length) return cycles
  }
  return []
}

/** The cycles of a graph in which each node has one predecessor at most. */
function cyclesOf(from: Int32Array): number[][] {
  const seen = new Int32Array(from.length).fill(NONE)
  const cycles: number[][] = []
  for (let first = 0; first < from.length; first++) {
    let node = first
    while (node !== NONE && seen[node] === NONE) {
      seen[node] = first
      node = from[node]!
    }
    if (node === NONE || seen[node] !== first) continue
    const cycle = [node]
    for (let other = from[node]!; other !== node; other = from[other]!) cycle.push(other)
    cycles.push(cycle.reverse())
  }
  return cycles
}

/** Passes slots along a cycle. */
function turn(holding: Holding, { nodes, slot }: Prices, cycle: number[]) {
  const moved = cycle
    .map((from, index) => ({ from, to: cycle[(index + 1) % cycle.length]! }))
    .filter(({ from, to }) => from < nodes - 1 && to < nodes - 1)
    .map(({ from, to }) => ({ slot: slot[from * nodes + to]!, from, to }))
  for (const { slot: passed } of moved) take(holding, passed)
  for (const { slot: passed, to } of moved) give(holding, passed, to)
  return moved
}
