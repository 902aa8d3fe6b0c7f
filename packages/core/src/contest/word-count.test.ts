import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { wordCount } from './word-count.js'

test.each([
  ['', 0],
  [' — ', 0],
  ['Ростов-на-Дону', 1],
  ['кто-нибудь из 1 250 000 жителей — все', 5],
  ['1\u00A0250\u202F000', 1],
  ['в 2024 350 практик', 4],
  ['3,5 % и 12.75', 3],
  ['слово,слово;слово', 3],
  ['город—сад', 2],
  ['и/или', 1],
  ['т. е. сразу', 3],
  ['«Город, где хочется жить»', 4],
  ['https://e-gorod.example/a', 1],
  ['пере\u00ADнос', 1],
  ['ёлка\u0301', 1],
  ['до 16.12.2019 в 10:30', 4],
])('«%s» has %i words', (text, words) => {
  expect(wordCount(text)).toBe(words)
})

const plain = fc.array(fc.stringMatching(/^[а-яё]{1,8}(?:-[а-яё]{1,8})?$/), { maxLength: 30 })

test.prop([plain, fc.constantFrom(' ', '\n', ' — ', ', ')])('words joined by anything are counted', (words, joint) => {
  expect(wordCount(words.join(joint))).toBe(words.length)
})

test.prop([fc.string({ unit: fc.constantFrom('а', '1', ' ', '-', '.', '—', '\u00A0'), maxLength: 60 })])(
  'never more than the runs between blanks and long dashes',
  (text) => {
    expect(wordCount(text)).toBeLessThanOrEqual(text.split(/[\s—]+/).filter(Boolean).length)
  },
)
