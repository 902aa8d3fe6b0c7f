import { bytesOfHex, hexOf } from './bytes.js'
import type { Sha256 } from './event.js'
import { leafHash, leftSize, nodeHash, rootOfHashes } from './merkle.js'

/** What is claimed of an entry: that it is the leaf at `index` (from 0) of the tree of `size` leaves with `root`. */
export interface InclusionClaim {
  entry: Uint8Array
  index: number
  size: number
  root: string
  proof: readonly string[]
}

/**
 * The hashes that lead from an entry to the root, from the bottom up, lower-case hex (RFC 6962, section 2.1.1). A juror
 * checks with them that a sheet is in the journal without seeing the others.
 *
 * @example inclusionProof(entries, 5, sha256).length // 3 where there are eight entries
 */
export function inclusionProof(entries: readonly Uint8Array[], index: number, sha256: Sha256): string[] {
  if (!Number.isInteger(index) || index < 0 || index >= entries.length) {
    throw new RangeError(`gorod: no entry ${index} among ${entries.length}`)
  }
  const hashes = entries.map((entry) => leafHash(entry, sha256))
  const path = (from: number, to: number): Uint8Array[] => {
    if (to - from === 1) return []
    const middle = from + leftSize(to - from)
    return index < middle
      ? [...path(from, middle), rootOfHashes(hashes, middle, to, sha256)]
      : [...path(middle, to), rootOfHashes(hashes, from, middle, sha256)]
  }
  return path(0, entries.length).map(hexOf)
}

/**
 * Whether a proof shows that the entry is in the tree (RFC 9162, section 2.1.3.2).
 *
 * @example verifyInclusion({ entry, index: 5, size: 8, root, proof }, sha256) // true
 */
export function verifyInclusion({ entry, index, size, root, proof }: InclusionClaim, sha256: Sha256): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false
  let [position, last] = [index, size - 1]
  let hash = leafHash(entry, sha256)
  for (const text of proof) {
    const other = bytesOfHex(text)
    if (last === 0 || other?.length !== 32) return false
    if (position % 2 === 1 || position === last) {
      hash = nodeHash(other, hash, sha256)
      while (position % 2 === 0 && position > 0) [position, last] = [position / 2, half(last)]
    } else hash = nodeHash(hash, other, sha256)
    ;[position, last] = [half(position), half(last)]
  }
  return last === 0 && hexOf(hash) === root
}

const half = (value: number): number => Math.floor(value / 2)
