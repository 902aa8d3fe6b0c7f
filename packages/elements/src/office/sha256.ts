import { sha256 as digest } from '@noble/hashes/sha2.js'
import type { Sha256 } from '@gorod/core/journal'

/** SHA-256 at once, as the journal needs it: WebCrypto only answers later. */
export const sha256: Sha256 = (bytes) => digest(bytes)
