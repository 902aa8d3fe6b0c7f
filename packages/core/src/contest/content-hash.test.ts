import { fc, test } from '@fast-check/vitest'
import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import { contentHash, rulesHash } from './content-hash.js'
import type { Submission } from './submission.js'
import { draft, rules } from './testing/sample.js'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

const withKeysReversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withKeysReversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, withKeysReversed(child)]),
  )
}

describe('the hash of rules', () => {
  test('does not depend on the order of keys', () => {
    const reversed = withKeysReversed(rules) as typeof rules
    expect(Object.keys(reversed)).not.toEqual(Object.keys(rules))
    expect(rulesHash(reversed, sha256)).toBe(rulesHash(rules, sha256))
  })

  test('is that of their canonical text', () => {
    const tiny = { b: ['ё'], a: 1 } as unknown as typeof rules
    expect(rulesHash(tiny, sha256)).toBe(createHash('sha256').update('{"a":1,"b":["ё"]}').digest('hex'))
  })

  test.each([
    ['version', { version: 2 }],
    ['order of ties', { ties: [...rules.ties].reverse() }],
    ['what is assumed', { assumed: [] }],
  ])('depends on the %s', (_, change) => {
    expect(rulesHash({ ...rules, ...change }, sha256)).not.toBe(rulesHash(rules, sha256))
  })
})

test.prop([fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 20 })])(
  'contents of one hash are one content',
  (one, two) => {
    const hash = (solution: string): string => contentHash({ ...draft, card: { ...draft.card, solution } }, sha256)
    expect(hash(one) === hash(two)).toBe(one === two)
  },
)

test('the hash of a content leaves the state and the entrant out', () => {
  const judged: Submission = { ...draft, state: 'judged', late: true }
  expect(contentHash(judged, sha256)).toBe(contentHash(draft, sha256))
})
