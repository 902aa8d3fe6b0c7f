import { inventedRubricator } from '@gorod/core/practice/invented'
import { expect, test } from 'vitest'
import { libraryWords } from '../words/library.js'
import { memorySource } from './source/memory.js'
import { shortNumber, titlesOf } from './titles.js'

const overview = await memorySource([], { rubricator: inventedRubricator }).open()
const numbers = [0, 5, 999, 1000, 1500, 12_340, 999_000, 1_000_000, 1_500_000, 2_000_000_000, 10_500_000_000]

test.each(numbers.flatMap((number) => (['ru', 'en'] as const).map((locale) => [number, locale] as const)))(
  '%i is as short in a band of costs as Intl makes it (%s)',
  (number, locale) => {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
    expect(shortNumber(number, libraryWords(locale).values, locale)).toBe(format.format(number))
  },
)

test('bands of costs name the currency they are in, if it is known', () => {
  const bands = [
    { id: 'small', to: 999_999 },
    { id: 'middle', from: 1_000_000, to: 9_999_999 },
    { id: 'large', from: 10_000_000, to: 1_999_999_999 },
    { id: 'largest', from: 2_000_000_000 },
  ]
  const titled = (locale: 'ru' | 'en', currency?: string) => {
    const cost = { amount: 'total', bands, ...(currency && { currency }) }
    const titles = titlesOf({ ...overview, cost }, libraryWords(locale), locale)
    return bands.map(({ id }) => titles('cost', id).replaceAll('\u00A0', ' '))
  }
  expect(titled('ru', 'RUB')).toEqual(['до 1 млн ₽', '1–10 млн ₽', '10 млн – 2 млрд ₽', 'от 2 млрд ₽'])
  expect(titled('en', 'EUR')).toEqual(['up to €1M', '€1–10M', '€10M – 2B', '€2B and more'])
  expect(titled('ru')).toEqual(['до 1 млн', '1–10 млн', '10 млн – 2 млрд', 'от 2 млрд'])
})
