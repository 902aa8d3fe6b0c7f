import { createHash } from 'node:crypto'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { base64Of, bytesOfHex } from './bytes.js'
import { englishKeyWords, russianKeyWords } from './key-word-lists.js'
import { fingerprintWords } from './key-words.js'
import rfc8032 from './testing/ed25519-rfc8032.json' with { type: 'json' }
import { sha256 } from './testing/sha256.js'

const lists = { ru: russianKeyWords.trim().split(/\s/), en: englishKeyWords.trim().split(/\s/) }
const locale = fc.constantFrom('ru', 'en')
const keys = fc.uint8Array({ minLength: 1, maxLength: 91 })
const digestOf = (...pieces: (Uint8Array | string)[]) =>
  pieces.reduce((hash, piece) => hash.update(piece), createHash('sha256')).digest()

/** A hash that is known beforehand. */
const hashing = (bytes: Uint8Array) => () => Uint8Array.from([...bytes, ...new Uint8Array(26)])

describe('the words of a key', () => {
  test.each([
    ['ru', 'бокал айсберг кубок гусеница октябрь ласточка'],
    ['en', 'biscuit alphabet horizon cradle muffin jasmine'],
  ] as const)('of the first key of RFC 8032 in «%s» never change', (language, words) => {
    const key = bytesOfHex(rfc8032.input.tests[0]!.public)!
    expect(fingerprintWords(key, sha256, language)!.join(' ')).toBe(words)
  })

  test.prop([keys, locale], { numRuns: 5 })('are those of the digest worked out 4096 times', (key, language) => {
    let digest = digestOf('gorod-key-words/1\n', key)
    for (let round = 1; round < 4096; round++) digest = digestOf(digest, key)
    const words = [...digest.subarray(0, 6)].map((byte) => lists[language][byte])
    expect(fingerprintWords(key, sha256, language)).toEqual(words)
    expect(fingerprintWords(base64Of(key), sha256, language)).toEqual(words)
  })

  const prefix = fc.uint8Array({ minLength: 6, maxLength: 6 })

  test.prop([prefix, prefix, locale], { numRuns: 20 })(
    'differ where the first 48 bits differ',
    (one, other, language) => {
      const [a, b] = [one, other].map((bytes) => fingerprintWords('AAAA', hashing(bytes), language)!)
      expect(a!.map((word) => lists[language].indexOf(word))).toEqual([...one])
      expect(a!.join() === b!.join()).toBe(String(one) === String(other))
    },
  )

  test('name every byte by a word of its own', () => {
    for (let byte = 0; byte < 256; byte += 6) {
      const bytes = Uint8Array.from({ length: 6 }, (_, at) => (byte + at) % 256)
      expect(fingerprintWords('AAAA', hashing(bytes), 'ru')).toEqual([...bytes].map((value) => lists.ru[value]))
    }
  })

  test.each(['', '?', 'AAA', 'AAAB=', new Uint8Array()])('%j is no key', (key) => {
    expect(fingerprintWords(key, sha256, 'ru')).toBeUndefined()
  })
})

describe.each([
  ['Russian', lists.ru, /^[а-я]{4,10}$/],
  ['English', lists.en, /^[a-z]{3,10}$/],
] as const)('the %s list', (_, words, letters) => {
  test('has 256 different words of plain letters, none with the letter ё that some write and some do not', () => {
    expect(words).toHaveLength(256)
    expect(new Set(words).size).toBe(256)
    for (const word of words) expect(word).toMatch(letters)
  })

  test('has no two words that two changes of a letter turn into each other, by letters or by ear', () => {
    const near = words.flatMap((word, at) =>
      words
        .slice(0, at)
        .filter((other) => distance(word, other) < 3 || distance(heard(word), heard(other)) < 2)
        .map((other) => `${other} ${word}`),
    )
    expect(near).toEqual([])
  })

  test('has no word that begins another', () => {
    expect(words.filter((word) => words.some((other) => other !== word && other.startsWith(word)))).toEqual([])
  })
})

/** Voiced as voiceless, unstressed vowels alike, double letters once: what a telephone leaves. */
function heard(word: string): string {
  const alike: Record<string, string> = { б: 'п', в: 'ф', г: 'к', д: 'т', ж: 'ш', з: 'с', щ: 'ш', ц: 'с' }
  Object.assign(alike, { о: 'а', е: 'и', э: 'и', я: 'и', ы: 'и', ю: 'у', ь: '', ъ: '' })
  Object.assign(alike, { b: 'p', v: 'f', g: 'k', d: 't', z: 's', c: 'k', e: 'i', y: 'i', o: 'a', u: 'a' })
  return [...word.replaceAll('ph', 'f')]
    .map((letter) => alike[letter] ?? letter)
    .join('')
    .replaceAll(/(.)\1/g, '$1')
}

/** The least number of letters to add, take out or change (Levenshtein 1965). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= other.length; at++) {
      next.push(Math.min(next[at - 1]! + 1, row[at]! + 1, row[at - 1]! + (letter === other[at - 1] ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1)!
}
