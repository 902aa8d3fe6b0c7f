import { numberText } from './plural.js'

const signs: Record<'ru' | 'en', Readonly<Record<string, string>>> = {
  ru: { RUB: '₽', EUR: '€', USD: '$', UAH: '₴', GBP: '£' },
  en: { EUR: '€', USD: '$', GBP: '£' },
}

/**
 * A whole amount as a text has it, with the sign or the ISO 4217 code of its currency, if one is said; spaces do not break.
 * Without `Intl` for the sake of `numberText`.
 *
 * @example
 * amountText(1_500_000, 'RUB', 'ru') // '1 500 000 ₽'
 * amountText(1_500_000, 'RUB', 'en') // 'RUB 1,500,000'
 */
export const amountText = (amount: number, currency: string | undefined, locale: 'ru' | 'en'): string =>
  inCurrency(numberText(amount, locale), currency, locale)

/**
 * A number in words or digits as an amount of a currency, if one is said.
 *
 * @example inCurrency('до 1 млн', 'KZT', 'ru') // 'до 1 млн KZT'
 */
export function inCurrency(number: string, currency: string | undefined, locale: 'ru' | 'en'): string {
  if (currency === undefined) return number
  const sign = Object.hasOwn(signs[locale], currency) ? signs[locale][currency]! : undefined
  if (locale === 'ru') return `${number}\u00A0${sign ?? currency}`
  return sign === undefined ? `${currency}\u00A0${number}` : sign + number
}
