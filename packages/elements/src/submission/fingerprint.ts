import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const SLICE = 256 * 1024
const STEPS = 20

/** The SHA-256 of a file, lower-case hex, read in slices so that the page stays at hand; progress is told in twentieths. */
export async function fingerprint(file: Blob, progress?: (share: number) => void): Promise<string> {
  const hash = sha256.create()
  let told = 0
  for (let at = 0; at < file.size; at += SLICE) {
    hash.update(new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer()))
    const share = Math.min(1, (at + SLICE) / file.size)
    if (share < 1 && share < told + 1 / STEPS) continue
    told = share
    progress?.(share)
  }
  return bytesToHex(hash.digest())
}
