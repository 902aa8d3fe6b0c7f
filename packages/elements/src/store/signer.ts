import type { SignatureAlgorithm, SignatureVerifier, Signer } from '@gorod/core/journal'
import type { Database } from './database.js'

const algorithms = {
  Ed25519: { name: 'Ed25519' },
  'P-256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
} as const satisfies Record<SignatureAlgorithm, unknown>

const formats = { Ed25519: 'raw', 'P-256': 'spki' } as const satisfies Record<SignatureAlgorithm, unknown>

/**
 * The key of a person on this device, made when there is none: Ed25519, or P-256 where the browser knows no Ed25519. The
 * private half cannot be taken out of the browser, and is lost with its data: the secretary then enrols a new one.
 */
export async function deviceSigner(database: Database, person: string): Promise<Signer> {
  const kept = await database.read(['keys'], (tx) => tx.objectStore('keys').get(person))
  if (kept) return signerOf(kept)
  try {
    return signerOf(await keep(database, person, await made('Ed25519')))
  } catch (error) {
    if (!isUnknown(error)) throw error
    return signerOf(await keep(database, person, await made('P-256')))
  }
}

/** A new key of a person in place of one that does not serve any more; where another tab has made one, that. */
export async function renewedSigner(database: Database, person: string, former: Signer): Promise<Signer> {
  const kept = await database.read(['keys'], (tx) => tx.objectStore('keys').get(person))
  const now = kept && (await signerOf(kept))
  if (now && now.key.some((byte, index) => byte !== former.key[index])) return now
  await database.write(['keys'], (tx) => tx.objectStore('keys').delete(person))
  return deviceSigner(database, person)
}

/** Checks a signature of an event, a checkpoint or a file of sheets by WebCrypto. */
export const verifySignature: SignatureVerifier = async ({ algorithm, key, message, signature }) => {
  const known = await crypto.subtle.importKey(formats[algorithm], bytes(key), algorithms[algorithm], false, ['verify'])
  return crypto.subtle.verify(algorithms[algorithm], known, bytes(signature), bytes(message))
}

const made = async (algorithm: SignatureAlgorithm): Promise<CryptoKeyPair> =>
  (await crypto.subtle.generateKey(algorithms[algorithm], false, ['sign', 'verify'])) as CryptoKeyPair

/** The pair that is kept: the one given, unless another tab was faster. */
const keep = (database: Database, person: string, pair: CryptoKeyPair): Promise<CryptoKeyPair> =>
  database.write(['keys'], async (tx) => {
    const keys = tx.objectStore('keys')
    const other = await keys.get(person)
    if (!other) await keys.put(pair, person)
    return other ?? pair
  })

async function signerOf({ publicKey, privateKey }: CryptoKeyPair): Promise<Signer> {
  const algorithm = publicKey.algorithm.name === 'Ed25519' ? 'Ed25519' : 'P-256'
  return {
    algorithm,
    key: new Uint8Array(await crypto.subtle.exportKey(formats[algorithm], publicKey)),
    sign: async (message) =>
      new Uint8Array(await crypto.subtle.sign(algorithms[algorithm], privateKey, bytes(message))),
  }
}

/** Whether the browser cannot make such a key, or cannot keep it. */
const isUnknown = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'NotSupportedError' || error.name === 'DataCloneError')

/** Bytes as WebCrypto takes them: never over shared memory. */
const bytes = (view: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(view)
