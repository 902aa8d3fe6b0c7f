import { crossingsOf, type Crossing } from './crossing.js'
import { move, NONE, type Holding } from './holding.js'
import { linkageOf, rowsByNomination, type Linkage } from './linkage.js'
import { swap } from './swap.js'

/** How much linking may take: nodes and pairs of graphs walked through, pairs of slots looked at. */
export interface Effort {
  walks: number
  looks: number
}

/** The effort of a whole assignment; of it, one search in one nomination gets its share. */
export const wholeEffort = (): Effort => ({ walks: 10_000_000, looks: 100_000_000 })

/** The linkages of all nominations. */
export const linkagesOf = (holding: Holding): Linkage[] =>
  rowsByNomination(holding).map((rows, nomination) => linkageOf(holding, nomination, rows))

/**
 * Links the jurors of each nomination by swaps and handovers, which leave coverage and loads as they are: to as few
 * components as such exchanges can, then to as few bridges. Components are linked at any cost of changes, the cheapest
 * exchange first; bridges are doubled only at none. Tells whether anything was exchanged; `linkages` are kept up to date.
 */
export function link(holding: Holding, linkages: Linkage[], effort: Effort): boolean {
  let linked = false
  for (let nomination = 0; nomination < linkages.length; nomination++) {
    while (linkFreely(holding, linkages, nomination, effort)) linked = true
    if (holding.field.cost) while (linkDearly(holding, linkages, nomination, effort)) linked = true
  }
  return linked
}

/** Whether an exchange left the nominations it touches linked as well as before; if so, `linkages` are brought up to date. */
export function staysLinked(holding: Holding, linkages: Linkage[], one: number, other: number): boolean {
  const after = linkagesAfter(holding, linkages, one, other)
  if (after.some((linkage) => compare(linkage, linkages[linkage.nomination]!) > 0)) return false
  for (const linkage of after) linkages[linkage.nomination] = linkage
  return true
}

/** Carries out the first exchange found that costs nothing and links the nomination better. */
function linkFreely(holding: Holding, linkages: Linkage[], nomination: number, effort: Effort): boolean {
  const linkage = linkages[nomination]!
  if (!isLoose(holding, linkage)) return false
  return withShare(effort, linkages.length, (share) => {
    for (const crossing of crossingsOf(holding, linkage, linkage.block, share)) {
      if (crossing.cost > 0) continue
      const undo = carryOut(holding, crossing)
      const after = linkagesAfter(holding, linkages, crossing.one, crossing.other)
      if (linksBetter(linkages, nomination, after)) {
        for (const better of after) linkages[better.nomination] = better
        return true
      }
      undo()
      if ((share.walks -= sizeOf(holding, linkage)) < 0) return false
    }
    return false
  })
}

/** Carries out the cheapest exchange that leaves fewer components. */
function linkDearly(holding: Holding, linkages: Linkage[], nomination: number, effort: Effort): boolean {
  const linkage = linkages[nomination]!
  if (linkage.components < 2) return false
  return withShare(effort, linkages.length, (share) => {
    let best: Crossing | undefined
    for (const crossing of crossingsOf(holding, linkage, linkage.component, share)) {
      if (best && crossing.cost >= best.cost) continue
      const undo = carryOut(holding, crossing)
      const after = linkagesAfter(holding, linkages, crossing.one, crossing.other)
      const own = after.find((one) => one.nomination === nomination)
      if (own && own.components < linkage.components && linksBetter(linkages, nomination, after)) best = crossing
      undo()
      if ((share.walks -= sizeOf(holding, linkage)) < 0) break
    }
    if (!best) return false
    carryOut(holding, best)
    return staysLinked(holding, linkages, best.one, best.other)
  })
}

/** Lets a search have its share of the effort, and takes what it spent off the whole. */
function withShare(effort: Effort, nominations: number, search: (share: Effort) => boolean): boolean {
  const given = {
    walks: Math.min(effort.walks, Math.max(20_000, 4_000_000 / nominations)),
    looks: Math.min(effort.looks, Math.max(100_000, 30_000_000 / nominations)),
  }
  const share = { ...given }
  const found = search(share)
  effort.walks -= given.walks - share.walks
  effort.looks -= given.looks - share.looks
  return found
}

const linksBetter = (linkages: Linkage[], nomination: number, after: Linkage[]): boolean =>
  after.some((linkage) => linkage.nomination === nomination) &&
  after.every(
    (linkage) => compare(linkage, linkages[linkage.nomination]!) < (linkage.nomination === nomination ? 0 : 1),
  )

/** Bridges can be doubled only where some submission has two jurors. */
const isLoose = ({ covered }: Holding, { rows, components, bridges }: Linkage): boolean =>
  components > 1 || (bridges.length > 0 && rows.some((row) => covered[row]! > 1))

const compare = (a: Linkage, b: Linkage): number => a.components - b.components || a.bridges.length - b.bridges.length

const sizeOf = ({ load, covered }: Holding, { rows }: Linkage): number =>
  rows.reduce((sum, row) => sum + covered[row]!, load.length)

/** The linkages of the nominations that an exchange touched. */
function linkagesAfter(holding: Holding, linkages: Linkage[], one: number, other: number): Linkage[] {
  const { field, submission } = holding
  const first = field.nomination[submission[one]!]!
  const second = other === NONE ? first : field.nomination[submission[other]!]!
  const touched = first === second ? [first] : [first, second]
  return touched.map((nomination) => linkageOf(holding, nomination, linkages[nomination]!.rows))
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
