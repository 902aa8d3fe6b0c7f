import type { Every, WhenKind } from '../when.js'
import { wordsAt, type Found, type Token } from './tokens.js'

/** What a set phrase says («постоянно», «ежеквартально»). */
export interface Phrase {
  kind: Exclude<WhenKind, 'date' | 'within'>
  every?: Every
}

const eachWeekday = [
  ...'понедельникам вторникам средам четвергам пятницам субботам воскресеньям'.split(' ').map((day) => `по ${day}`),
  ...'каждый понедельник,каждый вторник,каждую среду,каждый четверг,каждую пятницу,каждую субботу,каждое воскресенье'.split(
    ',',
  ),
]
const recurring: [Every, string[]][] = [
  ['day', ['ежедневно', 'каждый день', 'daily', 'every day']],
  ['week', ['еженедельно', 'каждую неделю', 'раз в неделю', 'weekly', 'every week', ...eachWeekday]],
  ['month', ['ежемесячно', 'каждый месяц', 'раз в месяц', 'monthly', 'every month']],
  ['quarter', ['ежеквартально', 'каждый квартал', 'раз в квартал', 'quarterly', 'every quarter']],
  ['half-year', ['каждое полугодие', 'раз в полугодие', 'раз в полгода', 'half-yearly', 'every six months']],
  ['year', ['ежегодно', 'каждый год', 'раз в год', 'yearly', 'annually', 'every year']],
]
const abbreviated: [Every, RegExp][] = [
  ['day', /^ежедн(?:евн?)?$/],
  ['week', /^ежене(?:д|дел|дельн)$/],
  ['month', /^ежемес(?:яч|ячн)?$/],
  ['quarter', /^ежекв(?:арт|артал|артальн)?$/],
  ['year', /^ежегодн?$/],
]
const others: [Phrase['kind'], string[]][] = [
  [
    'ongoing',
    [
      'постоянно',
      'на постоянной основе',
      'непрерывно',
      'круглогодично',
      'в течение всего года',
      'весь год',
      'ongoing',
      'all year round',
    ],
  ],
  [
    'elsewhere',
    [
      'по отдельн* график*',
      'по отдельн* план*',
      'по отдельн* расписани*',
      'согласно отдельн* график*',
      'согласно график*',
      'по график*',
      'on a separate schedule',
    ],
  ],
  [
    'unset',
    [
      'дат* уточня*',
      'срок* уточня*',
      'дат* будет уточнена',
      'дат* будет объявлена',
      'дат* будет определена',
      'дат* не определен*',
      'дат* не установлен*',
      'дат* не назначен*',
      'дат* не указан*',
      'дата по согласованию',
      'по согласованию',
      'уточняется',
      'уточняются',
      'date to be confirmed',
      'to be confirmed',
      'to be announced',
      'to be determined',
      'tbc',
      'tba',
      'tbd',
    ],
  ],
]

const all: [words: string[], phrase: Phrase][] = [
  ...recurring.flatMap(([every, all]) =>
    all.map((words): [string[], Phrase] => [split(words), { kind: 'recurring', every }]),
  ),
  ...others.flatMap(([kind, all]) => all.map((words): [string[], Phrase] => [split(words), { kind }])),
]

/** By the first three letters, as the first word may be cut short. */
const phrases = new Map<string, typeof all>()
for (const entry of all) {
  const key = entry[0][0]!.replace('*', '').slice(0, 3)
  phrases.set(key, [...(phrases.get(key) ?? []), entry])
}

/** The set phrase at an index; an abbreviation needs its full stop («ежеквартал.»). */
export function phraseAt(tokens: Token[], at: number): Found<Phrase> | undefined {
  const found = phrases.get(tokens[at]!.text.slice(0, 3))?.find(([words]) => wordsAt(tokens, at, words))
  if (found) return { value: found[1], next: at + found[0].length }
  if (tokens[at + 1]?.text !== '.' || !tokens[at + 1]!.glued) return undefined
  const short = abbreviated.find(([, form]) => form.test(tokens[at]!.text))
  return short && { value: { kind: 'recurring', every: short[0] }, next: at + 2 }
}

/** The words of a phrase as tokens are cut. */
function split(words: string): string[] {
  return words.split(/ |(-)/).filter(Boolean)
}
