import type { Locale } from '../problem/describe.js'
import { counted, type NounForms } from '../words/plural.js'
import type { EntryKind } from './entry.js'

/** Every word of the calendar that a reader sees. */
export interface CalendarWords {
  kinds: Record<EntryKind, string>
  entries: NounForms
  organiser: string
  organisers: string
  wording: string
  approximate: string
  byRule: string
  /** Before the issue from which the number of a later one is counted. */
  countedFrom: string
  /** Before the counts of what a calendar program cannot show. */
  leftOut: string
  unset: string
  endless: string
  /** The heading of entries without a day. */
  undated: string
}

export const calendarWords: Record<Locale, CalendarWords> = {
  ru: {
    kinds: {
      event: 'Мероприятие',
      jubilee: 'Юбилей города',
      'city-day': 'День города',
      deadline: 'Поручение',
      issue: 'Издание',
    },
    entries: { one: 'запись', few: 'записи', many: 'записей' },
    organiser: 'Организатор',
    organisers: 'Организаторы',
    wording: 'Дата в документе',
    approximate: 'Дата ориентировочная',
    byRule: 'День рассчитан по правилу, принятому в городе',
    countedFrom: 'Номер рассчитан от',
    leftOut: 'Не показаны, потому что без определённого дня',
    unset: 'дата не назначена',
    endless: 'постоянно или регулярно',
    undated: 'Без определённой даты',
  },
  en: {
    kinds: { event: 'Event', jubilee: 'City jubilee', 'city-day': 'City day', deadline: 'Instruction', issue: 'Issue' },
    entries: { one: 'entry', other: 'entries' },
    organiser: 'Organiser',
    organisers: 'Organisers',
    wording: 'Date in the document',
    approximate: 'The date is approximate',
    byRule: 'The day follows from the rule the city keeps',
    countedFrom: 'The number is counted on from',
    leftOut: 'Not shown for want of a definite day',
    unset: 'no date set',
    endless: 'ongoing or regular',
    undated: 'No definite date',
  },
}

/**
 * What a calendar leaves out, in words; empty where nothing is.
 *
 * @example
 * leftOutWords({ unset: 2, endless: 5 }, 'ru')
 * // 'Не показаны, потому что без определённого дня: 2 записи (дата не назначена), 5 записей (постоянно или регулярно).'
 */
export function leftOutWords({ unset, endless }: { unset: number; endless: number }, locale: Locale): string {
  const words = calendarWords[locale]
  const parts = [
    ...(unset > 0 ? [`${counted(unset, words.entries, locale)} (${words.unset})`] : []),
    ...(endless > 0 ? [`${counted(endless, words.entries, locale)} (${words.endless})`] : []),
  ]
  return parts.length > 0 ? `${words.leftOut}: ${parts.join(', ')}.` : ''
}
