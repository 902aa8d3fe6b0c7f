import { counted } from '../words/plural.js'

const forms = {
  ru: { one: 'год', few: 'года', many: 'лет' },
  en: { one: 'year', other: 'years' },
} as const

/**
 * An age with its noun after a non-breaking space, ungrouped as documents write it.
 *
 * @example
 * ageInWords(201) // '201 год'
 * ageInWords(2510) // '2510 лет'
 * ageInWords(1, 'en') // '1 year'
 */
export const ageInWords = (age: number, locale: 'ru' | 'en' = 'ru'): string => counted(age, forms[locale], locale)
