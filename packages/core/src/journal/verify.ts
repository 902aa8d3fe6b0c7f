import { journalProblem } from '../problem/codes/journal.js'
import type { Problem } from '../problem/problem.js'
import { atOnce, type Steps } from '../steps.js'
import { brokenLinks } from './broken-links.js'
import { NotJsonError } from './canonical-json.js'
import type { Checkpoint } from './checkpoint.js'
import type { JournalEvent, Sha256 } from './event.js'
import { emptyHead, grownHead, headRoot, type JournalHead } from './head.js'
import { shapeFault, unreadable } from './shape.js'
import { misplaced } from './misplaced.js'

/** What a journal is held against besides itself. */
export interface JournalWitness {
  /** Checkpoints told before: printed, mailed, signed. */
  checkpoints?: readonly Pick<Checkpoint, 'size' | 'root'>[]
}

/**
 * What is wrong with a journal, event by event: a place that is not an event, a changed one, one missing, repeated or out
 * of order, an instant before the one before it; and against checkpoints told before, an end cut off or a past rewritten.
 * Without a checkpoint nobody can tell that the last event was changed or that events were cut off the end.
 *
 * @example verifyJournal(events, sha256, { checkpoints: [printed] }) // [] for the journal as it was
 */
export const verifyJournal = (
  events: readonly JournalEvent[],
  sha256: Sha256,
  witness: JournalWitness = {},
): Problem[] => atOnce(verifyJournalInSteps(events, sha256, witness))

/**
 * The same, an event in each step: for a page that must answer meanwhile.
 *
 * @example atOnce(verifyJournalInSteps(events, sha256)) // []
 */
export function* verifyJournalInSteps(
  events: readonly JournalEvent[],
  sha256: Sha256,
  { checkpoints = [] }: JournalWitness = {},
): Steps<Problem[]> {
  const faults = events.flatMap((event, index) => {
    const path = shapeFault(event)
    return path === undefined ? [] : unreadable(index, path)
  })
  if (faults.length) return faults
  const told = [...checkpoints].sort((a, b) => a.size - b.size)
  const { ids, roots, fault } = yield* followed(events, new Set(told.map(({ size }) => size)), sha256)
  if (fault) return [fault]
  const problems: Problem[] = []
  let sound = 0
  for (const { size, root } of told) {
    const found = roots.get(size)
    if (found === root) sound = size
    else if (found === undefined) {
      problems.push(journalProblem('journal-truncated', { path: '' }, { found: events.length, expected: size }))
    } else {
      const about = sound + 1 >= size ? String(size - 1) : `${sound}–${size - 1}`
      problems.push(journalProblem('journal-checkpoint', { path: `/${size - 1}` }, { about, found, expected: root }))
    }
  }
  const links = brokenLinks(events, ids, { sound, told, sha256 })
  return [...misplaced(events, ids), ...links, ...backwards(events), ...problems]
}

/** The ids of all events, and the roots at the sizes asked for. */
function* followed(
  events: readonly JournalEvent[],
  sizes: ReadonlySet<number>,
  sha256: Sha256,
): Steps<{ ids: string[]; roots: Map<number, string>; fault?: Problem }> {
  const ids: string[] = []
  const roots = new Map<number, string>()
  let head: JournalHead = emptyHead
  if (sizes.has(0)) roots.set(0, headRoot(head, sha256))
  for (const [index, event] of events.entries()) {
    try {
      head = grownHead(head, event, sha256)
    } catch (error) {
      if (!(error instanceof NotJsonError)) throw error
      return { ids, roots, fault: unreadable(index, error.path) }
    }
    ids.push(head.last)
    if (sizes.has(head.size)) roots.set(head.size, headRoot(head, sha256))
    yield
  }
  return { ids, roots }
}

function backwards(events: readonly JournalEvent[]): Problem[] {
  return events.flatMap((event, index) => {
    const before = events[index - 1]
    if (!before || Date.parse(event.at) >= Date.parse(before.at)) return []
    const details = { about: String(event.seq), found: event.at, expected: before.at }
    return journalProblem('journal-time', { path: `/${index}/at` }, details)
  })
}
