import type { Steps } from '../../steps.js'
import { cross, crossingsOf, type Crossing } from './crossing.js'
import { NONE, type Holding } from './holding.js'
import { linkageOf, rowsByNomination, type Linkage } from './linkage.js'

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
export function* link(holding: Holding, linkages: Linkage[], effort: Effort): Steps<boolean> {
  let linked = false
  for (const nomination of linkages.keys()) {
    while (improve(holding, linkages, nomination, effort)) {
      linked = true
      yield
    }
    yield
  }
  return linked
}

/** Carries out the first exchange found that links better at no cost, else the cheapest that leaves fewer components. */
function improve(holding: Holding, linkages: Linkage[], nomination: number, effort: Effort): boolean {
  const linkage = linkages[nomination]!
  if (!isLoose(holding, linkage)) return false
  return withShare(effort, linkages.length, (share) => {
    let best: Crossing | undefined
    for (const crossing of crossingsOf(holding, linkages, nomination, share)) {
      if (crossing.cost > 0 && (linkage.components < 2 || (best && crossing.cost >= best.cost))) continue
      const undo = cross(holding, crossing)
      const after = linkagesAfter(holding, linkages, crossing.one, crossing.other)
      const gain = gainOf(linkages, after)
      if (crossing.cost <= 0 && compareGains(gain, NO_GAIN) < 0) {
        for (const better of after) linkages[better.nomination] = better
        return true
      }
      undo()
      if (crossing.cost > 0 && gain.components < 0) best = crossing
      if ((share.walks -= sizeOf(after)) < 0) break
    }
    if (!best) return false
    cross(holding, best)
    for (const better of linkagesAfter(holding, linkages, best.one, best.other)) linkages[better.nomination] = better
    return true
  })
}

/** How components and bridges grow in number. */
export interface Gain {
  components: number
  bridges: number
}

export const NO_GAIN: Gain = { components: 0, bridges: 0 }

export function gainOf(linkages: readonly Linkage[], after: readonly Linkage[]): Gain {
  const sum = { components: 0, bridges: 0 }
  for (const { nomination, components, bridges } of after) {
    sum.components += components - linkages[nomination]!.components
    sum.bridges += bridges.length - linkages[nomination]!.bridges.length
  }
  return sum
}

/** Components and bridges of all nominations together. */
export function totalOf(linkages: readonly Linkage[]): Gain {
  const sum = { components: 0, bridges: 0 }
  for (const { components, bridges } of linkages) {
    sum.components += components
    sum.bridges += bridges.length
  }
  return sum
}

export const compareGains = (a: Gain, b: Gain): number => a.components - b.components || a.bridges - b.bridges

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

/** Bridges can be doubled only where some submission has two jurors. */
export const isLoose = ({ covered }: Holding, { rows, components, bridges }: Linkage): boolean =>
  components > 1 || (bridges.length > 0 && rows.some((row) => covered[row]! > 1))

export const sizeOf = (linkages: readonly Linkage[]): number =>
  linkages.reduce((sum, { component }) => sum + 2 * component.length, 0)

/** The linkages of the nominations that an exchange touched, as they are after it. */
export const linkagesAfter = (holding: Holding, linkages: Linkage[], one: number, other: number): Linkage[] =>
  touchedBy(holding, linkages, one, other).map(({ nomination, rows }) => linkageOf(holding, nomination, rows))

export function touchedBy({ field, submission }: Holding, linkages: Linkage[], one: number, other: number): Linkage[] {
  const first = linkages[field.nomination[submission[one]!]!]!
  const second = other === NONE ? first : linkages[field.nomination[submission[other]!]!]!
  return first === second ? [first] : [first, second]
}
