import { pointedAt } from '../../contest/pointer.js'
import { canonicalJson } from '../../journal/canonical-json.js'
import type { EventDraft, JournalEvent, Sha256 } from '../../journal/event.js'
import { judgingProblem, type JudgingCode } from '../../problem/codes/judging.js'
import type { Problem } from '../../problem/problem.js'
import { atOnce, type Steps } from '../../steps.js'
import { decideKept } from '../edition/decide.js'
import type { EditionEvent } from '../edition/event.js'
import { evolve, isEditionEvent } from '../edition/evolve.js'
import { emptyEdition, type EditionState } from '../edition/state.js'
import { askedBy } from './asked.js'
import { firstDifference } from './difference.js'

/** A journal asked anew: every command decided again on the state that the events before it give. */
export interface Replay {
  /** Events that `decide` would have refused, or given otherwise. */
  problems: Problem[]
  state: EditionState
  /** The edition of which the last protocol was drafted, and the number of the event that says so. */
  drafted?: { state: EditionState; index: number }
}

/** Differences with a name of their own, by the type of the event and the field of its payload. */
const named: Readonly<Record<string, JudgingCode>> = {
  'rules.locked/payload/hash': 'rules-hash-differs',
  'rules.changed/payload/hash': 'rules-hash-differs',
  'round.opened/payload/shortlist': 'shortlist-differs',
  'round.closed/payload/tally': 'tally-differs',
}

/**
 * The replay of a journal. A command that is refused now is told with the reason: a round closed with sheets pending, a
 * ballot that is not its sheet, an act of two persons by one, a signature missing. One that is not refused must give the
 * very events that stand there.
 */
export const replayed = (events: readonly JournalEvent[], sha256: Sha256): Replay =>
  atOnce(replayedInSteps(events, sha256))

/** The same, a command in each step. */
export function* replayedInSteps(events: readonly JournalEvent[], sha256: Sha256): Steps<Replay> {
  const replay: Replay = { problems: [], state: emptyEdition }
  for (let from = 0; from < events.length;) {
    let to = from + 1
    while (to < events.length && isOfOne(events[from]!, events[to]!)) to++
    const group = events.slice(from, to)
    replay.problems.push(...groupProblems(replay.state, group, from, sha256))
    for (const [offset, event] of group.entries()) {
      if (event.type === 'protocol.drafted') replay.drafted = { state: replay.state, index: from + offset }
      replay.state = evolve(replay.state, event)
    }
    from = to
    yield
  }
  return replay
}

/** Whether two events followed from one command. */
function isOfOne(one: JournalEvent, other: JournalEvent): boolean {
  const [a, b] = [one, other].map(({ payload }) => (payload as Partial<EditionEvent['payload']> | null)?.command)
  return one.actor === other.actor && a !== undefined && a.id === b?.id && a.hash === b?.hash
}

function groupProblems(state: EditionState, group: readonly JournalEvent[], from: number, sha256: Sha256): Problem[] {
  const first = group[0]!
  const unlawful = ({ actor, role, type, seq }: JournalEvent, index: number): Problem =>
    judgingProblem(
      'event-unlawful',
      { path: `/events/${index}` },
      { about: String(seq), found: `${actor}, ${role}, ${type}` },
    )
  const known = group.every(({ type }) => isEditionEvent(type)) ? (group as readonly EditionEvent[]) : []
  const command = askedBy(known)
  if (!command) return [unlawful(first, from)]
  const { events: expected, refusal } = decideKept(state, command, sha256)
  if (refusal) return [unlawful(first, from), { ...refusal, at: { path: `/events/${from}` } }]
  const problems = group.flatMap((event, index) => {
    const draft = expected[index]
    return draft ? (differenceOf(event, draft, from + index) ?? []) : unlawful(event, from + index)
  })
  const missing = expected[group.length]
  const details = { about: String(first.seq), found: '…', ...(missing && { expected: missing.type }) }
  return missing ? [...problems, judgingProblem('event-differs', { path: `/events/${from}` }, details)] : problems
}

/** The first place where an event says something else than what follows from its command. */
function differenceOf(event: JournalEvent, expected: EventDraft, index: number): Problem | undefined {
  const { seq, prev: _, ...draft } = event
  const place = firstDifference(draft, expected)
  if (place === undefined) return undefined
  const at = { path: `/events/${index}${place}` }
  if (place.startsWith('/payload/command/')) return judgingProblem('command-differs', at, { about: String(seq) })
  const code = named[event.type + place.split('/', 3).join('/')]
  const details = { found: shown(draft, place), expected: shown(expected, place) }
  const { round } = event.payload as { round?: unknown }
  const about = code && typeof round === 'string' ? round : String(seq)
  return judgingProblem(code ?? 'event-differs', at, { about, ...details })
}

function shown(value: unknown, place: string): string {
  const pointed = pointedAt(value, place)
  const text = pointed ? canonicalJson(pointed.value) : '…'
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
