import { OPEN } from './field.js'
import { emptySlot, give, NONE, type Holding } from './holding.js'
import { teamsOf } from './team.js'

/** Which of two jurors an empty slot takes: the first number that differs decides, the less is better. */
type Rank = (row: number, juror: number) => number[]

/**
 * Fills empty slots while that needs no exchange, round by round. Without costs, each nomination is given to its team so
 * that chains of common submissions grow through all of it; with costs, to the lightest juror, then the cheapest.
 */
export function fill(holding: Holding): void {
  const { field, covered, load, start, juror } = holding
  const { demand, mark, cost } = field
  const width = field.jurors.length
  const choice = demand.map((places, row) => {
    let open = 0
    for (let who = 0; who < width; who++) if (mark[row * width + who] === OPEN) open++
    return open - places
  })
  const order = Int32Array.from(demand.keys()).sort((a, b) => choice[a]! - choice[b]! || a - b)
  const rounds = demand.reduce((most, places) => Math.max(most, places), 0)
  const met = (row: number, who: number) => {
    let sum = 0
    for (let slot = start[row]!; slot < start[row + 1]!; slot++)
      if (juror[slot] !== NONE) sum += holding.overlap[who * width + juror[slot]!]!
    return sum
  }
  const chains = chainsOf(holding)
  const rank: Rank = cost
    ? (row, who) => [load[who]!, cost[row * width + who]!, met(row, who)]
    : (row, who) => [...chains.rank(row, who), load[who]!, met(row, who)]
  for (let round = 0; round < rounds; round++)
    for (const row of order) {
      if (covered[row]! > round || round >= demand[row]!) continue
      const chosen = best(holding, row, rank)
      if (chosen === NONE) continue
      give(holding, emptySlot(holding, row), chosen)
      chains.join(row, chosen)
    }
}

function best({ field, load }: Holding, row: number, rank: Rank): number {
  const width = field.jurors.length
  let chosen = NONE
  let least: number[] = []
  for (let who = 0; who < width; who++) {
    if (field.mark[row * width + who] !== OPEN || load[who]! >= field.room[who]!) continue
    const own = rank(row, who)
    const differs = own.findIndex((value, index) => value !== least[index])
    if (chosen !== NONE && (differs < 0 || own[differs]! > least[differs]!)) continue
    chosen = who
    least = own
  }
  return chosen
}

/** What is linked so far, by merging: submissions, and each juror once in each nomination. */
function chainsOf(holding: Holding) {
  const { field, submission, juror, seats } = holding
  const [rows, width] = [field.submissions.length, field.jurors.length]
  const teams = teamsOf(holding)
  const parent = Int32Array.from({ length: rows + seats.length }, (_, node) => node)
  const rootOf = (node: number): number => {
    while (parent[node] !== node) node = parent[node] = parent[parent[node]!]!
    return node
  }
  const seatOf = (row: number, who: number) => field.nomination[row]! * width + who
  const join = (row: number, who: number) => {
    parent[rootOf(row)] = rootOf(rows + seatOf(row, who))
  }
  juror.forEach((who, slot) => {
    if (who !== NONE) join(submission[slot]!, who)
  })
  return {
    join,
    /** Outsiders last; whoever has least of the nomination; whoever links what is apart. */
    rank: (row: number, who: number): number[] => {
      const seat = seatOf(row, who)
      return [Number(!teams[seat]), seats[seat]!, Number(rootOf(row) === rootOf(rows + seat))]
    },
  }
}
