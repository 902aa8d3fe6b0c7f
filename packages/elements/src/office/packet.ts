import { contentHash, rulesHash, type ContestRules, type Submission } from '@gorod/core/contest'
import type { Read } from '@gorod/core/contest/schema'
import type { Checkpoint } from '@gorod/core/journal'
import { emptyEdition } from '@gorod/core/judging'
import { problemAt } from '@gorod/core/problem'
import { Unavailable } from '../store/unavailable.js'
import type { Answer, Office, Receipt, Seen } from './office.js'
import { isCount, isId, isInstant, isList, isMap, isRecord, isShape, isText, jsonIn, type Check } from './outside.js'
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
}

/** Longer files are not read. */
const LONGEST = 32 << 20

/** A packet for the person who sees this. */
export const packetOf = (seen: Seen, checkpoint: Checkpoint, receipts: Record<string, Receipt> = {}): Packet => ({
  format: 'gorod-packet',
  version: 1,
  seen,
  checkpoint,
  receipts,
})

/**
 * A packet from the text of a file. Submissions and rules are held against the hashes in its entries; what is of another
 * shape, or says something else than was entered, refuses the whole.
 *
 * @example readPacket('{}').problems // [{ code: 'packet-unreadable', severity: 'error', at: { path: '' } }]
 */
export function readPacket(text: string): Read<Packet> {
  const value = jsonIn(text, LONGEST)
  return isPacket(value) && isTrue((value as Packet).seen)
    ? { value: value as Packet, problems: [] }
    : { problems: [problemAt('packet-unreadable', { path: '' })] }
}

/**
 * The office of a juror who works from a packet: it shows what the packet holds, answers what the secretary has taken in
 * already, and asks for a file of everything else (`by-file`).
 */
export function fileOffice({ seen, receipts }: Packet): Office {
  return {
    viewer: seen.viewer,
    see: async () => seen,
    async carryOut(commands) {
      const answers = commands.flatMap(({ id }): Answer[] =>
        Object.hasOwn(receipts, id) ? [{ command: id, accepted: receipts[id]! }] : [],
      )
      if (commands.length && !answers.length) throw new Unavailable('by-file')
      return answers
    },
    subscribe: () => () => {},
  }
}

const isLine = isText(10_000)
const isHash: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const isRole: Check = (value) =>
  ['juror', 'chair', 'deputy', 'secretary', 'auditor', 'organiser', 'applicant'].includes(value as string)

/** Records with at least these fields, each of which passes. */
const has =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]))

const isVersioned = has({ version: isCount })
const isSheet = has({
  juror: isId,
  submission: isId,
  round: isId,
  state: isLine,
  marks: isMap(isVersioned),
  comments: isMap(has({ value: isText(1_000_000), version: isCount })),
})
const isEntry = has({
  id: isId,
  nomination: isId,
  entrant: has({ kind: isLine, name: isLine }),
  state: isLine,
  title: isText(100_000),
  amounts: isRecord,
  contentHash: isHash,
})
const isMember = has({
  id: isId,
  name: isLine,
  role: isRole,
  cities: isList(isLine, 1000),
  organisations: isList(isLine, 1000),
})

const particular: Readonly<Record<string, Check>> = {
  rules: has({ title: isLine, nominations: Array.isArray, criteria: Array.isArray, rounds: Array.isArray }),
  locked: has({ version: isCount, hash: isHash }),
  entries: isMap(isEntry, 100_000),
  commission: has({ title: isLine, members: isList(isMember, 2000) }),
  sheets: isMap(isMap(isMap(isSheet, 2000), 100_000), 100),
}

/** Whether every part of a state is of the kind it always is. */
const isState: Check = (value) =>
  isRecord(value) &&
  Object.entries(emptyEdition).every(([name, empty]) => {
    const part = value[name]
    if (part === null) return empty === null
    const check = particular[name]
    if (check) return check(part)
    return empty === null || (typeof part === typeof empty && Array.isArray(part) === Array.isArray(empty))
  })

const isCard = has({ title: isText(100_000), steps: Array.isArray, participants: Array.isArray, amounts: isRecord })
const isReceipt = isShape({ 'seq?': isCount, id: isHash, at: isInstant })

const isPacket = isShape({
  format: (value) => value === 'gorod-packet',
  version: (value) => value === 1,
  seen: isShape({
    viewer: isShape({ id: isId, role: isRole }),
    state: isState,
    submissions: isList(has({ id: isId, card: isCard, attachments: Array.isArray }), 100_000),
    at: isInstant,
  }),
  checkpoint: isShape({ origin: isId, size: isCount, root: isHash }),
  receipts: isMap(isReceipt, 100_000),
})

/** Whether the submissions and the rules are those that were entered and locked. */
function isTrue({ state: { entries, rules, locked }, submissions }: Seen): boolean {
  const isEntered = (one: Submission): boolean =>
    Object.hasOwn(entries, one.id) && entries[one.id]!.contentHash === contentHash(one, sha256)
  const areLocked = !locked || !rules || rulesHash(rules as ContestRules, sha256) === locked.hash
  return submissions.every(isEntered) && areLocked && Object.entries(entries).every(([id, entry]) => entry.id === id)
}
