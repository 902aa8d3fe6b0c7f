import { hexOf, utf8 } from './bytes.js'
import { canonicalJson } from './canonical-json.js'
import type { JournalEvent, Sha256 } from './event.js'

/** The bytes of an event: its canonical JSON in UTF-8, signatures included. They are a leaf of the Merkle tree. */
export const eventBytes = (event: JournalEvent): Uint8Array => utf8(canonicalJson(event))

/**
 * The id of an event: the SHA-256 of its bytes, lower-case hex.
 *
 * @example eventId(event, sha256).length // 64 digits, the `prev` of the event after
 */
export const eventId = (event: JournalEvent, sha256: Sha256): string => hexOf(sha256(eventBytes(event)))
