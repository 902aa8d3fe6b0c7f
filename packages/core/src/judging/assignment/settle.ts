import type { Steps } from '../../steps.js'
import { seededRandom } from '../random.js'
import { choicesOf, linkCompletely } from './complete.js'
import { GIVEN } from './field.js'
import { guardOf } from './guard.js'
import { NONE, type Holding } from './holding.js'
import { isLoose, link, linkagesOf, wholeEffort } from './link.js'
import { linkageOf, type Linkage } from './linkage.js'
import { mingle } from './mingle.js'
import { wander } from './wander.js'

/** From so many nodes on, whether a nomination stays linked is not asked after each exchange, but at the end. */
const LARGE = 2000

/** How far a walk on the plateau goes, for each place to fill. */
const WALKS = 1500

/** How the nominations are linked in the end, and whether jurors meet as evenly as exchanges can make them. */
export interface Settlement {
  linkages: Linkage[]
  settled: boolean
}

/** Links the nominations, then lets jurors meet evenly as far as that keeps the links; what was before and fits stays. */
export function* settle(holding: Holding, seed: string | number): Steps<Settlement> {
  const linkages = linkagesOf(holding)
  if (isAsBefore(holding)) return { linkages, settled: yield* mingle(holding) }
  const effort = wholeEffort()
  const random = seededRandom(seed)
  const walks = { ...effort, walks: Math.min(effort.walks, WALKS * holding.juror.length) }
  const improve = function* (): Steps<boolean> {
    const linked = yield* link(holding, linkages, effort)
    return (yield* wander(holding, linkages, walks, random)) || linked
  }
  yield* link(holding, linkages, effort)
  const rows = choicesOf(holding, linkages)
  if (rows) {
    if (linkages.some((linkage) => isLoose(holding, linkage))) linkCompletely(holding, linkages, rows)
    return { linkages, settled: yield* mingle(holding, guardOf(holding, linkages)) }
  }
  yield* improve()
  const isSmall = (linkage: Linkage) => linkage.component.length < LARGE
  let settled = yield* mingle(holding, guardOf(holding, linkages, isSmall))
  for (const { nomination, rows } of linkages) linkages[nomination] = linkageOf(holding, nomination, rows)
  while (yield* improve()) settled = yield* mingle(holding, guardOf(holding, linkages))
  return { linkages, settled }
}

/** Whether the movable pairs are exactly those of the assignment before. */
function isAsBefore({ field, juror, submission }: Holding): boolean {
  const before = new Set(field.previous)
  if (!before.size) return false
  const pairs = submission.map((row, slot) => (juror[slot] === NONE ? NONE : row * field.jurors.length + juror[slot]!))
  const movable = pairs.filter((pair) => field.mark[pair] === GIVEN)
  return movable.length === before.size && movable.every((pair) => before.has(pair))
}
