import { expect, test } from 'vitest'
import { amountText, inCurrency } from './amount.js'

const currencies = 'RUB BYN KZT KGS AMD AZN MDL TJS UZS GEL UAH EUR USD GBP RSD'.split(' ')

test.each(currencies.flatMap((currency) => (['ru', 'en'] as const).map((locale) => [currency, locale] as const)))(
  'an amount in %s is as Intl writes it (%s)',
  (currency, locale) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 })
    expect(amountText(1_500_000, currency, locale)).toBe(format.format(1_500_000))
  },
)

test('an amount of no currency is its number', () => {
  expect([amountText(1500, undefined, 'ru'), amountText(15_000, undefined, 'en')]).toEqual(['1500', '15,000'])
})

test('what is no currency stands as it is', () => {
  expect(inCurrency('до\u00A01', 'toString', 'ru')).toBe('до\u00A01\u00A0toString')
})
