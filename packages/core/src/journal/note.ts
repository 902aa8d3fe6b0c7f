import { base64Of, bytesOfBase64, joined, utf8 } from './bytes.js'
import { checkpointText, isNoteName, type Checkpoint, type NoteSignature } from './checkpoint.js'
import type { Sha256, SignatureAlgorithm } from './event.js'
import { isSigned, type SignatureVerifier, type Signer } from './signature.js'

/** A key known by a name: the public half, as in `EventSignature`, in bytes. */
export interface NamedKey {
  name: string
  algorithm: SignatureAlgorithm
  key: Uint8Array
}

/** The four bytes that tell a key in a note (C2SP signed-note, signature types 0x01 and 0x02). */
export function keyId({ name, algorithm, key }: NamedKey, sha256: Sha256): Uint8Array {
  return sha256(algorithm === 'P-256' ? key : joined(utf8(`${name}\n`), Uint8Array.of(1), key)).slice(0, 4)
}

/**
 * The signature of a checkpoint under a name: a juror's device that signs what it saw is a witness of it. That of a P-256
 * key is r and s as WebCrypto gives them; programs of others may want DER. A `RangeError` for a name with spaces or pluses.
 *
 * @example signatureLine(await signCheckpoint(checkpoint, 'juror-7', signer, sha256)) // '— juror-7 Az3g…=\n'
 */
export async function signCheckpoint(
  checkpoint: Checkpoint,
  name: string,
  signer: Signer,
  sha256: Sha256,
): Promise<NoteSignature> {
  if (!isNoteName(name)) throw new RangeError('gorod: a signature needs a name without spaces')
  const signature = await signer.sign(utf8(checkpointText(checkpoint)))
  return { name, value: base64Of(joined(keyId({ name, ...signer }, sha256), signature)) }
}

/**
 * Whether a checkpoint carries a signature of the key given; signatures of unknown keys are passed over, a wrong one of a
 * known key refuses the whole.
 */
export async function verifyCheckpoint(
  checkpoint: Checkpoint,
  signatures: readonly NoteSignature[],
  known: NamedKey,
  tools: { sha256: Sha256; verify: SignatureVerifier },
): Promise<boolean> {
  const id = base64Of(keyId(known, tools.sha256))
  const message = utf8(checkpointText(checkpoint))
  let signed = false
  for (const { name, value } of signatures) {
    const bytes = bytesOfBase64(value)
    if (name !== known.name || !bytes || base64Of(bytes.slice(0, 4)) !== id) continue
    const { algorithm, key } = known
    if (!(await isSigned(tools.verify, { algorithm, key, message, signature: bytes.slice(4) }))) return false
    signed = true
  }
  return signed
}
