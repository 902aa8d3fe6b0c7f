import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { numberInWords, type Gender, type NumberCase } from './number-words.js'

test.each<[number, Gender, NumberCase, string]>([
  [0, 'masculine', 'nominative', 'ноль'],
  [1, 'masculine', 'nominative', 'один'],
  [1, 'feminine', 'nominative', 'одна'],
  [1, 'neuter', 'nominative', 'одно'],
  [2, 'feminine', 'nominative', 'две'],
  [2, 'neuter', 'nominative', 'два'],
  [1, 'feminine', 'genitive', 'одной'],
  [4, 'masculine', 'genitive', 'четырёх'],
  [8, 'masculine', 'genitive', 'восьми'],
  [11, 'feminine', 'nominative', 'одиннадцать'],
  [12, 'feminine', 'nominative', 'двенадцать'],
  [21, 'feminine', 'nominative', 'двадцать одна'],
  [40, 'masculine', 'genitive', 'сорока'],
  [90, 'masculine', 'genitive', 'девяноста'],
  [100, 'masculine', 'genitive', 'ста'],
  [111, 'feminine', 'nominative', 'сто одиннадцать'],
  [260, 'feminine', 'nominative', 'двести шестьдесят'],
  [260, 'feminine', 'genitive', 'двухсот шестидесяти'],
  [501, 'neuter', 'genitive', 'пятисот одного'],
  [1000, 'masculine', 'nominative', 'одна тысяча'],
  [2001, 'masculine', 'nominative', 'две тысячи один'],
  [2002, 'masculine', 'genitive', 'двух тысяч двух'],
  [5120, 'masculine', 'nominative', 'пять тысяч сто двадцать'],
  [11_000, 'masculine', 'nominative', 'одиннадцать тысяч'],
  [21_000, 'masculine', 'genitive', 'двадцати одной тысячи'],
  [112_000, 'masculine', 'nominative', 'сто двенадцать тысяч'],
  [999_999, 'masculine', 'nominative', 'девятьсот девяносто девять тысяч девятьсот девяносто девять'],
])('%i (%s, %s) is %s', (number, gender, form, words) => expect(numberInWords(number, gender, form)).toBe(words))

test.each([-1, 1.5, NaN, 1_000_000])('%d has no words here', (number) =>
  expect(() => numberInWords(number)).toThrow(RangeError),
)

const number = fc.integer({ min: 0, max: 999_999 })
test.prop([number, number])('two numbers never have the same words', (one, other) => {
  fc.pre(one !== other)
  for (const form of ['nominative', 'genitive'] as const) {
    expect(numberInWords(one, 'feminine', form)).not.toBe(numberInWords(other, 'feminine', form))
  }
})
