import { expect, test } from 'vitest'
import { ageInWords } from './age-in-words.js'
import plurals from './testing/ru-plurals.json' with { type: 'json' }

const nouns: Record<string, string> = { one: 'год', few: 'года', many: 'лет' }

test.each([
  [201, '201\u00A0год'],
  [2510, '2510\u00A0лет'],
  [2803, '2803\u00A0года'],
  [1764, '1764\u00A0года'],
  [110, '110\u00A0лет'],
  [11, '11\u00A0лет'],
])('%i is written %s', (age, text) => {
  expect(ageInWords(age)).toBe(text)
})

test('the noun is of the category that CLDR gives', () => {
  const whole = plurals.cases.filter(({ n }) => Number.isInteger(n))
  expect(whole.length).toBeGreaterThan(100)
  expect(whole.filter(({ n, category }) => ageInWords(n) !== `${n}\u00A0${nouns[category]}`)).toEqual([])
})

test('English has two forms', () => {
  expect([1, 2, 21, 2510].map((age) => ageInWords(age, 'en'))).toEqual([
    '1\u00A0year',
    '2\u00A0years',
    '21\u00A0years',
    '2510\u00A0years',
  ])
})
