import { contentHash, rulesHash } from '@gorod/core/contest'
import type { Read } from '@gorod/core/contest/schema'
import type { Checkpoint } from '@gorod/core/journal'
import type { Viewer } from '@gorod/core/judging'
import { problemAt, type Problem } from '@gorod/core/problem'
import { Unavailable } from '../store/unavailable.js'
import type { Answer, Office, Receipt, Seen } from './office.js'
import { gathered, listOf, oneOf, shapeOf, under, type Fault } from './outside/check.js'
import { edition } from './outside/edition.js'
import { checkFile, readFile, type FileKind } from './outside/file.js'
import { byId, count, hash, id, instant, line, MOST_PAIRS } from './outside/parts.js'
import { problem } from './outside/problem.js'
import { submission } from './outside/submission.js'
import { sha256 } from './sha256.js'

/** «Листы члена комиссии»: what a juror of a commission without a server gets by mail. Plain JSON. */
export interface Packet {
  format: 'gorod-packet'
  version: 1
  /** All that he may see, as the office showed it. */
  seen: Seen
  /** The journal at that moment: whoever has it can prove that it was not rewritten since. */
  checkpoint: Checkpoint
  /** What came of the commands he had sent before, by their ids. */
  receipts: Record<string, Receipt>
  /** Why the others of them were not accepted, by their ids. */
  refusals: Record<string, Problem>
}

/** A packet for the person who sees this. */
export const packetOf = (
  seen: Seen,
  checkpoint: Checkpoint,
  receipts: Record<string, Receipt> = {},
  refusals: Record<string, Problem> = {},
): Packet => ({
  format: 'gorod-packet',
  version: 1,
  seen,
  checkpoint,
  receipts,
  refusals,
})

/**
 * A packet from the text of a file, checked field by field. Submissions and rules are held against the hashes in its
 * entries; what is of another shape, or says something else than was entered, refuses the whole, with its place.
 *
 * @example readPacket('{}').problems // [{ code: 'packet-unreadable', severity: 'error', at: { path: '' } }]
 */
export const readPacket = (text: string): Read<Packet> => readFile(packetKind, text)

/** A packet that was kept: the same as one from a file. */
export const checkPacket = (value: unknown): Read<Packet> => checkFile(packetKind, value)

/**
 * The office of a juror who works from a packet: it shows what the packet holds, answers what the secretary has taken in
 * or refused already, and asks for a file of everything else (`by-file`).
 */
export function fileOffice({ seen, receipts, refusals }: Packet): Office {
  const recall = (commands: readonly string[]): Answer[] =>
    commands.flatMap((command): Answer[] => {
      if (Object.hasOwn(receipts, command)) return [{ command, accepted: receipts[command]! }]
      return Object.hasOwn(refusals, command) ? [{ command, refused: refusals[command]! }] : []
    })
  return {
    viewer: seen.viewer,
    see: async () => seen,
    recall,
    async carryOut(commands) {
      const answers = recall(commands.map(({ id }) => id))
      if (commands.length && !answers.length) throw new Unavailable('by-file')
      return answers
    },
    subscribe: () => () => {},
  }
}

const packetKind: FileKind = {
  format: 'gorod-packet',
  version: 1,
  longest: 32 << 20,
  unreadable: 'packet-unreadable',
  shape: shapeOf<Packet>({
    format: oneOf('gorod-packet'),
    version: oneOf(1),
    seen: shapeOf<Seen>({
      viewer: shapeOf<Viewer>({ id, role: oneOf('juror') }),
      state: edition,
      submissions: listOf(submission, MOST_PAIRS),
      at: instant,
    }),
    checkpoint: shapeOf<Checkpoint>({ origin: line, size: count, root: hash }),
    receipts: byId(shapeOf<Receipt>({ 'seq?': count, id: hash, at: instant }), MOST_PAIRS),
    refusals: byId(problem, MOST_PAIRS),
  }),
  faults: (packet: Packet) => [...misplaced(packet), ...untrue(packet.seen)],
}

/** Entries, sheets and the checkpoint that name another place than that where they stand. */
function misplaced({ seen: { state }, checkpoint }: Packet): readonly Fault[] {
  const { entries, sheets, origin } = state
  const sheetsOf = Object.entries(sheets).flatMap(([round, bySubmission]) =>
    Object.entries(bySubmission).flatMap(([of, byJuror]) =>
      Object.entries(byJuror).map(([by, sheet]) => ({ way: ['sheets', round, of, by], sheet })),
    ),
  )
  return under(
    ['seen', 'state'],
    [
      ...gathered(Object.entries(entries), ([key, entry]) => under(['entries', key, 'id'], oneOf(key)(entry.id))),
      ...gathered(sheetsOf, ({ way, sheet }) => [
        ...under([...way, 'round'], oneOf(way[1])(sheet.round)),
        ...under([...way, 'submission'], oneOf(way[2])(sheet.submission)),
        ...under([...way, 'juror'], oneOf(way[3])(sheet.juror)),
      ]),
    ],
  ).concat(under(['checkpoint', 'origin'], oneOf(origin)(checkpoint.origin)))
}

/** Submissions and rules that are not those that were entered and locked. */
function untrue({ state: { entries, rules, locked }, submissions }: Seen): Problem[] {
  const other = submissions.flatMap((one, index): Problem[] => {
    const expected = Object.hasOwn(entries, one.id) ? entries[one.id]!.contentHash : undefined
    const path = `/seen/submissions/${index}`
    return expected === contentHash(one, sha256) ? [] : [problemAt('content-hash-differs', { path }, { about: one.id })]
  })
  const [found, expected] = [rules && rulesHash(rules, sha256), locked?.hash]
  return !found || !expected || found === expected
    ? other
    : [...other, problemAt('rules-hash-differs', { path: '/seen/state/rules' }, { found, expected })]
}
