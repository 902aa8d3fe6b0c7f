import { isMovable, NONE, type Holding } from './holding.js'
import type { Linkage } from './linkage.js'
import { changeCost, isHandover, isSwap, swapCost } from './swap.js'

/** A swap of two slots, or a handover of one slot (`other` is `NONE`) to a juror, that puts a juror across parts. */
export interface Crossing {
  one: number
  other: number
  to: number
  cost: number
}

/**
 * The swaps and handovers by which a juror of one part of a nomination comes to a submission of another; `effort.looks`
 * limits how many pairs of slots are looked at.
 */
export function* crossingsOf(
  holding: Holding,
  { nomination, rows }: Linkage,
  parts: Int32Array,
  effort: { looks: number },
): Generator<Crossing> {
  const { field, submission, juror } = holding
  const partOf = (row: number) => (field.nomination[row] === nomination ? parts[field.place[row]!]! : NONE)
  const partWith = (who: number) => (who === NONE ? NONE : parts[rows.length + who]!)
  const joins = (row: number, who: number) => {
    const [a, b] = [partOf(row), partWith(who)]
    return a !== NONE && b !== NONE && a !== b
  }
  const main = commonest(parts)
  const isApart = (part: number) => part !== NONE && part !== main
  for (let one = 0; one < juror.length; one++) {
    if (!isMovable(holding, one)) continue
    if (partOf(submission[one]!) !== NONE)
      for (let to = 0; to < field.jurors.length; to++)
        if (isHandover(holding, one, to) && joins(submission[one]!, to))
          yield { one, other: NONE, to, cost: changeCost(holding, one, to) }
    if (!isApart(partOf(submission[one]!)) && !isApart(partWith(juror[one]!))) continue
    for (let other = 0; other < juror.length; other++) {
      if (--effort.looks < 0) return
      if (!joins(submission[one]!, juror[other]!) && !joins(submission[other]!, juror[one]!)) continue
      if (isSwap(holding, one, other)) yield { one, other, to: NONE, cost: swapCost(holding, one, other) }
    }
  }
}

function commonest(parts: Int32Array): number {
  const counts = new Int32Array(parts.length)
  for (const part of parts) if (part !== NONE) counts[part]!++
  return counts.reduce((best, count, part) => (count > counts[best]! ? part : best), 0)
}
