import { expect, test } from 'vitest'
import { practice } from './testing/sample.js'
import { practiceTexts, textIn } from './texts.js'

test.each([
  ['the language asked for', { ru: 'Двор', en: 'Yard' }, 'en', { text: 'Yard', language: 'en', isOther: false }],
  ['its variety', { ru: 'Двор', en: 'Yard' }, 'en-GB', { text: 'Yard', language: 'en', isOther: false }],
  ['a variety of it', { ru: 'Двор', 'kk-Cyrl': 'Аула' }, 'kk', { text: 'Аула', language: 'kk-Cyrl', isOther: false }],
  ['the very variety first', { pt: 'a', 'pt-BR': 'b' }, 'pt-br', { text: 'b', language: 'pt-BR', isOther: false }],
  ['Russian where that is missing', { en: 'Yard', ru: 'Двор' }, 'kk', { text: 'Двор', language: 'ru', isOther: true }],
  ['any where Russian is', { tg: 'Ҳавлӣ', kk: 'Аула' }, 'en', { text: 'Аула', language: 'kk', isOther: true }],
  ['none that is empty', { ru: ' ', kk: 'Аула' }, 'ru', { text: 'Аула', language: 'kk', isOther: true }],
])('a text is given in %s', (_, localized, locale, text) => expect(textIn(localized, locale)).toEqual(text))

test('of nothing there is no text', () => {
  expect([textIn(undefined, 'ru'), textIn({}, 'ru'), textIn({ ru: '' }, 'ru')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('the texts are all the fields in languages', () => {
  const localized = Object.entries(practice).filter(([, value]) => typeof value === 'object' && 'ru' in value)
  expect(localized.map(([field]) => field).sort()).toEqual([...practiceTexts].sort())
})
