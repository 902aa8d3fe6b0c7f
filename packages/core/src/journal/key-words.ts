import { bytesOfBase64, joined, utf8 } from './bytes.js'
import type { Sha256 } from './event.js'
import { englishKeyWords, russianKeyWords } from './key-word-lists.js'

const purpose = 'gorod-key-words/1\n'
const count = 6
const rounds = 4096
const lists = { ru: russianKeyWords, en: englishKeyWords }

/**
 * The fingerprint of a public key in six words of a language, to be read out when a key is enrolled: what the juror's
 * device shows and what the secretary's shows must be the same. The key is given in bytes or base64, as in
 * `EventSignature`; undefined where it is none.
 *
 * The words are the first 48 bits of SHA-256, worked out 4096 times, each time over what came out before and the key. Two
 * keys have the same words by chance once in 2^48. To make a second key with the words of a given one takes 2^48 keys and
 * 2^60 hashes on average: some years of one graphics card, about a day of a thousand; of any of N keys, N times less. Enough
 * against a mistake or a prankster, not against an opponent with means: the journal keeps the whole key, and whoever doubts
 * compares that. Two keys of one's own with the same words take only 2^24 keys, and gain nothing.
 *
 * @example
 * fingerprintWords('11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=', sha256, 'ru')
 * // ['бокал', 'айсберг', 'кубок', 'гусеница', 'октябрь', 'ласточка']
 */
export function fingerprintWords(key: Uint8Array | string, sha256: Sha256, locale: 'ru' | 'en'): string[] | undefined {
  const bytes = typeof key === 'string' ? bytesOfBase64(key) : key
  if (!bytes?.length) return undefined
  let hash = sha256(joined(utf8(purpose), bytes))
  for (let round = 1; round < rounds; round++) hash = sha256(joined(hash, bytes))
  const words = lists[locale].trim().split(/\s/)
  return Array.from(hash.subarray(0, count), (byte) => words[byte]!)
}
