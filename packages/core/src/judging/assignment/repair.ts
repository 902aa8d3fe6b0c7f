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
    const link = lightestLink(holding, rows, further, joins)
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

/** The open pair that joins two components: within capacity first, then the lightest juror, then by id. */
function lightestLink(
  { field }: Holding,
  rows: Int32Array,
  load: Int32Array,
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
  for (let index = 0; index < rows.length; index++)
    for (let juror = 0; juror < width; juror++)
      if (field.mark[rows[index]! * width + juror] === OPEN && joins(index, juror))
        if (!best || order({ index, juror }, best) < 0) best = { index, juror }
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
