import type { Steps } from '../../steps.js'
import type { Random } from '../random.js'
import { cross } from './crossing.js'
import { isMovable, NONE, slotsOf, type Holding } from './holding.js'
import { compareGains, gainOf, isLoose, linkagesAfter, NO_GAIN, sizeOf, type Effort } from './link.js'
import type { Linkage } from './linkage.js'
import { changeCost, isHandover, isSwap, swapCost } from './swap.js'

/** Trials to a step. */
const STEP = 50

/**
 * Links what no single exchange links better: exchanges drawn by lot that link no worse and cost nothing lead elsewhere
 * (a walk on the plateau), until nothing is left to link or the effort is spent. Tells whether it linked better.
 */
export function* wander(holding: Holding, linkages: Linkage[], effort: Effort, random: Random): Steps<boolean> {
  const { start, juror, field } = holding
  let better = false
  for (;;) {
    const loose = linkages.filter((linkage) => isLoose(holding, linkage))
    if (!loose.length) return better
    for (let trial = 0; trial < 100 * loose.length; trial++) {
      if (trial % STEP === 0) yield
      if ((effort.walks -= 10) < 0) return better
      const { rows } = loose[random.below(loose.length)]!
      const row = rows[random.below(rows.length)]!
      if (start[row] === start[row + 1]) continue
      const one = start[row]! + random.below(start[row + 1]! - start[row]!)
      if (!isMovable(holding, one)) continue
      const near = random.below(2) ? rows[random.below(rows.length)]! : random.below(field.submissions.length)
      if (start[near] === start[near + 1]) continue
      const mate = start[near]! + random.below(start[near + 1]! - start[near]!)
      const to = juror[mate]!
      if (to === NONE || to === juror[one]) continue
      const slots = slotsOf(holding, to)
      const other = random.below(2) && slots.length ? slots[random.below(slots.length)]! : mate
      const crossing = isHandover(holding, one, to)
        ? { one, other: NONE, to, cost: changeCost(holding, one, to) }
        : { one, other, to: NONE, cost: isSwap(holding, one, other) ? swapCost(holding, one, other) : Infinity }
      if (crossing.cost > 0) continue
      const undo = cross(holding, crossing)
      const after = linkagesAfter(holding, linkages, crossing.one, crossing.other)
      const order = compareGains(gainOf(linkages, after), NO_GAIN)
      if ((effort.walks -= sizeOf(after)) < 0 || order > 0) undo()
      else for (const linkage of after) linkages[linkage.nomination] = linkage
      if (order < 0) better = true
    }
  }
}
