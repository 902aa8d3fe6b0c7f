import { contentHash } from '../../contest/content-hash.js'
import { pointerTo } from '../../contest/pointer.js'
import { NotJsonError } from '../../journal/canonical-json.js'
import type { TreeHead } from '../../journal/consistency.js'
import type { Sha256 } from '../../journal/event.js'
import { verifySignatures, type SignatureVerifier } from '../../journal/signature.js'
import { verifyJournalInSteps } from '../../journal/verify.js'
import { journalProblem } from '../../problem/codes/journal.js'
import { judgingProblem } from '../../problem/codes/judging.js'
import type { Problem } from '../../problem/problem.js'
import type { Steps } from '../../steps.js'
import type { EditionEvents } from '../edition/event.js'
import { own } from '../edition/record.js'
import { protocolOf } from '../protocol/protocol.js'
import { checkpointsOf, standingsOfAll, type Bundle } from './bundle.js'
import { firstDifference } from './difference.js'
import { replayedInSteps, type Replay } from './replay.js'

/** What verifying needs from outside. */
export interface BundleTools {
  sha256: Sha256
  verifySignature: SignatureVerifier
  /** Checkpoints that the reader got elsewhere: printed in a protocol, mailed at the end of a round. */
  trusted?: readonly TreeHead[]
}

/** Shares of the work that are done, and in the end what is wrong. */
export type VerifyingBundle = AsyncGenerator<number, Problem[], void>

/** Events to a step. */
const STEP = 20

/** How much of the work is done once the chain was followed, and once every command was decided again. */
const CHAINED = 0.3
const REPLAYED = 0.95

/**
 * What is wrong with a bundle; nothing where the result follows from the journal. The chain, the checkpoints and the
 * signatures are checked; every command is told again from its events and decided anew, and must give those very events;
 * the standings and the protocol are worked out and compared byte for byte. What comes from outside is read by
 * `readBundle` first. Only a checkpoint from elsewhere shows that a whole journal was written anew.
 *
 * @example await verifyBundle(bundle, { sha256, verifySignature }) // []
 */
export async function verifyBundle(bundle: Bundle, tools: BundleTools): Promise<Problem[]> {
  const work = verifyBundleInSteps(bundle, tools)
  for (;;) {
    const step = await work.next()
    if (step.done) return step.value
  }
}

/**
 * The same, with the share of the work that is done, from 0 to 1, after some events each: for a page that shows it, lets
 * its reader do something else meanwhile, or breaks it off.
 *
 * @example for await (const done of verifyBundleInSteps(bundle, tools)) console.log(done) // 0.01, …
 */
export async function* verifyBundleInSteps(bundle: Bundle, tools: BundleTools): VerifyingBundle {
  try {
    return yield* verified(bundle, tools)
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error
    return [judgingProblem('bundle-unreadable', { path: error.path }, { found: error.path })]
  }
}

async function* verified(bundle: Bundle, { sha256, verifySignature, trusted = [] }: BundleTools): VerifyingBundle {
  const { events, origin } = bundle
  const printed = checkpointsOf(bundle)
  const unread = printed.flatMap((checkpoint, index) =>
    checkpoint?.origin === origin ? [] : journalProblem('checkpoint-unreadable', { path: `/checkpoints/${index}` }),
  )
  const checkpoints = [...printed.flatMap((checkpoint) => checkpoint ?? []), ...draftedOn(events), ...trusted]
  const whole = checkpoints.some(({ size }) => size >= events.length)
  const open = whole ? [] : [journalProblem('checkpoint-unreadable', { path: '/checkpoints' })]
  const chained = yield* told(verifyJournalInSteps(events, sha256, { checkpoints }), events.length, [0, CHAINED])
  const journal = chained.map(under('/events'))
  const found = [...unread, ...open, ...journal]
  if (journal.some(({ code }) => code === 'journal-unreadable')) return found
  found.push(...(await verifySignatures(origin, events, verifySignature)).map(under('/events')))
  // Events that `readBundle` has not read may tell no edition at all.
  try {
    const replay = yield* told(replayedInSteps(events, sha256), events.length, [CHAINED, REPLAYED])
    found.push(...replay.problems, ...consequences(bundle, replay, sha256))
  } catch {
    found.push(judgingProblem('bundle-unreadable', { path: '/events' }, { found: '/events' }))
  }
  return found
}

/** Work by events, told as it comes. */
function* told<T>(work: Steps<T>, events: number, [from, to]: readonly [number, number]): Generator<number, T> {
  for (let steps = 0; ; steps++) {
    const step = work.next()
    if (step.done) return step.value
    if (steps % STEP === 0) yield from + ((to - from) * steps) / events
  }
}

/** The checkpoints that stand in the protocols drafted: whoever holds a printed one must find it true. */
const draftedOn = (events: Bundle['events']): TreeHead[] =>
  events.flatMap(({ type, payload }) => {
    const checkpoint = type === 'protocol.drafted' ? (payload as Partial<Drafted> | null)?.checkpoint : undefined
    return checkpoint && Number.isSafeInteger(checkpoint.size) ? [checkpoint] : []
  })

type Drafted = EditionEvents['protocol.drafted']

/** What should follow from the journal, and does not. */
function consequences(bundle: Bundle, replay: Replay, sha256: Sha256): Problem[] {
  const { origin, standings, submissions = [] } = bundle
  const { state } = replay
  const problems: Problem[] = []
  if (state.origin !== origin) problems.push(journalProblem('checkpoint-unreadable', { path: '/origin' }))
  for (const [index, submission] of submissions.entries()) {
    const expected = own(state.entries, submission.id)?.contentHash
    const found = contentHash(submission, sha256)
    const about = submission.id
    if (found !== expected) {
      const details = { about, found, ...(expected !== undefined && { expected }) }
      problems.push(judgingProblem('content-hash-differs', { path: pointerTo('submissions', index) }, details))
    }
  }
  const place = firstDifference(standings, standingsOfAll(state))
  if (place !== undefined)
    problems.push(judgingProblem('standings-differ', { path: `/standings${place}` }, { about: place }))
  return [...problems, ...protocolProblems(bundle, replay)]
}

/** The protocol against the journal as it was when it was drafted; that its hash is the one drafted, the replay has told. */
function protocolProblems({ origin, protocol }: Bundle, { state, drafted }: Replay): Problem[] {
  const checkpoint = state.protocol?.checkpoint
  if (!drafted || checkpoint?.size !== drafted.index) {
    return [judgingProblem('protocol-unfounded', { path: '/protocol' }, { about: '/checkpoint' })]
  }
  const place = firstDifference(protocol, protocolOf(drafted.state, { origin, ...checkpoint }))
  return place === undefined
    ? []
    : [judgingProblem('protocol-unfounded', { path: `/protocol${place}` }, { about: place })]
}

const under =
  (prefix: string) =>
  (problem: Problem): Problem => ({ ...problem, at: { ...problem.at, path: prefix + (problem.at.path ?? '') } })
