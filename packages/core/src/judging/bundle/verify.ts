import { contentHash, rulesHash } from '../../contest/content-hash.js'
import { pointerTo } from '../../contest/pointer.js'
import { NotJsonError } from '../../journal/canonical-json.js'
import type { Checkpoint } from '../../journal/checkpoint.js'
import type { Sha256 } from '../../journal/event.js'
import { verifySignatures, type SignatureVerifier } from '../../journal/signature.js'
import { verifyJournal } from '../../journal/verify.js'
import { journalProblem } from '../../problem/codes/journal.js'
import { judgingProblem } from '../../problem/codes/judging.js'
import type { Problem } from '../../problem/problem.js'
import { hashOf } from '../edition/decide/context.js'
import { editionAfter } from '../edition/evolve.js'
import { own } from '../edition/record.js'
import { protocolOf } from '../protocol/protocol.js'
import { checkpointsOf, standingsOfAll, type Bundle } from './bundle.js'
import { firstDifference } from './difference.js'
import { unlawfulEvents } from './lawful.js'

/** What verifying needs from outside. */
export interface BundleTools {
  sha256: Sha256
  verifySignature: SignatureVerifier
  /** Checkpoints that the reader got elsewhere: printed in a protocol, mailed at the end of a round. */
  trusted?: readonly Pick<Checkpoint, 'size' | 'root'>[]
}

/**
 * What is wrong with a bundle; nothing where the result follows from the journal. The chain, the checkpoints and the
 * signatures are checked; every event is asked whether its actor could do it then; the rules, the sheets of each closing,
 * the standings and the protocol are worked out anew and compared byte for byte. What comes from outside is read by
 * `readBundle` first. Only a checkpoint from elsewhere shows that a whole journal was written anew.
 *
 * @example await verifyBundle(bundle, { sha256, verifySignature }) // []
 */
export async function verifyBundle(bundle: Bundle, tools: BundleTools): Promise<Problem[]> {
  try {
    return await verified(bundle, tools)
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error
    return [judgingProblem('bundle-unreadable', { path: error.path }, { found: error.path })]
  }
}

async function verified(bundle: Bundle, { sha256, verifySignature, trusted = [] }: BundleTools): Promise<Problem[]> {
  const { events, origin } = bundle
  const told = checkpointsOf(bundle)
  const unread = told.flatMap((checkpoint, index) =>
    checkpoint?.origin === origin ? [] : journalProblem('checkpoint-unreadable', { path: `/checkpoints/${index}` }),
  )
  const checkpoints = [...told.flatMap((checkpoint) => checkpoint ?? []), ...trusted]
  const whole = checkpoints.some(({ size }) => size >= events.length)
  const open = whole ? [] : [journalProblem('checkpoint-unreadable', { path: '/checkpoints' })]
  const journal = verifyJournal(events, sha256, { checkpoints }).map(under('/events'))
  const found = [...unread, ...open, ...journal]
  if (journal.some(({ code }) => code === 'journal-unreadable')) return found
  found.push(...(await verifySignatures(origin, events, verifySignature)).map(under('/events')))
  // Events from outside may be of the right shape and still tell no edition.
  try {
    found.push(...unlawfulEvents(events, sha256), ...consequences(bundle, sha256))
  } catch {
    found.push(judgingProblem('bundle-unreadable', { path: '/events' }, { found: '/events' }))
  }
  return found
}

/** What should follow from the journal, and does not. */
function consequences({ events, origin, standings, protocol, submissions = [] }: Bundle, sha256: Sha256): Problem[] {
  const state = editionAfter(events)
  const problems: Problem[] = []
  if (state.origin !== origin) problems.push(journalProblem('checkpoint-unreadable', { path: '/origin' }))
  if (state.rules && state.locked) {
    const found = rulesHash(state.rules, sha256)
    const expected = state.locked.hash
    if (found !== expected)
      problems.push(judgingProblem('rules-hash-differs', { path: '/events' }, { found, expected }))
  }
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
  return [...problems, ...protocolProblems(events, origin, protocol, state.protocol?.hash, sha256)]
}

function protocolProblems(
  events: Bundle['events'],
  origin: string,
  protocol: Bundle['protocol'],
  expected: string | undefined,
  sha256: Sha256,
): Problem[] {
  const index = events.findLastIndex(({ type }) => type === 'protocol.drafted')
  const drafted = editionAfter(events.slice(0, index + 1)).protocol
  if (!drafted || drafted.checkpoint.size !== index || expected !== drafted.hash) {
    return [judgingProblem('protocol-unfounded', { path: '/protocol' }, { about: '/checkpoint' })]
  }
  const right = protocolOf(editionAfter(events.slice(0, index)), { origin, ...drafted.checkpoint })
  const place = firstDifference(protocol, right)
  const problems =
    place === undefined ? [] : [judgingProblem('protocol-unfounded', { path: `/protocol${place}` }, { about: place })]
  const found = hashOf(right, sha256)
  const isSigned = found === drafted.hash
  return isSigned
    ? problems
    : [...problems, judgingProblem('protocol-differs', { path: '/protocol' }, { found: drafted.hash, expected: found })]
}

const under =
  (prefix: string) =>
  (problem: Problem): Problem => ({ ...problem, at: { ...problem.at, path: prefix + (problem.at.path ?? '') } })
