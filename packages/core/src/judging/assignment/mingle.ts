import type { Steps } from '../../steps.js'
import { OPEN } from './field.js'
import type { Guard } from './guard.js'
import { isMovable, move, NONE, slotsOf, type Holding } from './holding.js'
import { changeCost, changeSquares, isHandover, isSwap, swap, swapSquares } from './swap.js'

/** How many exchanges are tried at most. */
const MOST_TRIALS = 100_000_000

/** Slots to a step. */
const STEP = 20

/**
 * Lets every two jurors meet equally often: swaps, and handovers between jurors of neighbouring loads, that lower the
 * sum of squared overlaps and cost nothing, until there is none left; tells whether that was so before the limit of
 * trials. Equal overlaps give differences of severity their least standard error (as in a balanced incomplete block
 * design, where one exists). What the guard refuses is undone.
 */
export function* mingle(holding: Holding, guard?: Guard): Steps<boolean> {
  const lost = lostSlots(holding)
  let trials = 0
  for (let better = true; better;) {
    better = false
    for (let slot = 0; slot < holding.juror.length; slot++) {
      if (slot % STEP === 0) yield
      if (!isMovable(holding, slot)) continue
      const from = holding.juror[slot]!
      for (let to = 0; to < holding.load.length; to++) {
        // Every improving exchange improves one of its sides, and that only where somebody is met two times less.
        if (!meetsLess(holding, slot, to)) continue
        const dearer = changeCost(holding, slot, to)
        const others = dearer > holding.field.unsuited ? lost.of(from, to) : slotsOf(holding, to)
        trials += others.length + 1
        if (!improves(holding, slot, to, dearer, others, guard)) continue
        lost.forget(from, to)
        better = true
        break
      }
      if (trials > MOST_TRIALS) return false
    }
  }
  return true
}

/** Carries out the first handover or swap that lowers the squares. */
function improves(
  holding: Holding,
  slot: number,
  to: number,
  dearer: number,
  others: number[],
  guard: Guard | undefined,
): boolean {
  const { field, juror, submission } = holding
  const { cost } = field
  const width = field.jurors.length
  const from = juror[slot]!
  if (dearer <= 0 && isHandover(holding, slot, to) && changeSquares(holding, slot, to) < 0) {
    move(holding, slot, to)
    if (!guard || guard.keeps(slot, NONE)) return true
    move(holding, slot, from)
  }
  for (const other of others) {
    if (cost) {
      const row = submission[other]! * width
      if (dearer + cost[row + from]! - cost[row + to]! > 0) continue
    }
    if (!isSwap(holding, slot, other) || swapSquares(holding, slot, other) >= 0) continue
    if (guard && !guard.permits(slot, other)) continue
    swap(holding, slot, other)
    if (!guard || guard.keeps(slot, other)) return true
    swap(holding, slot, other)
  }
  return false
}

/** The slots by which a juror can come back to a submission of before: only these pay for another change. */
function lostSlots({ field, start, juror }: Holding) {
  const width = field.jurors.length
  const before = field.jurors.map((): number[] => [])
  for (const pair of field.previous) before[pair % width]!.push(Math.floor(pair / width))
  const lost: (number[] | undefined)[] = []
  return {
    of: (from: number, holder: number): number[] => {
      lost[from] ??= before[from]!.filter((row) => field.mark[row * width + from] === OPEN)
      return lost[from].flatMap((row) => {
        const slot = juror.subarray(start[row], start[row + 1]).indexOf(holder)
        return slot < 0 ? [] : [start[row]! + slot]
      })
    },
    forget: (one: number, other: number): void => {
      lost[one] = lost[other] = undefined
    },
  }
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
