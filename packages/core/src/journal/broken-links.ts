import { journalProblem } from '../problem/codes/journal.js'
import type { Problem } from '../problem/problem.js'
import type { JournalEvent, Sha256 } from './event.js'
import { eventId } from './event-id.js'
import { emptyHead, headOf, headRoot } from './head.js'
import { numbersOf } from './misplaced.js'

/** What is known of a journal besides itself. */
interface Evidence {
  /** So many events at the beginning are as a checkpoint told them. */
  sound: number
  told: readonly { size: number; root: string }[]
  sha256: Sha256
}

/**
 * The events whose content does not fit the chain. An event changed in its content breaks the link after it; one changed
 * in its `prev` breaks the links on both sides.
 */
export function brokenLinks(events: readonly JournalEvent[], ids: readonly string[], evidence: Evidence): Problem[] {
  const places = new Map<number, number>()
  numbersOf(events, ids).forEach((number, index) => {
    if (!places.has(number)) places.set(number, index)
  })
  const broken = (number: number): boolean => {
    const [index, before] = [places.get(number), places.get(number - 1)]
    if (index === undefined || (number > 0 && before === undefined)) return false
    return events[index]!.prev !== (before === undefined ? emptyHead.last : ids[before])
  }
  const changed = (number: number) =>
    journalProblem('journal-changed', { path: `/${places.get(number)}` }, { about: String(number) })
  const problems: Problem[] = []
  const numbers = [...places.keys()].sort((a, b) => a - b)
  for (let position = 0; position < numbers.length; position++) {
    const first = numbers[position]!
    if (!broken(first)) continue
    let last = first
    while (broken(last + 1)) last = numbers[++position]!
    const scene = { events, ids, places, changed, ...evidence }
    if (last === first) problems.push(alone(first, scene))
    else problems.push(...row(first, last, scene))
  }
  return problems
}

interface Scene extends Evidence {
  events: readonly JournalEvent[]
  ids: readonly string[]
  places: ReadonlyMap<number, number>
  changed: (number: number) => Problem
}

/** Broken links in a row: the events between them were changed, and perhaps the one before. */
function row(first: number, last: number, { events, ids, places, changed, sha256 }: Scene): Problem[] {
  const between = Array.from({ length: last - first }, (_, index) => changed(first + index))
  if (first === 0) return between
  const [event, before, after] = [first, first - 1, first + 1].map((number) => places.get(number)!)
  const repaired = eventId({ ...events[event!]!, prev: ids[before!]! }, sha256)
  return repaired === events[after!]!.prev ? between : [apart(first, places), ...between]
}

/** One broken link: the event before it was changed, unless that one is known to be sound or nothing follows. */
function alone(number: number, { events, ids, places, changed, sound, told, sha256 }: Scene): Problem {
  if (number === 0 || number - 1 < sound) return changed(number)
  if (places.has(number + 1)) return changed(number - 1)
  const checkpoint = told.find(({ size }) => size === number + 1)
  if (!checkpoint || events.length !== number + 1) {
    return apart(number, places)
  }
  const repaired = [...events.slice(0, -1), { ...events[number]!, prev: ids[number - 1]! }]
  return changed(headRoot(headOf(repaired, sha256), sha256) === checkpoint.root ? number : number - 1)
}

const apart = (number: number, places: ReadonlyMap<number, number>): Problem =>
  journalProblem('journal-chain', { path: `/${places.get(number)}/prev` }, { about: `${number - 1}–${number}` })
