import { counted, type NounForms } from '@gorod/core/words'
import type { EntryKind } from '@gorod/core/calendar'
import type { Every } from '@gorod/core/when'
import { speaking, type Locale } from './speaking.js'
import { table } from './table.js'

export type { Locale } from './speaking.js'

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

/** The words of a language. */
export const wordsIn: (locale: Locale) => Words = speaking(table)

/** @example inDays(12, 'ru') // 'через 12 дней' */
export const inDays = (days: number, locale: Locale): string => {
  const { ahead } = wordsIn(locale)
  return ahead.in.replace('#', counted(days, ahead.days, locale))
}
