import { counted, type NounForms } from '@gorod/core/words'
import type { EntryKind } from '@gorod/core/calendar'
import type { Every } from '@gorod/core/when'
import { table } from './table.js'

/** The languages of the elements. */
export type Locale = 'ru' | 'en'

/** Every word the elements show; `#` stands for a number. */
export interface Words {
  /** The names from January and from Monday, a space between. */
  months: string
  weekdays: string
  shortWeekdays: string
  views: Record<'list' | 'month' | 'year' | 'label', string>
  calendar: string
  today: string
  earlier: Record<'month' | 'year', string>
  later: Record<'month' | 'year', string>
  filters: Record<'text' | 'city' | 'everyCity' | 'reset', string>
  kinds: Record<EntryKind, string>
  during: Record<'month' | 'period' | 'year' | 'days', string>
  every: Record<Every, string>
  undated: Record<'label' | 'recurring' | 'ongoing' | 'unset' | 'elsewhere', string>
  approximate: string
  /** Beside a day that nobody announced for this year. */
  byRule: string
  past: string
  facts: Record<
    'when' | 'wording' | 'place' | 'cities' | 'organisers' | 'age' | 'plan' | 'link' | 'close' | 'back',
    string
  >
  keep: Record<'all' | 'single' | 'copy' | 'copied' | 'print', string>
  states: Record<'loading' | 'failed' | 'retry' | 'nothing' | 'nearest', string>
  failures: Record<Failure, string>
  /** Before the name of a field. */
  wrong: string
  skipped: NounForms
  entries: NounForms
  more: string
  jubilees: Record<'jubilee' | 'city-day', string>
  ahead: { today: string; tomorrow: string; going: string; gone: string; days: NounForms; in: string }
}

/** Why data could not be loaded. */
export type Failure = 'network' | 'format'

const known: Partial<Record<Locale, Words>> = {}

/** The words of a language. */
export const wordsIn = (locale: Locale): Words => (known[locale] ??= chosen(table, locale === 'en' ? 1 : 0) as Words)

const chosen = (words: object, n: 0 | 1): unknown =>
  Array.isArray(words) ? words[n] : Object.fromEntries(Object.entries(words).map(([key, one]) => [key, chosen(one, n)]))

/**
 * The language to speak for a `lang` of a page: English where it says so, else Russian.
 *
 * @example localeOf('en-GB') // 'en'
 */
export const localeOf = (lang: string | null | undefined): Locale => (/^en\b/i.test(lang ?? '') ? 'en' : 'ru')

/** @example inDays(12, 'ru') // 'через 12 дней' */
export const inDays = (days: number, locale: Locale): string => {
  const { ahead } = wordsIn(locale)
  return ahead.in.replace('#', counted(days, ahead.days, locale))
}
