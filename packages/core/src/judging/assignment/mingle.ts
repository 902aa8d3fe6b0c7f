import { OPEN } from './field.js'
import { isMovable, move, NONE, type Holding } from './holding.js'
import { changeCost, changeSquares, isHandover, isSwap, swap, swapSquares } from './swap.js'

/** How many exchanges are tried at most. */
const MOST_TRIALS = 100_000_000

/**
 * Lets every two jurors meet equally often: swaps, and handovers between jurors of neighbouring loads, that lower the
 * sum of squared overlaps and cost nothing, until there is none left (or the limit of trials is reached). Equal overlaps
 * give differences of severity their least standard error (a balanced incomplete block design, where one exists).
 * `allows` is asked after an exchange; one that it refuses is undone.
 */
export function mingle(holding: Holding, allows: (one: number, other: number) => boolean = () => true): boolean {
  let trials = 0
  for (let better = true; better;) {
    better = false
    for (let slot = 0; slot < holding.juror.length; slot++) {
      if (!isMovable(holding, slot)) continue
      const spent = improve(holding, slot, allows)
      if (spent < 0) better = true
      trials += Math.abs(spent)
      if (trials > MOST_TRIALS) return false
    }
  }
  return true
}

/** Improves a slot once, if it can be; the number of trials, negative if it was improved. */
function improve(holding: Holding, slot: number, allows: (one: number, other: number) => boolean): number {
  const { field, juror, submission, head, next } = holding
  const { cost } = field
  const width = field.jurors.length
  const from = juror[slot]!
  let trials = 1
  for (let to = 0; to < width; to++) {
    // Every improving swap improves one of its sides, and that only where somebody is met two times less.
    if (!meetsLess(holding, slot, to)) continue
    const dearer = changeCost(holding, slot, to)
    if (dearer <= 0 && isHandover(holding, slot, to) && changeSquares(holding, slot, to) < 0) {
      move(holding, slot, to)
      if (allows(slot, NONE)) return -trials
      move(holding, slot, from)
    }
    for (let other = head[to]!, following = NONE; other !== NONE; other = following) {
      following = next[other]!
      trials++
      if (cost) {
        const row = submission[other]! * width
        if (dearer + cost[row + from]! - cost[row + to]! > 0) continue
      }
      if (!isSwap(holding, slot, other) || swapSquares(holding, slot, other) >= 0) continue
      swap(holding, slot, other)
      if (allows(slot, other)) return -trials
      swap(holding, slot, other)
    }
  }
  return trials
}

function meetsLess({ field, start, submission, juror, overlap }: Holding, slot: number, to: number): boolean {
  const width = field.jurors.length
  const row = submission[slot]!
  if (field.mark[row * width + to] !== OPEN) return false
  for (let mate = start[row]!; mate < start[row + 1]!; mate++) {
    const met = juror[mate]!
    if (mate !== slot && met !== NONE && overlap[to * width + met]! <= overlap[juror[slot]! * width + met]! - 2)
      return true
  }
  return false
}
