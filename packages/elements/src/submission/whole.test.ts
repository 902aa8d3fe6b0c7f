import { fc, test as given } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { wholeOf } from './whole.js'

test.each([
  ['4 000 000', 4_000_000],
  ['4\u00A0000\u202F000', 4_000_000],
  [' 0 ', 0],
  ['4000', 4000],
  ['9007199254740991', 9_007_199_254_740_991],
])('reads «%s»', (text, value) => {
  expect(wholeOf(text)).toEqual({ value })
})

test.each([
  ['4,5', 'fraction'],
  ['4.000.000', 'fraction'],
  ['4 млн', 'not-digits'],
  ['−5', 'not-digits'],
  ['1e6', 'not-digits'],
  ['40 00', 'groups'],
  ['4  000', 'groups'],
  ['9007199254740993', 'too-large'],
])('does not guess at «%s»', (text, reason) => {
  expect(wholeOf(text)).toEqual({ reason })
})

given.prop([fc.maxSafeNat()])('reads what Russian and plain writing make of a number', (value) => {
  expect(wholeOf(value.toLocaleString('ru'))).toEqual({ value })
  expect(wholeOf(String(value))).toEqual({ value })
})
