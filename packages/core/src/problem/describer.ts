import { nameOf, type NameKind, type Names } from './names.js'
import type { Problem } from './problem.js'
import type { ProblemCode } from './codes.js'
import type { Wording, Wordings } from './wording.js'

/** The languages the toolkit speaks. */
export type Locale = 'ru' | 'en'

/** A finding in words. */
export interface Description {
  sentence: string
  remedy: string
}

const slots = /\{(about|found|expected)(?::(\w+))?\}/g
const isoDay = /^-?\d{4}-\d{2}-\d{2}$/

/** The description of findings by the words and names given; a finding without words there is told by its code. */
export const describer =
  (wordings: Partial<Wordings<ProblemCode>>, names: Partial<Record<NameKind, Names>>) =>
  (problem: Problem, locale: Locale = 'ru'): Description => {
    const wording = wordings[problem.code]
    return wording ? worded(problem, wording[locale], names, locale) : { sentence: problem.code, remedy: '' }
  }

function worded(
  problem: Problem,
  { says, remedy }: Wording,
  names: Partial<Record<NameKind, Names>>,
  locale: Locale,
): Description {
  const filled = (text: string): string =>
    text.replace(slots, (_, slot: 'about' | 'found' | 'expected', kind: string | undefined, at: number) => {
      const value = problem[slot]
      if (kind === 'years') return inYears(value, locale)
      if (kind !== undefined) return nameOf(names[kind as NameKind]!, String(value), locale)
      return text[at - 1] === '«' ? withinQuotes(shown(value, locale)) : shown(value, locale)
    })
  return { sentence: filled(says), remedy: filled(remedy) }
}

/** A quotation inside a quotation takes „…“; one that is left open stays as it is written. */
function withinQuotes(text: string): string {
  const isClosed = text.split('«').length === text.split('»').length
  return isClosed ? text.replaceAll('«', '„').replaceAll('»', '“') : text
}

function shown(value: string | number | undefined, locale: Locale): string {
  if (value === undefined) return locale === 'ru' ? 'не указано' : 'not stated'
  const text = String(value)
  const set = text.startsWith('[') ? text.slice(1, -1).split(',') : []
  if (set.length && set.every(isRange)) {
    return new Intl.ListFormat(locale, { type: 'disjunction' }).format(set.map((range) => rangeInWords(range, locale)))
  }
  return isRange(text) ? rangeInWords(text, locale) : text
}

const years = {
  ru: { one: 'год', few: 'года', many: 'лет', other: 'года' },
  en: { one: 'year', few: 'years', many: 'years', other: 'years' },
}

function inYears(value: string | number | undefined, locale: Locale): string {
  const form = new Intl.PluralRules(locale).select(Number(value)) as keyof typeof years.ru
  return value === undefined ? shown(value, locale) : `${value}\u00A0${years[locale][form]}`
}

const isRange = (text: string): boolean => text.split('/').every(isDay)

/** Whether a text is a day that exists: 30 February is shown as it was written. */
function isDay(text: string): boolean {
  const time = isoDay.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function rangeInWords(range: string, locale: Locale): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const format = new Intl.DateTimeFormat(locale, style)
  return range
    .split('/')
    .map((day) => format.format(new Date(`${day}T00:00:00Z`)))
    .join(' – ')
}
