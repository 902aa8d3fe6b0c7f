import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { likeness } from './likeness.js'

test.each([
  ['Умная остановка', 'Умная остановка', 1],
  ['Умная остановка', '«Умная  Остановка»!', 1],
  ['Умная остановка', 'Школьный сад', 0],
  ['', '', 1],
])('«%s» and «%s» have %d in common', (one, two, value) => {
  expect(likeness(one, two)).toBe(value)
})

test('other endings and another order matter little', () => {
  expect(
    likeness('Навигатор дополнительного образования детей', 'Дополнительное образование детей: навигатор'),
  ).toBeGreaterThan(0.8)
  expect(likeness('Навигатор дополнительного образования', 'Навигатор городских парков')).toBeLessThan(0.6)
})

const text = fc.string({ unit: fc.constantFrom('а', 'б', 'в', ' ', '-'), maxLength: 40 })

test.prop([text, text])('likeness goes both ways and lies between 0 and 1', (one, two) => {
  const value = likeness(one, two)
  expect(value).toBe(likeness(two, one))
  expect(value).toBeGreaterThanOrEqual(0)
  expect(value).toBeLessThanOrEqual(1)
  expect(likeness(one, one)).toBe(1)
})
