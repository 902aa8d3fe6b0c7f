import { sha256 as digest } from '@noble/hashes/sha2.js'
import type { Sha256 } from '../event.js'

/** SHA-256 of a well-kept library, for tests and examples. */
export const sha256: Sha256 = (bytes) => digest(bytes)
