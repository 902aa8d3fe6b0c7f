import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { SignatureVerifier, Signer } from '@gorod/core'
import { sha256 as digest } from '@noble/hashes/sha2.js'

export const sha256 = (bytes: Uint8Array): Uint8Array => digest(bytes)

const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const spki = Buffer.from('302a300506032b6570032100', 'hex')

/** A key that follows from a name, so that the example always gives the same bundle. Never do this with a real key. */
export function signerOf(name: string): Signer {
  const seed = createHash('sha256').update(name).digest()
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
  const key = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32)
  return {
    algorithm: 'Ed25519',
    key: new Uint8Array(key),
    sign: (message) => new Uint8Array(sign(null, message, secret)),
  }
}

export const verifySignature: SignatureVerifier = ({ key, message, signature }) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([spki, key]), format: 'der', type: 'spki' }), signature)
