/** How a signature was made. */
export type SignatureAlgorithm = 'Ed25519' | 'P-256'

/** Who signed what an event says: see `signedBytes` for the exact bytes. */
export interface EventSignature {
  /** The public key in base64: 32 bytes of Ed25519, or the SubjectPublicKeyInfo of P-256. */
  key: string
  algorithm: SignatureAlgorithm
  /** The signature in base64. */
  value: string
}

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
  signatures?: EventSignature[]
}

/** An event before it has its place in a journal. */
export type EventDraft<Event extends JournalEvent = JournalEvent> = Omit<Event, 'seq' | 'prev'>

/** SHA-256 of bytes: given by the caller, so that the core needs no crypto of its own. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array
