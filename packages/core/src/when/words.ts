import type { Every } from './when.js'

/** The words that dates are printed with; `{a}` and `{b}` stand for dates. */
export interface WhenWords {
  year: string
  years: string
  beforeOurEra: string
  /** By code of ISO 8601-2 from 21; after a bar the genitive. */
  codes: string[]
  /** Between a half-year and its year. */
  ofYear: string
  until: string
  since: string
  fromTo: string
  approximate: string
  uncertain: string
  within: string
  ongoing: string
  elsewhere: string
  unset: string
  every: Record<Every, string>
}

/** All visible words of dates, in both languages. */
export const whenWords: Record<'ru' | 'en', WhenWords> = {
  ru: {
    year: '{a}\u00A0г.',
    years: '{a}\u00A0гг.',
    beforeOurEra: '{a}\u00A0г. до\u00A0н.\u00A0э.',
    codes: codes(
      'весна|весны лето|лета осень|осени зима|зимы',
      'I_квартал|I_квартала II_квартал|II_квартала III_квартал|III_квартала IV_квартал|IV_квартала',
      'первая_треть|первой_трети вторая_треть|второй_трети третья_треть|третьей_трети',
      'первое_полугодие|первого_полугодия второе_полугодие|второго_полугодия',
    ),
    ofYear: ' ',
    until: 'до {a}',
    since: 'с {a}',
    fromTo: 'с {a} по {b}',
    approximate: 'ориентировочно {a}',
    uncertain: '{a} (дата уточняется)',
    within: '{a} (в один из дней)',
    ongoing: 'постоянно',
    elsewhere: 'по отдельному графику',
    unset: 'дата уточняется',
    every: {
      day: 'ежедневно',
      week: 'еженедельно',
      month: 'ежемесячно',
      quarter: 'ежеквартально',
      'half-year': 'раз в полугодие',
      year: 'ежегодно',
    },
  },
  en: {
    year: '{a}',
    years: '{a}',
    beforeOurEra: '{a}\u00A0BC',
    codes: codes(
      'spring summer autumn winter',
      'Q1 Q2 Q3 Q4',
      'first_third second_third last_third',
      'first_half second_half',
    ),
    ofYear: ' of ',
    until: 'by {a}',
    since: 'from {a}',
    fromTo: 'from {a} to {b}',
    approximate: 'about {a}',
    uncertain: '{a} (date to be confirmed)',
    within: '{a} (on one of the days)',
    ongoing: 'ongoing',
    elsewhere: 'on a separate schedule',
    unset: 'to be confirmed',
    every: {
      day: 'daily',
      week: 'weekly',
      month: 'monthly',
      quarter: 'quarterly',
      'half-year': 'every six months',
      year: 'annually',
    },
  },
}

/** Seasons stand three times: anywhere, in the north, in the south. */
function codes(seasons: string, ...others: string[]): string[] {
  return [seasons, seasons, seasons, ...others]
    .flatMap((words) => words.split(' '))
    .map((word) => word.replace(/_/g, ' '))
}
