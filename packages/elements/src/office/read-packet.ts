import { contentHash, rulesHash } from '@gorod/core/contest'
import type { Read } from '@gorod/core/contest/schema'
import type { Checkpoint } from '@gorod/core/journal'
import type { Viewer } from '@gorod/core/judging'
import { problemAt, type Problem } from '@gorod/core/problem'
import type { Receipt, Seen } from './office.js'
import { gathered, listOf, oneOf, shapeOf, under, type Fault } from './outside/check.js'
import { edition } from './outside/edition.js'
import { checkFile, readFile, type FileKind } from './outside/file.js'
import { byId, count, hash, id, instant, line, MOST_PAIRS } from './outside/parts.js'
import { problem } from './outside/problem.js'
import { submission } from './outside/submission.js'
import type { Packet } from './packet.js'
import { sha256 } from './sha256.js'

/**
 * A packet from the text of a file, checked field by field. Submissions and rules are held against the hashes in its
 * entries; what is of another shape, or says something else than was entered, refuses the whole, with its place.
 *
 * @example readPacket('{}').problems // [{ code: 'packet-unreadable', severity: 'error', at: { path: '' } }]
 */
export const readPacket = (text: string): Read<Packet> => readFile(packetKind, text)

/** A packet that was kept: the same as one from a file. */
export const checkPacket = (value: unknown): Read<Packet> => checkFile(packetKind, value)

/** The packet in a file. */
export const packetIn = async (file: File): Promise<Read<Packet>> => readPacket(await file.text())

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
