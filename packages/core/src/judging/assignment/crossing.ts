import { isMovable, NONE, type Holding } from './holding.js'
import type { Linkage } from './linkage.js'
import { changeCost, isHandover, isSwap, swapCost } from './swap.js'

/** How many pairs of slots are looked at for one nomination at most. */
const MOST_LOOKS = 3_000_000

/** A swap of two slots, or a handover of one slot (`other` is `NONE`) to a juror, that puts a juror across parts. */
export interface Crossing {
  one: number
  other: number
  to: number
  cost: number
}

/** The swaps and handovers by which a juror of one part of a nomination comes to a submission of another. */
export function* crossingsOf(holding: Holding, { rows }: Linkage, parts: Int32Array): Generator<Crossing> {
  const { field, submission, juror } = holding
  const place = new Map(Array.from(rows, (row, index) => [row, index]))
  const partOf = (row: number) => (place.has(row) ? parts[place.get(row)!]! : NONE)
  const partWith = (who: number) => parts[rows.length + who]!
  const joins = (row: number, who: number) =>
    partOf(row) !== NONE && partWith(who) !== NONE && partOf(row) !== partWith(who)
  const main = commonest(parts)
  const isApart = (part: number) => part !== NONE && part !== main
  const order = slotsInOrder(holding)
  let looks = 0
  for (const one of order) {
    if (place.has(submission[one]!))
      for (let to = 0; to < field.jurors.length; to++)
        if (isHandover(holding, one, to) && joins(submission[one]!, to))
          yield { one, other: NONE, to, cost: changeCost(holding, one, to) }
    if (!isApart(partOf(submission[one]!)) && !isApart(partWith(juror[one]!))) continue
    for (const other of order) {
      if (++looks > MOST_LOOKS) return
      if (!joins(submission[one]!, juror[other]!) && !joins(submission[other]!, juror[one]!)) continue
      if (isSwap(holding, one, other)) yield { one, other, to: NONE, cost: swapCost(holding, one, other) }
    }
  }
}

/** Movable slots by submission and juror, so that nothing depends on how they came to be. */
function slotsInOrder(holding: Holding): number[] {
  const { submission, juror } = holding
  return Array.from(submission.keys())
    .filter((slot) => isMovable(holding, slot))
    .sort((a, b) => submission[a]! - submission[b]! || juror[a]! - juror[b]!)
}

function commonest(parts: Int32Array): number {
  const counts = new Map<number, number>()
  for (const part of parts) if (part !== NONE) counts.set(part, (counts.get(part) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [NONE, 0])[0]
}
