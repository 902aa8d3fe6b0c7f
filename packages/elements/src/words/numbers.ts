import type { Locale } from './speaking.js'

/**
 * A decimal as a reader of the language writes it: comma or point, a true minus.
 *
 * @example decimal('-0.50', 'ru') // '−0,50'
 */
export const decimal = (text: string, locale: Locale): string =>
  (locale === 'ru' ? text.replace('.', ',') : text).replace('-', '\u2212')

/**
 * A number with so many digits after the point; what rounds to nothing has no sign.
 *
 * @example rounded(-0.504, 2, 'ru') // '−0,50'
 */
export function rounded(value: number, digits: number, locale: Locale): string {
  const text = value.toFixed(digits)
  return decimal(Number(text) === 0 ? text.replace('-', '') : text, locale)
}

/** @example percent(0.755, 'ru') // '76 %' */
export const percent = (share: number, locale: Locale): string =>
  `${Math.round(share * 100)}${locale === 'ru' ? '\u00A0' : ''}%`

/**
 * A run of whole numbers, or the one it consists of.
 *
 * @example span(1, 4) // '1–4'
 */
export const span = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`)
