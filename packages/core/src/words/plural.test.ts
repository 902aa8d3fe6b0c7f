import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { counted, numberText } from './plural.js'

const years = { one: 'год', few: 'года', many: 'лет' }

test.each([
  [1, '1\u00A0год'],
  [22, '22\u00A0года'],
  [111, '111\u00A0лет'],
  [201, '201\u00A0год'],
  [2510, '2510\u00A0лет'],
  [2803, '2803\u00A0года'],
  [12510, '12\u00A0510\u00A0лет'],
])('%i takes its noun as %s', (number, text) => {
  expect(counted(number, years, 'ru')).toBe(text)
})

test('English needs two forms', () => {
  expect(counted(1, { one: 'event', other: 'events' }, 'en')).toBe('1\u00A0event')
  expect(counted(5, { one: 'event', other: 'events' }, 'en')).toBe('5\u00A0events')
})

test.prop([fc.oneof(fc.integer(), fc.maxSafeInteger()), fc.constantFrom('ru' as const, 'en' as const)])(
  'a whole number is written as Intl writes it',
  (number, locale) => {
    expect(numberText(number, locale)).toBe(new Intl.NumberFormat(locale, { useGrouping: 'min2' }).format(number))
  },
)
