import { hexOf } from './bytes.js'
import type { Sha256 } from './event.js'

/** The hash of a leaf: SHA-256 of 0x00 and the entry (RFC 6962, section 2.1). */
export function leafHash(entry: Uint8Array, sha256: Sha256): Uint8Array {
  const bytes = new Uint8Array(entry.length + 1)
  bytes.set(entry, 1)
  return sha256(bytes)
}

/** The hash of a node: SHA-256 of 0x01 and the hashes of its two children. */
export function nodeHash(left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array {
  const bytes = new Uint8Array(65)
  bytes[0] = 1
  bytes.set(left, 1)
  bytes.set(right, 33)
  return sha256(bytes)
}

/** The size of the left subtree of a tree: the largest power of two below its size. */
export function leftSize(size: number): number {
  let left = 1
  while (left * 2 < size) left *= 2
  return left
}

/** The root over the hashes of leaves, from `from` up to `to`. */
export function rootOfHashes(hashes: readonly Uint8Array[], from: number, to: number, sha256: Sha256): Uint8Array {
  if (to - from === 0) return sha256(new Uint8Array())
  if (to - from === 1) return hashes[from]!
  const middle = from + leftSize(to - from)
  return nodeHash(rootOfHashes(hashes, from, middle, sha256), rootOfHashes(hashes, middle, to, sha256), sha256)
}

/**
 * The root of the Merkle tree over entries, lower-case hex (RFC 6962, section 2.1).
 *
 * @example merkleRoot([], sha256) // 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function merkleRoot(entries: readonly Uint8Array[], sha256: Sha256): string {
  const hashes = entries.map((entry) => leafHash(entry, sha256))
  return hexOf(rootOfHashes(hashes, 0, hashes.length, sha256))
}
