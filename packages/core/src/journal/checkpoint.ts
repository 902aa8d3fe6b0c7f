import { base64Of, bytesOfBase64, bytesOfHex, hexOf } from './bytes.js'
import type { TreeHead } from './consistency.js'

/** A journal as it was told to somebody: which one, how long, with what root (lower-case hex). */
export interface Checkpoint extends TreeHead {
  /** The name of the journal, without spaces and pluses. */
  origin: string
}

/** A signature under a checkpoint: the signer's name, the four bytes of the key id, the signature itself (base64 of both). */
export interface NoteSignature {
  name: string
  value: string
}

const longest = 200_000
const sizeText = /^(?:0|[1-9]\d{0,15})$/
const nameText = /^[^\s+\p{Cc}\p{Surrogate}]{1,200}$/u

/** Whether a text can name a key or a journal (C2SP signed-note): no spaces, no pluses, at most 200 characters. */
export const isNoteName = (text: string): boolean => nameText.test(text)

/**
 * A checkpoint as text: three lines in the form of C2SP tlog-checkpoint, short enough to be printed in a protocol.
 *
 * @example checkpointText({ origin: 'e-gorod.ru/contest/2026', size: 2, root })
 * // 'e-gorod.ru/contest/2026\n2\n…=\n'
 */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  const bytes = bytesOfHex(root)
  if (!isNoteName(origin) || !Number.isSafeInteger(size) || size < 0 || bytes?.length !== 32) {
    throw new RangeError('gorod: a checkpoint needs an origin without spaces, a size and a root of 32 bytes')
  }
  return `${origin}\n${size}\n${base64Of(bytes)}\n`
}

/** A signature line as it stands under a checkpoint after an empty line (C2SP signed-note). */
export const signatureLine = ({ name, value }: NoteSignature): string => `— ${name} ${value}\n`

/**
 * A checkpoint and the signatures under it, from text; undefined where it is none. Lines added after the root are kept
 * out: a checkpoint with them is not one of ours.
 *
 * @example readCheckpoint(checkpointText(checkpoint)) // { checkpoint: …, signatures: [] }
 */
export function readCheckpoint(text: string): { checkpoint: Checkpoint; signatures: NoteSignature[] } | undefined {
  if (text.length > longest) return undefined
  const [body, notes] = text.split('\n\n')
  const [origin, size, root, end, beyond] = `${body}${notes === undefined ? '' : '\n'}`.split('\n')
  const bytes = bytesOfBase64(root ?? '')
  if (!origin || !isNoteName(origin) || !sizeText.test(size ?? '') || bytes?.length !== 32) return undefined
  if (end !== '' || beyond !== undefined || !Number.isSafeInteger(Number(size))) return undefined
  const signatures = notes === undefined ? [] : readSignatures(notes)
  return signatures && { checkpoint: { origin, size: Number(size), root: hexOf(bytes) }, signatures }
}

function readSignatures(text: string): NoteSignature[] | undefined {
  const lines = text.split('\n')
  if (lines.pop() !== '' || lines.length === 0 || lines.length > 100) return undefined
  const signatures: NoteSignature[] = []
  for (const line of lines) {
    const [dash, name, value, more] = line.split(' ')
    const bytes = bytesOfBase64(value ?? '')
    if (dash !== '—' || !name || !isNoteName(name) || more !== undefined || !bytes || bytes.length < 5) return undefined
    signatures.push({ name, value: value! })
  }
  return signatures
}
