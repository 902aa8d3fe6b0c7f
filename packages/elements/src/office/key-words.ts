import { fingerprintWords } from '@gorod/core/journal'
import { sha256 } from './sha256.js'

const known = new Map<string, string | undefined>()

/** The six words that two people compare aloud, kept since they take thousands of hashes; undefined where it is no key. */
export function keyWords(key: string, locale: 'ru' | 'en'): string | undefined {
  const named = `${locale} ${key}`
  if (!known.has(named)) known.set(named, fingerprintWords(key, sha256, locale)?.join(' '))
  return known.get(named)
}
