import { compareIds } from '../ids.js'
import { OPEN } from './field.js'
import { NONE, type Holding } from './holding.js'
import type { JurorPair } from './input.js'
import type { Linkage } from './linkage.js'

/** A pair that would link what is apart; `beyondCapacity` where the juror has no time left for it. */
export interface RepairPair extends JurorPair {
  beyondCapacity: boolean
}

/** The additional pairs that link the components of a nomination. */
export interface Repair {
  pairs: RepairPair[]
  /** Whether they link all; if not, conflicts and competence leave no way. */
  complete: boolean
}

/** A submission, by its index in the nomination, and a juror. */
interface Link {
  index: number
  juror: number
}

/**
 * The fewest further sheets that link the components of a nomination: one for each component but the first wherever a
 * single sheet can link two (that is the least there can be), of these such as jurors have time for, then the lightest
 * jurors; then two sheets through a juror or a submission that stands apart.
 */
export function repairOf(holding: Holding, { rows, components, component }: Linkage): Repair {
  const { field } = holding
  const parent = Int32Array.from({ length: components }, (_, index) => index)
  const rootOf = (part: number): number => {
    while (parent[part] !== part) part = parent[part]!
    return part
  }
  const partOfRow = (index: number) => (component[index]! === NONE ? NONE : rootOf(component[index]!))
  const partOfJuror = (juror: number) => {
    const part = component[rows.length + juror]!
    return part === NONE ? NONE : rootOf(part)
  }
  const further = holding.load.slice()
  const chosen: (Link & { isOver: boolean })[] = []
  const choose = (link: Link) => {
    further[link.juror]!++
    chosen.push({ ...link, isOver: further[link.juror]! > field.room[link.juror]! })
  }
  let left = components
  const joins = (index: number, juror: number) => {
    const [a, b] = [partOfRow(index), partOfJuror(juror)]
    return a !== NONE && b !== NONE && a !== b
  }
  for (; left > 1; left--) {
    const link = first(partsBySize(rows, field.jurors.length, partOfRow, partOfJuror), (inside) =>
      lightestLink(holding, rows, further, inside, joins),
    )
    if (!link) break
    parent[partOfRow(link.index)] = partOfJuror(link.juror)
    choose(link)
  }
  while (left > 1) {
    const star = widestStar(holding, rows, partOfRow, partOfJuror)
    if (star.size < 2) break
    const parts = [...star.keys()]
    for (const part of parts.slice(1)) parent[part] = parts[0]!
    left -= parts.length - 1
    for (const link of star.values()) choose(link)
  }
  return {
    pairs: chosen
      .map(({ index, juror, isOver }) => ({
        juror: field.jurors[juror]!,
        submission: field.submissions[rows[index]!]!,
        beyondCapacity: isOver,
      }))
      .sort((a, b) => compareIds(a.submission, b.submission) || compareIds(a.juror, b.juror)),
    complete: left <= 1,
  }
}

/** What each component holds, the smallest first. */
function partsBySize(
  rows: Int32Array,
  width: number,
  partOfRow: (index: number) => number,
  partOfJuror: (juror: number) => number,
): { indices: number[]; jurors: number[] }[] {
  const parts = new Map<number, { indices: number[]; jurors: number[] }>()
  const insideOf = (part: number) => {
    if (!parts.has(part)) parts.set(part, { indices: [], jurors: [] })
    return parts.get(part)!
  }
  for (let index = 0; index < rows.length; index++)
    if (partOfRow(index) !== NONE) insideOf(partOfRow(index)).indices.push(index)
  for (let juror = 0; juror < width; juror++)
    if (partOfJuror(juror) !== NONE) insideOf(partOfJuror(juror)).jurors.push(juror)
  return [...parts.values()].sort((a, b) => a.indices.length + a.jurors.length - b.indices.length - b.jurors.length)
}

/** The first value found for an item. */
function first<Item, Value>(items: Item[], find: (item: Item) => Value | undefined): Value | undefined {
  for (const item of items) {
    const value = find(item)
    if (value !== undefined) return value
  }
  return undefined
}

/** The open pair that joins a component to another: within capacity first, then the lightest juror, then by id. */
function lightestLink(
  { field }: Holding,
  rows: Int32Array,
  load: Int32Array,
  inside: { indices: number[]; jurors: number[] },
  joins: (index: number, juror: number) => boolean,
): Link | undefined {
  const width = field.jurors.length
  let best: Link | undefined
  const isFull = (juror: number) => Number(load[juror]! >= field.room[juror]!)
  const order = (a: Link, b: Link) =>
    isFull(a.juror) - isFull(b.juror) ||
    load[a.juror]! - load[b.juror]! ||
    compareIds(field.submissions[rows[a.index]!]!, field.submissions[rows[b.index]!]!) ||
    compareIds(field.jurors[a.juror]!, field.jurors[b.juror]!)
  const offer = (index: number, juror: number) => {
    if (field.mark[rows[index]! * width + juror] !== OPEN || !joins(index, juror)) return
    if (!best || order({ index, juror }, best) < 0) best = { index, juror }
  }
  for (const index of inside.indices) for (let juror = 0; juror < width; juror++) offer(index, juror)
  for (const juror of inside.jurors) for (let index = 0; index < rows.length; index++) offer(index, juror)
  return best
}

/** The juror or submission standing apart that open pairs link to most components, with a pair to each. */
function widestStar(
  holding: Holding,
  rows: Int32Array,
  partOfRow: (index: number) => number,
  partOfJuror: (juror: number) => number,
): Map<number, Link> {
  const { field } = holding
  const width = field.jurors.length
  const stars = new Map<number, Map<number, Link>>()
  for (let index = 0; index < rows.length; index++)
    for (let juror = 0; juror < width; juror++) {
      if (field.mark[rows[index]! * width + juror] !== OPEN) continue
      const [a, b] = [partOfRow(index), partOfJuror(juror)]
      if ((a === NONE) === (b === NONE)) continue
      const centre = a === NONE ? width + index : juror
      if (!stars.has(centre)) stars.set(centre, new Map())
      const star = stars.get(centre)!
      const part = a === NONE ? b : a
      if (!star.has(part)) star.set(part, { index, juror })
    }
  const all = [...stars].sort(([a], [b]) => a - b).map(([, star]) => star)
  return all.reduce((best, star) => (star.size > best.size ? star : best), new Map<number, Link>())
}
