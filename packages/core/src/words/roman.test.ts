import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { romanText, romanValue } from './roman.js'

test.prop([fc.integer({ min: 1, max: 3999 })])('a Roman numeral reads back as its number', (number) => {
  expect(romanValue(romanText(number))).toBe(number)
})

test.each([
  ['XXVIII', 28],
  ['XIV', 14],
  ['ХІV', 14],
  ['ХХХІІ', 32],
  ['МСМ', 1900],
])('%s is %i, in Latin or Cyrillic letters', (text, number) => {
  expect(romanValue(text)).toBe(number)
})

test.each(['', 'IIII', 'VX', 'IC', 'XXI век', 'xi', 'МАГ', 'I'.repeat(40)])('«%s» is no Roman numeral', (text) => {
  expect(romanValue(text)).toBeUndefined()
})
