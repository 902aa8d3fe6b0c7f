import type { Locale } from '../../problem/describer.js'
import { minorDigits } from './currency.js'
import type { Money } from './money.js'

/**
 * A sum as it is written, by `Intl`, with the digits of its currency; spaces do not break.
 *
 * @example
 * formatMoney({ minor: 400000, currency: 'EUR' }) // '4 000,00 €'
 * formatMoney({ minor: 400000, currency: 'EUR' }, 'en') // '€4,000.00'
 */
export function formatMoney(money: Money, locale: Locale = 'ru'): string {
  const digits = minorDigits(money.currency) ?? 0
  const style = { style: 'currency', currency: money.currency, signDisplay: 'negative' } as const
  const format = new Intl.NumberFormat(locale, {
    ...style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return format.format(decimalMoney(money) as Intl.StringNumericLiteral)
}

/**
 * The amount alone as a plain decimal, for tables and files.
 *
 * @example decimalMoney({ minor: -5, currency: 'EUR' }) // '-0.05'
 */
export function decimalMoney({ minor, currency }: Money): string {
  const digits = minorDigits(currency) ?? 0
  const text = String(Math.abs(minor)).padStart(digits + 1, '0')
  const shown = digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text
  return minor < 0 ? `-${shown}` : shown
}
