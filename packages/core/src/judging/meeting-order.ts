/** An item of an agenda, and those who do not take part in it. */
export interface MeetingItem {
  id: string
  recused: readonly string[]
}

/** An order of items, and how often somebody has to leave the room in it. */
export interface MeetingOrder {
  order: string[]
  leaves: number
  /** Whether no order has fewer; else no reversal of a run of items has. */
  exact: boolean
}

interface Stop {
  ids: string[]
  out: ReadonlySet<string>
}

const EXACT_UP_TO = 12

/**
 * The agenda in which recused members leave the room least often: who is recused from neighbours stays outside between
 * them. The order given stands where no other is better. It is the shortest closed walk between sets of people, from the
 * empty one: exact up to twelve different sets (Held and Karp 1962), beyond that nearest neighbours bettered by reversals
 * (Croes 1958).
 *
 * @example
 * meetingOrder([{ id: 'a', recused: ['j1'] }, { id: 'b', recused: [] }, { id: 'c', recused: ['j1'] }])
 * // { order: ['a', 'c', 'b'], leaves: 1, exact: true }
 */
export function meetingOrder(items: readonly MeetingItem[]): MeetingOrder {
  const stops = stopsOf(items)
  const table = distances(stops)
  const exact = stops.length <= EXACT_UP_TO
  const walk = exact ? shortest(table, stops.length) : bettered(table, nearest(table, stops.length))
  const given = items.map(({ id, recused }) => ({ ids: [id], out: new Set(recused) }))
  const givenLeaves = lengthOf(distances(given), [...given.keys()]) / 2
  const leaves = lengthOf(table, walk) / 2
  if (givenLeaves <= leaves) return { order: items.map(({ id }) => id), leaves: givenLeaves, exact }
  return { order: walk.flatMap((index) => stops[index]!.ids), leaves, exact }
}

/** Items with the same people out stand together: parting them never saves a walk. */
function stopsOf(items: readonly MeetingItem[]): Stop[] {
  const byPeople = new Map<string, Stop>()
  for (const { id, recused } of items) {
    const out = new Set(recused)
    const key = JSON.stringify([...out].sort())
    const stop = byPeople.get(key)
    if (stop) stop.ids.push(id)
    else byPeople.set(key, { ids: [id], out })
  }
  return [...byPeople.values()]
}

/** How many come or go between two stops; the last row and column are the full room. */
function distances(stops: readonly Stop[]): number[][] {
  const sets = [...stops.map(({ out }) => out), new Set<string>()]
  return sets.map((a) => sets.map((b) => missingIn(a, b) + missingIn(b, a)))
}

const missingIn = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...b].filter((person) => !a.has(person)).length

const lengthOf = (table: number[][], walk: readonly number[]): number => {
  const room = table.length - 1
  const [steps, last] = walk.reduce(([sum, at], next) => [sum + table[at]![next]!, next], [0, room] as [number, number])
  return steps + table[last]![room]!
}

/** The shortest walk through all stops from the full room and back; of several the first by the order given. */
function shortest(table: number[][], count: number): number[] {
  const width = count + 1
  const all = (1 << count) - 1
  // What is left to walk, by the stops seen and the one we are at.
  const left = new Int32Array((all + 1) * width)
  for (let at = 0; at < width; at++) left[all * width + at] = table[at]![count]!
  const next = (seen: number, at: number): [length: number, to: number] => {
    let [best, to] = [Infinity, -1]
    for (let stop = 0; stop < count; stop++) {
      if (seen & (1 << stop)) continue
      const length = table[at]![stop]! + left[(seen | (1 << stop)) * width + stop]!
      if (length < best) [best, to] = [length, stop]
    }
    return [best, to]
  }
  for (let seen = all - 1; seen >= 0; seen--)
    for (let at = 0; at < width; at++) left[seen * width + at] = next(seen, at)[0]
  const walk: number[] = []
  for (let [seen, at] = [0, count]; seen !== all; seen |= 1 << at) walk.push((at = next(seen, at)[1]))
  return walk
}

function nearest(table: number[][], count: number): number[] {
  const rest = new Set(Array.from({ length: count }, (_, index) => index))
  const walk: number[] = []
  for (let at = count; rest.size;) {
    at = [...rest].reduce((best, stop) => (table[at]![stop]! < table[at]![best]! ? stop : best))
    rest.delete(at)
    walk.push(at)
  }
  return walk
}

/** The walk after every reversal of a run that makes it shorter. */
function bettered(table: number[][], walk: number[]): number[] {
  const room = table.length - 1
  const path = [room, ...walk, room]
  for (let better = true; better;) {
    better = false
    for (let from = 1; from < path.length - 2; from++)
      for (let to = from + 1; to < path.length - 1; to++) {
        const [before, first, last, after] = [path[from - 1]!, path[from]!, path[to]!, path[to + 1]!]
        const gain = table[before]![first]! + table[last]![after]! - table[before]![last]! - table[first]![after]!
        if (gain <= 0) continue
        path.splice(from, to - from + 1, ...path.slice(from, to + 1).reverse())
        better = true
      }
  }
  return path.slice(1, -1)
}
