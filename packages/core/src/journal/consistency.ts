import { bytesOfHex, hexOf } from './bytes.js'
import type { Sha256 } from './event.js'
import { leafHash, leftSize, nodeHash, rootOfHashes } from './merkle.js'

/** A tree as it was told to somebody. */
export interface TreeHead {
  size: number
  root: string
}

/** What is claimed of two trees: that the later one only adds to the earlier one. */
export interface ConsistencyClaim {
  earlier: TreeHead
  later: TreeHead
  proof: readonly string[]
}

/**
 * The hashes that show how the tree of the first `earlier` entries grew into the tree of all of them, lower-case hex
 * (RFC 6962, section 2.1.2).
 *
 * @example consistencyProof(entries, 6, sha256).length // 3 where there are eight entries
 */
export function consistencyProof(entries: readonly Uint8Array[], earlier: number, sha256: Sha256): string[] {
  if (!Number.isInteger(earlier) || earlier < 0 || earlier > entries.length) {
    throw new RangeError(`gorod: no tree of ${earlier} among ${entries.length} entries`)
  }
  if (earlier === 0 || earlier === entries.length) return []
  const hashes = entries.map((entry) => leafHash(entry, sha256))
  const path = (from: number, to: number, whole: boolean): Uint8Array[] => {
    if (to === earlier) return whole ? [] : [rootOfHashes(hashes, from, to, sha256)]
    const middle = from + leftSize(to - from)
    return earlier <= middle
      ? [...path(from, middle, whole), rootOfHashes(hashes, middle, to, sha256)]
      : [...path(middle, to, false), rootOfHashes(hashes, from, middle, sha256)]
  }
  return path(0, entries.length, true).map(hexOf)
}

/**
 * Whether a proof shows that the later tree begins with the earlier one (RFC 9162, section 2.1.4.2).
 *
 * @example
 * const [earlier, later] = [6, 8].map((size) => ({ size, root: merkleRoot(entries.slice(0, size), sha256) }))
 * verifyConsistency({ earlier, later, proof: consistencyProof(entries, 6, sha256) }, sha256) // true
 */
export function verifyConsistency({ earlier, later, proof }: ConsistencyClaim, sha256: Sha256): boolean {
  if (![earlier.size, later.size].every((size) => Number.isSafeInteger(size) && size >= 0)) return false
  if (earlier.size > later.size) return false
  if (earlier.size === later.size) return proof.length === 0 && earlier.root === later.root
  if (earlier.size === 0) return proof.length === 0 && earlier.root === hexOf(sha256(new Uint8Array()))
  const path = (isPower(earlier.size) ? [earlier.root, ...proof] : proof).map(bytesOfHex)
  if (path.length === 0 || path.some((hash) => hash?.length !== 32)) return false
  let [position, last] = [earlier.size - 1, later.size - 1]
  while (position % 2 === 1) [position, last] = [half(position), half(last)]
  let [first, second] = [path[0]!, path[0]!]
  for (const hash of path.slice(1) as Uint8Array[]) {
    if (last === 0) return false
    if (position % 2 === 1 || position === last) {
      first = nodeHash(hash, first, sha256)
      second = nodeHash(hash, second, sha256)
      while (position % 2 === 0 && position > 0) [position, last] = [position / 2, half(last)]
    } else second = nodeHash(second, hash, sha256)
    ;[position, last] = [half(position), half(last)]
  }
  return last === 0 && hexOf(first) === earlier.root && hexOf(second) === later.root
}

const half = (value: number): number => Math.floor(value / 2)

function isPower(value: number): boolean {
  while (value % 2 === 0) value /= 2
  return value === 1
}
