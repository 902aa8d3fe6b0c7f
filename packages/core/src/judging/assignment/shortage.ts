import { compareIds } from '../ids.js'
import { begin, exchangeOf, offer } from './exchange.js'
import { GIVEN, OPEN, SCORED } from './field.js'
import { emptySlot, NONE, type Holding } from './holding.js'

/**
 * Why no assignment can be full: these submissions need more places than jurors outside the group can take and jurors
 * of the group have room for (the condition of Hall, as the cut of Ford and Fulkerson).
 */
export interface Shortage {
  submissions: string[]
  /** Jurors who are full with these submissions; none where conflicts and competence alone leave too few. */
  jurors: string[]
  /** How many places the submissions need, how many they can get, how many are missing. */
  demanded: number
  available: number
  missing: number
}

/** The shortages of a holding that cannot be filled further, each by itself. */
export function shortagesOf(holding: Holding): Shortage[] {
  const { field, covered, submission, head, next } = holding
  const [rows, width] = [field.submissions.length, field.jurors.length]
  const exchange = exchangeOf(holding)
  // Submissions, then jurors, of which those in one group have one root.
  const parent = Int32Array.from({ length: rows + width }, (_, node) => node)
  const isShort = new Uint8Array(rows + width)
  const rootOf = (node: number): number => {
    while (parent[node] !== node) node = parent[node] = parent[parent[node]!]!
    return node
  }
  for (let row = 0; row < rows; row++) {
    if (covered[row]! >= field.demand[row]! || isShort[row]) continue
    const join = (node: number) => {
      parent[rootOf(node)] = rootOf(row)
      isShort[node] = 1
    }
    join(row)
    begin(exchange)
    offer(holding, exchange, emptySlot(holding, row))
    for (let index = 0; index < exchange.reached; index++) {
      const juror = exchange.queue[index]!
      join(rows + juror)
      for (let slot = head[juror]!; slot !== NONE; slot = next[slot]!) {
        join(submission[slot]!)
        offer(holding, exchange, slot)
      }
    }
  }
  const groups = new Map<number, number[]>()
  isShort.forEach((short, node) => {
    if (!short) return
    if (!groups.has(rootOf(node))) groups.set(rootOf(node), [])
    groups.get(rootOf(node))!.push(node)
  })
  return [...groups.values()]
    .map((nodes) => shortageOf(holding, new Set(nodes)))
    .sort((a, b) => compareIds(a.submissions[0]!, b.submissions[0]!))
}

function shortageOf({ field, start }: Holding, nodes: Set<number>): Shortage {
  const { mark, room } = field
  const [rows, width] = [field.submissions.length, field.jurors.length]
  const group = [...nodes].filter((node) => node < rows)
  const jurors = [...nodes].filter((node) => node >= rows).map((node) => node - rows)
  let demanded = 0
  let available = 0
  for (const juror of jurors) available += room[juror]!
  for (const row of group) {
    demanded += start[row + 1]! - start[row]!
    for (let juror = 0; juror < width; juror++) {
      const here = mark[row * width + juror]!
      if (nodes.has(rows + juror)) continue
      if (here === OPEN || here === GIVEN || here === SCORED) available++
    }
  }
  for (const juror of jurors)
    for (let row = 0; row < rows; row++) if (!nodes.has(row) && mark[row * width + juror] === SCORED) available--
  return {
    submissions: group.map((row) => field.submissions[row]!).sort(compareIds),
    jurors: jurors.map((juror) => field.jurors[juror]!).sort(compareIds),
    demanded,
    available,
    missing: demanded - available,
  }
}
