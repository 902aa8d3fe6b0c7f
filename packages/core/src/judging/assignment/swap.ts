import { GIVEN, OPEN, SCORED } from './field.js'
import { give, isMovable, NONE, take, type Holding } from './holding.js'

/** Whether two slots can exchange their jurors: loads and coverage stay. */
export function isSwap(holding: Holding, one: number, other: number): boolean {
  const { field, submission, juror } = holding
  if (!isMovable(holding, one) || !isMovable(holding, other)) return false
  const width = field.jurors.length
  return (
    field.mark[submission[one]! * width + juror[other]!] === OPEN &&
    field.mark[submission[other]! * width + juror[one]!] === OPEN
  )
}

/** Whether a slot can go to another juror: the two exchange their loads, so that loads are as even as before. */
export function isHandover({ field, submission, juror, load }: Holding, slot: number, to: number): boolean {
  return (
    load[to] === load[juror[slot]!]! - 1 &&
    load[to] < field.room[to]! &&
    field.mark[submission[slot]! * field.jurors.length + to] === OPEN
  )
}

/** What it adds to the cost of the pairs to put a juror into a slot. */
export function changeCost({ field, submission, juror }: Holding, slot: number, to: number): number {
  const row = submission[slot]! * field.jurors.length
  return field.cost ? field.cost[row + to]! - field.cost[row + juror[slot]!]! : 0
}

export const swapCost = (holding: Holding, one: number, other: number): number =>
  holding.field.cost
    ? changeCost(holding, one, holding.juror[other]!) + changeCost(holding, other, holding.juror[one]!)
    : 0

/** What a juror put into a slot adds to half the sum of squared overlaps; `beside` is a submission exchanged for it. */
export function changeSquares(holding: Holding, slot: number, to: number, beside = NONE): number {
  const { field, start, submission, juror, overlap } = holding
  const width = field.jurors.length
  const row = submission[slot]!
  const from = juror[slot]!
  let sum = 0
  for (let mate = start[row]!; mate < start[row + 1]!; mate++) {
    const met = juror[mate]!
    if (mate === slot || met === NONE) continue
    if (beside !== NONE) {
      // Whoever judges both submissions meets the same jurors after the swap.
      const there = field.mark[beside * width + met]!
      if (there === GIVEN || there === SCORED) continue
    }
    sum += overlap[to * width + met]! - overlap[from * width + met]! + 1
  }
  return sum
}

export const swapSquares = (holding: Holding, one: number, other: number): number =>
  changeSquares(holding, one, holding.juror[other]!, holding.submission[other]) +
  changeSquares(holding, other, holding.juror[one]!, holding.submission[one])

export function swap(holding: Holding, one: number, other: number): void {
  const [a, b] = [holding.juror[one]!, holding.juror[other]!]
  take(holding, one)
  take(holding, other)
  give(holding, one, b)
  give(holding, other, a)
}
