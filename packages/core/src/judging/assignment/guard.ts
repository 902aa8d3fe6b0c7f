import { walk } from './graph.js'
import { NONE, type Holding } from './holding.js'
import { compareGains, NO_GAIN, touchedBy } from './link.js'
import { linkageOf, type Linkage } from './linkage.js'

/** What keeps the links while exchanges are made for another reason; `other` is `NONE` for a handover. */
export interface Guard {
  /** Whether an exchange is worth trying: not if it plainly parts a nomination. */
  permits: (one: number, other: number) => boolean
  /** Whether an exchange just carried out left the nominations linked as well as before. */
  keeps: (one: number, other: number) => boolean
}

/** Guards the nominations for which `minds` holds; their `linkages` are kept up to date. */
export const guardOf = (
  holding: Holding,
  linkages: Linkage[],
  minds: (linkage: Linkage) => boolean = () => true,
): Guard => ({
  permits: (one, other) => other === NONE || !dangles(holding, linkages, one, other),
  keeps: (one, other) => {
    const touched = touchedBy(holding, linkages, one, other).filter(minds)
    const gain = { ...NO_GAIN }
    for (const linkage of touched) {
      const { components, bridges } = walk(holding, linkage.rows)
      gain.components += components - linkage.components
      gain.bridges += bridges.length - linkage.bridges.length
      if (compareGains(gain, NO_GAIN) > 0 && touched.every(isWhole)) return false
    }
    if (compareGains(gain, NO_GAIN) > 0) return false
    for (const { nomination, rows } of touched) linkages[nomination] = linkageOf(holding, nomination, rows)
    return true
  },
})

const isWhole = ({ components, bridges }: Linkage): boolean => components < 2 && !bridges.length

/** Whether two submissions of a nomination have places at all: one alone cannot be parted. */
function holdsTwo({ start }: Holding, { rows }: Linkage): boolean {
  const hasPlaces = (row: number): boolean => start[row + 1]! > start[row]!
  const first = rows.findIndex(hasPlaces)
  return first >= 0 && rows.findIndex((row, index) => index > first && hasPlaces(row)) >= 0
}

/**
 * Whether a swap between nominations would leave, where there is no bridge yet, a submission all but one of whose jurors
 * have nothing else there: quickly found, and the commonest way to part a nomination.
 */
function dangles(holding: Holding, linkages: Linkage[], one: number, other: number): boolean {
  const { field, submission, juror, seats, start, head, next } = holding
  const width = field.jurors.length
  const [here, there] = [field.nomination[submission[one]!]!, field.nomination[submission[other]!]!]
  if (here === there) return false
  const hangs = (nomination: number, row: number, without: number) => {
    let several = 0
    for (let slot = start[row]!; slot < start[row + 1]!; slot++)
      if (juror[slot] !== NONE && juror[slot] !== without && seats[nomination * width + juror[slot]!]! > 1) several++
    return several < 2
  }
  const parts = (nomination: number, at: number, comes: number) => {
    const goes = juror[at]!
    const linkage = linkages[nomination]!
    if (!isWhole(linkage) || !holdsTwo(holding, linkage)) return false
    if (!seats[nomination * width + comes] && hangs(nomination, submission[at]!, goes)) return true
    if (seats[nomination * width + goes] !== 2) return false
    let slot = head[goes]!
    while (slot !== NONE && (slot === at || field.nomination[submission[slot]!] !== nomination)) slot = next[slot]!
    return slot !== NONE && hangs(nomination, submission[slot]!, goes)
  }
  return parts(here, one, juror[other]!) || parts(there, other, juror[one]!)
}
