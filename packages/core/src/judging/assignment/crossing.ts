import { OPEN } from './field.js'
import { isMovable, move, NONE, slotsOf, type Holding } from './holding.js'
import type { Linkage } from './linkage.js'
import { changeCost, isHandover, swap, swapCost } from './swap.js'

/** A swap of two slots, or a handover of one slot (`other` is `NONE`) to a juror, that puts a juror across parts. */
export interface Crossing {
  one: number
  other: number
  to: number
  cost: number
}

/**
 * The swaps and handovers by which a juror of one part of a nomination comes to a submission of another: across
 * components while there are several, then across the parts that hold without bridges. Passed over are those of which a
 * count of edges tells that they part as much as they link. `effort.looks` limits how many pairs of slots are looked at.
 */
export function* crossingsOf(
  holding: Holding,
  linkages: readonly Linkage[],
  nomination: number,
  effort: { looks: number },
): Generator<Crossing> {
  const { field, start, submission, juror, seats } = holding
  const linkage = linkages[nomination]!
  const { rows, components, component, block } = linkage
  const parts = components > 1 ? component : block
  const width = field.jurors.length
  const inside = field.jurors.map((_, who) => who).filter((who) => seats[nomination * width + who])
  for (const row of rows)
    for (let one = start[row]!; one < start[row + 1]!; one++) {
      if (!isMovable(holding, one)) continue
      const spares = isSpare(holding, linkage, one)
      for (const to of inside) {
        if (parts[rows.length + to] === parts[field.place[row]!] || field.mark[row * width + to] !== OPEN) continue
        if (spares && isHandover(holding, one, to)) yield { one, other: NONE, to, cost: changeCost(holding, one, to) }
        for (const other of slotsOf(holding, to)) {
          if (--effort.looks < 0) return
          const beside = submission[other]!
          if (field.mark[beside * width + juror[one]!] !== OPEN) continue
          const there = linkages[field.nomination[beside]!]!
          const gains =
            there === linkage
              ? isInside(holding, linkage, one) || isInside(holding, linkage, other)
              : spares &&
                fits(
                  there,
                  Number(!seats[there.nomination * width + juror[one]!]) -
                    Number(seats[there.nomination * width + to] === 1),
                ) &&
                (isSpare(holding, there, other) || seats[there.nomination * width + juror[one]!])
          if (gains) yield { one, other, to: NONE, cost: swapCost(holding, one, other) }
        }
      }
    }
}

/** Carries out a crossing; what it gives back takes it back. */
export function cross(holding: Holding, { one, other, to }: Crossing): () => void {
  if (other !== NONE) {
    swap(holding, one, other)
    return () => swap(holding, one, other)
  }
  const from = holding.juror[one]!
  move(holding, one, to)
  return () => move(holding, one, from)
}

/** Whether a pair is on a cycle of its nomination. */
const isInside = ({ field, submission, juror }: Holding, { rows, block }: Linkage, slot: number): boolean =>
  block[field.place[submission[slot]!]!] === block[rows.length + juror[slot]!]

/** Whether a nomination hangs together as before without the pair: it is on a cycle, or the only one of its juror. */
const isSpare = (holding: Holding, linkage: Linkage, slot: number): boolean =>
  holding.seats[linkage.nomination * holding.load.length + holding.juror[slot]!] === 1 ||
  isInside(holding, linkage, slot)

/** Whether a nomination has pairs to spare for so many jurors more, without a bridge where it has none. */
const fits = ({ surplus, bridges, rows }: Linkage, more: number): boolean =>
  more <= 0 || rows.length < 2 || bridges.length > 0 || more <= surplus
