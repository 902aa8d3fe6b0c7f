import { bytesOfHex, hexOf } from './bytes.js'
import type { JournalEvent, Sha256 } from './event.js'
import { eventBytes } from './event-id.js'
import { leafHash, nodeHash } from './merkle.js'

/** The end of a journal: all that is needed to add to it and to tell its root. Plain JSON, logarithmic in size. */
export interface JournalHead {
  /** How many events there are. */
  size: number
  /** The id of the last event; 64 zeros where there is none. */
  last: string
  /** The roots of the full subtrees, the largest first: one for each 1 in the binary size. */
  peaks: readonly string[]
}

/** The end of a journal without events. */
export const emptyHead: JournalHead = { size: 0, last: '0'.repeat(64), peaks: [] }

/** The end of a journal after one more event: its place in the chain and in the tree. */
export function grownHead(head: JournalHead, event: JournalEvent, sha256: Sha256): JournalHead {
  const bytes = eventBytes(event)
  let hash = leafHash(bytes, sha256)
  const peaks = [...head.peaks]
  for (let size = head.size; size % 2 === 1; size = (size - 1) / 2) {
    hash = nodeHash(bytesOfHex(peaks.pop()!)!, hash, sha256)
  }
  return { size: head.size + 1, last: hexOf(sha256(bytes)), peaks: [...peaks, hexOf(hash)] }
}

/**
 * The end of a journal, from its events.
 *
 * @example headOf(events, sha256).size // 8, as many as there are events
 */
export const headOf = (events: readonly JournalEvent[], sha256: Sha256): JournalHead =>
  events.reduce((head, event) => grownHead(head, event, sha256), emptyHead)

/**
 * The Merkle root of a journal, from its end alone: the same as `merkleRoot` over the bytes of all its events.
 *
 * @example headRoot(headOf(events, sha256), sha256).length // 64 digits
 */
export function headRoot({ peaks }: JournalHead, sha256: Sha256): string {
  const hashes = peaks.map((peak) => bytesOfHex(peak)!)
  const last = hashes.pop() ?? sha256(new Uint8Array())
  return hexOf(hashes.reduceRight((right, left) => nodeHash(left, right, sha256), last))
}
