import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { textLikenessTo, titleLikeness } from './likeness.js'

const textLikeness = (one: string, two: string): number => textLikenessTo(one)(two)

test.each([
  ['Умная остановка', 'Умная остановка', 1],
  ['Умная остановка', '«Умная  Остановка»!', 1],
  ['Двор без машин', 'Дворы без машин', 0.88],
  ['Умная остановка', 'Школьный сад', 0],
  ['', '', 0],
  ['!', '!', 0],
])('the titles «%s» and «%s» have %d in common', (one, two, value) => {
  expect(titleLikeness(one, two)).toBe(value)
})

test('other endings and another order matter little', () => {
  const title = 'Навигатор дополнительного образования детей'
  expect(titleLikeness(title, 'Дополнительное образование детей: навигатор')).toBeGreaterThan(0.8)
  expect(titleLikeness(title, 'Навигатор городских парков')).toBeLessThan(0.6)
})

test.each([
  ['Посажены деревья у дома', 'Сажаем деревья у дома', 0.75],
  ['Посажены деревья у дома', 'у дома деревья посажены', 1],
  ['сад сад сад сад', 'сад', 0.4],
])('the texts «%s» and «%s» have %d in common', (one, two, value) => {
  expect(textLikeness(one, two)).toBe(value)
})

const text = fc.string({ unit: fc.constantFrom('а', 'б', 'в', ' ', '-'), maxLength: 40 })

test.prop([text, text, fc.constantFrom(titleLikeness, textLikeness)])(
  'likeness goes both ways and lies between 0 and 1',
  (one, two, likeness) => {
    const value = likeness(one, two)
    expect(value).toBe(likeness(two, one))
    expect(value).toBeGreaterThanOrEqual(0)
    expect(value).toBeLessThanOrEqual(1)
    expect(likeness(one, one)).toBe(/[а-я]/.test(one) ? 1 : 0)
  },
)
