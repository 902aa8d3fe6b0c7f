import { expect, test } from 'vitest'
import { libraryWords } from '../words/library.js'
import { shortNumber } from './titles.js'

const numbers = [0, 5, 999, 1000, 1500, 12_340, 999_000, 1_000_000, 1_500_000, 2_000_000_000, 10_500_000_000]

test.each(numbers.flatMap((number) => (['ru', 'en'] as const).map((locale) => [number, locale] as const)))(
  '%i is as short in a band of costs as Intl makes it (%s)',
  (number, locale) => {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
    expect(shortNumber(number, libraryWords(locale).values, locale)).toBe(format.format(number))
  },
)
