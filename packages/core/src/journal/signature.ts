import { journalProblem } from '../problem/codes/journal.js'
import type { Problem } from '../problem/problem.js'
import { base64Of, bytesOfBase64, utf8 } from './bytes.js'
import { canonicalJson } from './canonical-json.js'
import type { EventDraft, EventSignature, JournalEvent, SignatureAlgorithm } from './event.js'

/** A signature to check: whether `signature` was made over `message` with the private half of `key`. */
export interface SignatureCheck {
  algorithm: SignatureAlgorithm
  key: Uint8Array
  message: Uint8Array
  signature: Uint8Array
}

/** Checks one signature: WebCrypto, or any library; at once or later. */
export type SignatureVerifier = (check: SignatureCheck) => boolean | Promise<boolean>

/** Signs bytes with a private key that stays where it is. */
export interface Signer {
  algorithm: SignatureAlgorithm
  key: Uint8Array
  sign: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

/**
 * The bytes a signature of an event covers: canonical JSON of the journal's name, the actor, the role, the type and the
 * payload. The place in the journal is not among them, so that a juror signs without a connection; what keeps a signed
 * payload from being used twice stands in the payload itself.
 */
export function signedBytes(origin: string, { actor, role, type, payload }: EventDraft): Uint8Array {
  return utf8(canonicalJson({ actor, origin, payload, role, type }))
}

/**
 * The signature of an event, made with the signer given.
 *
 * @example { ...draft, signatures: [await signEvent(origin, draft, signer)] }
 */
export async function signEvent(origin: string, draft: EventDraft, signer: Signer): Promise<EventSignature> {
  const value = await signer.sign(signedBytes(origin, draft))
  return { key: base64Of(signer.key), algorithm: signer.algorithm, value: base64Of(value) }
}

/**
 * The problems of all signatures of a journal: those that do not fit what the event says.
 *
 * @example await verifySignatures(origin, events, verify) // []
 */
export async function verifySignatures(
  origin: string,
  events: readonly JournalEvent[],
  verify: SignatureVerifier,
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const [index, event] of events.entries()) {
    for (const [number, { key, algorithm, value }] of (event.signatures ?? []).entries()) {
      const [keyBytes, signature] = [bytesOfBase64(key), bytesOfBase64(value)]
      const fits =
        keyBytes &&
        signature &&
        (await attempted(verify, { algorithm, key: keyBytes, signature, message: signedBytes(origin, event) }))
      if (!fits) {
        const at = { path: `/${index}/signatures/${number}` }
        problems.push(journalProblem('journal-signature', at, { about: String(event.seq), found: event.actor }))
      }
    }
  }
  return problems
}

async function attempted(verify: SignatureVerifier, check: SignatureCheck): Promise<boolean> {
  try {
    return await verify(check)
  } catch {
    return false
  }
}
