import { crossingsOf, type Crossing } from './crossing.js'
import { move, NONE, type Holding } from './holding.js'
import { linkageOf, rowsByNomination, type Linkage } from './linkage.js'
import { swap } from './swap.js'

/** How many nodes and pairs of a nomination’s graph are walked through at most in search of one exchange. */
const MOST_WALKS = 3_000_000

/** The linkages of all nominations. */
export const linkagesOf = (holding: Holding): Linkage[] =>
  rowsByNomination(holding).map((rows) => linkageOf(holding, rows))

/**
 * Links the jurors of each nomination by swaps and handovers, which leave coverage and loads as they are: to as few
 * components as exchanges can, then to as few bridges. Components are linked at any cost of changes, the cheapest
 * exchange first; bridges are doubled only at none. Tells whether anything was exchanged; `linkages` are kept up to date.
 */
export function link(holding: Holding, linkages: Linkage[]): boolean {
  let linked = false
  for (let nomination = 0; nomination < linkages.length; nomination++) {
    while (linkFreely(holding, linkages, nomination)) linked = true
    if (holding.field.cost) while (linkDearly(holding, linkages, nomination)) linked = true
  }
  return linked
}

/** Whether an exchange left the nominations it touches linked as well as before; if so, `linkages` are brought up to date. */
export function staysLinked(holding: Holding, linkages: Linkage[], one: number, other: number): boolean {
  const after = linkagesAfter(holding, linkages, one, other)
  if ([...after].some(([nomination, linkage]) => compare(linkage, linkages[nomination]!) > 0)) return false
  for (const [nomination, linkage] of after) linkages[nomination] = linkage
  return true
}

/** Carries out the first exchange found that costs nothing and links the nomination better. */
function linkFreely(holding: Holding, linkages: Linkage[], nomination: number): boolean {
  const linkage = linkages[nomination]!
  if (!isLoose(linkage)) return false
  let walks = 0
  for (const crossing of crossingsOf(holding, linkage, linkage.block)) {
    if (crossing.cost > 0) continue
    const undo = carryOut(holding, crossing)
    if (linksBetter(holding, linkages, nomination, crossing)) {
      staysLinked(holding, linkages, crossing.one, crossing.other)
      return true
    }
    undo()
    walks += sizeOf(holding, linkage)
    if (walks > MOST_WALKS) return false
  }
  return false
}

/** Carries out the cheapest exchange that leaves fewer components. */
function linkDearly(holding: Holding, linkages: Linkage[], nomination: number): boolean {
  const linkage = linkages[nomination]!
  if (linkage.components < 2) return false
  let best: Crossing | undefined
  let walks = 0
  for (const crossing of crossingsOf(holding, linkage, linkage.component)) {
    if (best && crossing.cost >= best.cost) continue
    const undo = carryOut(holding, crossing)
    const after = linkagesAfter(holding, linkages, crossing.one, crossing.other)
    if (linksBetter(holding, linkages, nomination, crossing) && after.get(nomination)!.components < linkage.components)
      best = crossing
    undo()
    walks += sizeOf(holding, linkage)
    if (walks > MOST_WALKS) break
  }
  if (!best) return false
  carryOut(holding, best)
  return staysLinked(holding, linkages, best.one, best.other)
}

function linksBetter(holding: Holding, linkages: Linkage[], nomination: number, { one, other }: Crossing): boolean {
  const after = linkagesAfter(holding, linkages, one, other)
  return (
    [...after].every(([index, linkage]) => compare(linkage, linkages[index]!) < (index === nomination ? 0 : 1)) &&
    after.has(nomination)
  )
}

const isLoose = ({ components, bridges }: Linkage): boolean => components > 1 || bridges.length > 0

const compare = (a: Linkage, b: Linkage): number => a.components - b.components || a.bridges.length - b.bridges.length

const sizeOf = ({ load, covered }: Holding, { rows }: Linkage): number =>
  rows.reduce((sum, row) => sum + covered[row]!, load.length)

/** The linkages of the nominations that an exchange touched. */
function linkagesAfter(holding: Holding, linkages: Linkage[], one: number, other: number): Map<number, Linkage> {
  const touched = [one, other]
    .filter((slot) => slot !== NONE)
    .map((slot) => holding.field.nomination[holding.submission[slot]!]!)
  return new Map(touched.map((nomination) => [nomination, linkageOf(holding, linkages[nomination]!.rows)]))
}

function carryOut(holding: Holding, { one, other, to }: Crossing): () => void {
  if (other !== NONE) {
    swap(holding, one, other)
    return () => swap(holding, one, other)
  }
  const from = holding.juror[one]!
  move(holding, one, to)
  return () => move(holding, one, from)
}
