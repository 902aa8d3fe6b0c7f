import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const SLICE = 256 * 1024

/** The SHA-256 of a file, lower-case hex, read in slices so that the page stays at hand. */
export async function fingerprint(file: Blob, progress?: (share: number) => void): Promise<string> {
  const hash = sha256.create()
  for (let at = 0; at < file.size; at += SLICE) {
    hash.update(new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer()))
    progress?.(Math.min(1, (at + SLICE) / file.size))
  }
  return bytesToHex(hash.digest())
}
