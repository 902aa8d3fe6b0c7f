const rules: Record<string, Intl.PluralRules> = {}
const separators = { ru: '\u00A0', en: ',' }
/** From here on thousands stand apart. */
const grouped = 10_000

/** The forms of a noun after a number: Russian needs one, few and many; English one and other. */
export interface NounForms {
  one: string
  few?: string
  many?: string
  other?: string
}

/**
 * A whole number as a text has it: thousands stand apart from five digits on, and never break over a line. A browser takes
 * longer to make its first `Intl.NumberFormat` than a letter typed may wait.
 *
 * @example numberText(10000, 'ru') // '10 000', with a non-breaking space
 */
export function numberText(number: number, locale: 'ru' | 'en'): string {
  if (Math.abs(number) < grouped) return String(number)
  return (number < 0 ? '-' : '') + inThousands(String(Math.abs(number)), separators[locale])
}

const inThousands = (digits: string, separator: string): string =>
  digits.length > 3 ? inThousands(digits.slice(0, -3), separator) + separator + digits.slice(-3) : digits

/**
 * A number with the right form of its noun, a non-breaking space between.
 *
 * @example counted(201, { one: 'год', few: 'года', many: 'лет' }, 'ru') // '201 год'
 */
export function counted(number: number, forms: NounForms, locale: 'ru' | 'en'): string {
  return `${numberText(number, locale)}\u00A0${formOf(number, forms, locale)}`
}

/** The form of a noun that stands after a number. */
export function formOf(number: number, forms: NounForms, locale: 'ru' | 'en'): string {
  const category = (rules[locale] ??= new Intl.PluralRules(locale)).select(number)
  return forms[category as keyof NounForms] ?? forms.other ?? forms.many ?? forms.one
}
