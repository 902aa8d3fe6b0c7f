import { GIVEN, OPEN } from './field.js'
import { walk } from './graph.js'
import { give, isMovable, NONE, take, type Holding } from './holding.js'
import { linkagesOf, totalOf } from './link.js'
import type { Linkage } from './linkage.js'

/** The most ways to choose the jurors of all submissions that are tried one by one. */
const MOST_WAYS = 2 ** 17

/** The movable slots of a submission and all choices of jurors for them. */
interface Row {
  row: number
  slots: number[]
  choices: number[][]
}

/** The movable slots of each submission with all choices of jurors, or nothing where there are too many to try. */
export function choicesOf(holding: Holding, linkages: readonly Linkage[]): Row[] | undefined {
  const { field, start } = holding
  const width = field.jurors.length
  const rows: Row[] = []
  let ways = 1
  for (const row of linkages.flatMap((linkage) => [...linkage.rows])) {
    const slots: number[] = []
    for (let slot = start[row]!; slot < start[row + 1]!; slot++) if (isMovable(holding, slot)) slots.push(slot)
    const able = Array.from(field.jurors.keys()).filter((juror) => {
      const mark = field.mark[row * width + juror]
      return mark === OPEN || mark === GIVEN
    })
    for (let index = 0; index < slots.length; index++) ways *= (able.length - index) / (index + 1)
    if (Math.round(ways) > MOST_WAYS) return undefined
    rows.push({ row, slots, choices: subsets(able, slots.length) })
  }
  return rows
}

/**
 * Links the jurors as well as any assignment with the same numbers of jurors and equally even loads does: to the fewest
 * components, of these at the least cost, of these to the fewest bridges, by trying all. Tells whether it found a better.
 */
export function linkCompletely(holding: Holding, linkages: Linkage[], rows: Row[]): boolean {
  const { field, room, ends, coming, load, least, most } = boundsOf(holding, linkages, rows)
  const width = field.jurors.length
  const trial = { ...holding, juror: holding.juror.slice() }
  const now = totalOf(linkages)
  let best = [now.components, costOf(holding, rows), now.bridges]
  let found: Int32Array | undefined
  const search = (at: number, squares: number, sums: number[]) => {
    // Every nomination still to come has one component at least.
    if (!precedes([sums[0]! + coming[at]!, sums[1]!, sums[2]!], best)) return
    if (at === rows.length) {
      if (squares > least) return
      best = sums
      found = trial.juror.slice()
      return
    }
    const { row, slots, choices } = rows[at]!
    for (const jurors of choices) {
      if (jurors.some((juror) => load[juror]! >= Math.min(room[juror]!, most))) continue
      let [more, cost] = [0, 0]
      jurors.forEach((juror, index) => {
        more += 2 * load[juror]!++ + 1
        cost += field.cost ? field.cost[row * width + juror]! : 0
        trial.juror[slots[index]!] = juror
      })
      if (squares + more <= least) {
        const ended = ends[at] === NONE ? undefined : walk(trial, linkages[ends[at]!]!.rows)
        const [components, bridges] = [ended?.components ?? 0, ended?.bridges.length ?? 0]
        search(at + 1, squares + more, [sums[0]! + components, sums[1]! + cost, sums[2]! + bridges])
      }
      for (const juror of jurors) load[juror]!--
    }
  }
  search(
    0,
    load.reduce((sum, count) => sum + count * count, 0),
    [0, 0, 0],
  )
  if (!found) return false
  for (const { slots } of rows) for (const slot of slots) take(holding, slot)
  for (const { slots } of rows) for (const slot of slots) give(holding, slot, found[slot]!)
  for (const linkage of linkagesOf(holding)) linkages[linkage.nomination] = linkage
  return true
}

/** Loads without what is movable, the least sum of their squares and the greatest load in the end. */
function boundsOf(holding: Holding, linkages: readonly Linkage[], rows: Row[]) {
  const load = holding.load.slice()
  for (const { slots } of rows) for (const slot of slots) load[holding.juror[slot]!]!--
  const last = new Map(linkages.map((linkage) => [linkage.rows.at(-1)!, linkage.nomination]))
  const ends = rows.map(({ row }) => last.get(row) ?? NONE)
  const coming = [...ends, NONE].map((_, at) => ends.slice(at).filter((end) => linkages[end]?.components).length)
  return {
    field: holding.field,
    room: holding.field.room,
    load,
    /** The nomination that is whole after each submission, and how many are not whole before it. */
    ends,
    coming,
    least: holding.load.reduce((sum, count) => sum + count * count, 0),
    most: holding.load.reduce((most, count) => Math.max(most, count), 0),
  }
}

function costOf({ field, juror }: Holding, rows: Row[]): number {
  if (!field.cost) return 0
  let sum = 0
  for (const { row, slots } of rows)
    for (const slot of slots) sum += field.cost[row * field.jurors.length + juror[slot]!]!
  return sum
}

/** Whether the sums so far, which only grow, are still less: the first that differs decides. */
function precedes(sums: readonly number[], best: readonly number[]): boolean {
  const at = sums.findIndex((sum, index) => sum !== best[index])
  return at >= 0 && sums[at]! < best[at]!
}

const subsets = (items: readonly number[], count: number): number[][] =>
  count
    ? items.flatMap((first, index) => subsets(items.slice(index + 1), count - 1).map((rest) => [first, ...rest]))
    : [[]]
