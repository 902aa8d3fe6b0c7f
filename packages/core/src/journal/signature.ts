import { journalProblem } from '../problem/codes/journal.js'
import type { Problem } from '../problem/problem.js'
import { base64Of, bytesOfBase64, utf8 } from './bytes.js'
import { canonicalJson, NotJsonError } from './canonical-json.js'
import type { EventDraft, EventSignature, JournalEvent, SignatureAlgorithm } from './event.js'
import { shapeFault, unreadable } from './shape.js'

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
 * The problems of all signatures of a journal: those that do not fit what the event says, and events that cannot be read.
 * Whether a key is the actor's is not asked here: the journal of an edition says whose it is.
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
    const fault = shapeFault(event)
    if (fault !== undefined) problems.push(unreadable(index, fault))
    else problems.push(...(await signatureProblems(origin, event, index, verify)))
  }
  return problems
}

async function signatureProblems(
  origin: string,
  event: JournalEvent,
  index: number,
  verify: SignatureVerifier,
): Promise<Problem[]> {
  if (!event.signatures?.length) return []
  const message = messageOf(origin, event)
  if (typeof message === 'string') return [unreadable(index, message)]
  const problems: Problem[] = []
  for (const [number, { key, algorithm, value }] of event.signatures.entries()) {
    const [keyBytes, signature] = [bytesOfBase64(key), bytesOfBase64(value)]
    if (keyBytes && signature && (await isSigned(verify, { algorithm, key: keyBytes, signature, message }))) continue
    const at = { path: `/${index}/signatures/${number}` }
    problems.push(journalProblem('journal-signature', at, { about: String(event.seq), found: event.actor }))
  }
  return problems
}

/** The bytes signed, or the pointer to what keeps an event from having any. */
function messageOf(origin: string, event: JournalEvent): Uint8Array | string {
  try {
    return signedBytes(origin, event)
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error
    return error.path
  }
}

/** Whether the verifier takes the signature; one that cannot read the key or the signature refuses it. */
export async function isSigned(verify: SignatureVerifier, check: SignatureCheck): Promise<boolean> {
  try {
    return await verify(check)
  } catch {
    return false
  }
}
