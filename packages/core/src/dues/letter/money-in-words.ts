import { toCardinal as inEnglish } from 'n2words/en-US'
import { toCardinal as inRussian } from 'n2words/ru-RU'
import type { Locale } from '../../problem/describer.js'
import { formOf, type NounForms } from '../../words/plural.js'
import { minorDigits } from '../money/currency.js'
import type { Money } from '../money/money.js'

interface CurrencyNouns {
  whole: NounForms
  part: NounForms
  gender?: 'feminine'
}

const one = (word: string): NounForms => ({ one: word, few: word, many: word })
const nouns = (forms: string): NounForms => {
  const [singular, few, many] = forms.split(' ')
  return { one: singular!, few: few!, many: many! }
}

/** Currencies of the countries of the Assembly's cities, and those in which its dues are set. */
const russian: Readonly<Record<string, CurrencyNouns>> = {
  EUR: { whole: one('евро'), part: nouns('цент цента центов') },
  RUB: { whole: nouns('рубль рубля рублей'), part: nouns('копейка копейки копеек') },
  BYN: {
    whole: { one: 'белорусский рубль', few: 'белорусских рубля', many: 'белорусских рублей' },
    part: nouns('копейка копейки копеек'),
  },
  KZT: { whole: one('тенге'), part: nouns('тиын тиына тиынов') },
  KGS: { whole: nouns('сом сома сомов'), part: nouns('тыйын тыйына тыйынов') },
  AMD: { whole: nouns('драм драма драмов'), part: nouns('лума лумы лум') },
  GEL: { whole: one('лари'), part: one('тетри') },
  TJS: { whole: one('сомони'), part: nouns('дирам дирама дирамов') },
  MDL: { whole: nouns('лей лея леев'), part: nouns('бан бана банов') },
  UAH: { whole: nouns('гривна гривны гривен'), part: nouns('копейка копейки копеек'), gender: 'feminine' },
  UZS: { whole: nouns('сум сума сумов'), part: nouns('тийин тийина тийинов') },
  AZN: { whole: nouns('манат маната манатов'), part: nouns('гяпик гяпика гяпиков') },
  USD: { whole: { one: 'доллар США', few: 'доллара США', many: 'долларов США' }, part: nouns('цент цента центов') },
}

/**
 * A sum in words as letters and orders write it: the whole in words, its parts in figures.
 *
 * @example
 * moneyInWords({ minor: 400000, currency: 'EUR' }) // 'четыре тысячи евро 00 центов'
 * moneyInWords({ minor: 25000050, currency: 'RUB' }, 'en') // 'two hundred fifty thousand RUB and 50/100'
 */
export function moneyInWords({ minor, currency }: Money, locale: Locale = 'ru'): string {
  const digits = minorDigits(currency) ?? 0
  const unit = 10n ** BigInt(digits)
  const [whole, part] = [BigInt(Math.abs(minor)) / unit, BigInt(Math.abs(minor)) % unit]
  const minus = minor < 0 ? (locale === 'ru' ? 'минус ' : 'minus ') : ''
  const figures = String(part).padStart(digits, '0')
  if (locale === 'en') return `${minus}${inEnglish(whole)} ${currency}${digits ? ` and ${figures}/${unit}` : ''}`
  const names = Object.hasOwn(russian, currency) ? russian[currency] : undefined
  const words = minus + inRussian(whole, names?.gender && { gender: names.gender })
  if (!names) return `${words} ${currency}${digits ? ` ${figures}/${unit}` : ''}`
  const last = (number: bigint, forms: NounForms): string => formOf(Number(number % 100n), forms, 'ru')
  return `${words} ${last(whole, names.whole)} ${figures}\u00A0${last(part, names.part)}`
}
