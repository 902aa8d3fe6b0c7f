/** An entry of the append-only journal. Its id is the SHA-256 of its canonical JSON (RFC 8785), lower-case hex. */
export interface JournalEvent {
  /** From 0. */
  seq: number
  /** The id of the event before; 64 zeros for the first. */
  prev: string
  /** An instant, ISO 8601 in UTC. */
  at: string
  actor: string
  role: string
  type: string
  payload: unknown
  /** Who signed what of it, where the event carries signatures. */
  signatures?: { key: string; algorithm: 'Ed25519' | 'P-256'; value: string }[]
}

/** SHA-256 of bytes: given by the caller, so that the core needs no crypto of its own. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array
