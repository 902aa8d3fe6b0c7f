import { canonicalJson } from '@gorod/core/journal'
import { expect, test } from 'vitest'
import { isSameJson } from './same-json.js'

const values: readonly unknown[] = [
  null,
  0,
  '',
  '0',
  false,
  [],
  {},
  [[]],
  [1],
  [1, 2],
  [2, 1],
  { 0: 1 },
  { a: null },
  { a: 1, b: 2 },
  { b: 2, a: 1 },
  { a: 1, toString: 2 },
  { a: { b: [1, { c: 2 }] } },
  { a: { b: [1, { c: 3 }] } },
]

test('values are the same exactly where their canonical texts are, shared or copied', () => {
  for (const one of values)
    for (const other of values) {
      const expected = canonicalJson(one) === canonicalJson(other)
      expect([one, other, isSameJson(one, other)]).toEqual([one, other, expected])
      expect([one, other, isSameJson(one, structuredClone(other))]).toEqual([one, other, expected])
    }
})
