import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { formatWhen } from './format.js'
import { parseWhen } from './parse.js'
import intl from './testing/ru-intl-formats.json' with { type: 'json' }
import type { When, WhenKind } from './when.js'

const plain = (text: string): string => text.replace(/\s/g, ' ')
const when = (kind: WhenKind, edtf: string): When => ({ kind, edtf })

describe('a date in words', () => {
  test.each<[WhenKind, string, string, string]>([
    ['date', '2026-09-05', '5 сентября 2026 г.', '5 September 2026'],
    ['date', '2026-09-05/2026-09-06', '5–6 сентября 2026 г.', '5–6 September 2026'],
    ['date', '2026-03-31/2026-04-02', '31 марта – 2 апреля 2026 г.', '31 March – 2 April 2026'],
    ['date', '2025-12-28/2026-01-03', '28 декабря 2025 г. – 3 января 2026 г.', '28 December 2025 – 3 January 2026'],
    ['date', '2026-10', 'октябрь 2026 г.', 'October 2026'],
    [
      'within',
      '[2026-10..2026-11]',
      'октябрь–ноябрь 2026 г. (в один из дней)',
      'October–November 2026 (on one of the days)',
    ],
    ['date', '2026-01/2026-05', 'с января по май 2026 г.', 'from January to May 2026'],
    [
      'within',
      '[2026-12..2027-01]',
      'декабрь 2026 г. – январь 2027 г. (в один из дней)',
      'December 2026 – January 2027 (on one of the days)',
    ],
    ['date', '2026-34', 'II квартал 2026 г.', 'Q2 2026'],
    ['date', '2026-40', 'первое полугодие 2026 г.', 'first half of 2026'],
    ['date', '2026-23', 'осень 2026 г.', 'autumn 2026'],
    ['date', '2026-24', 'зима 2026–2027 гг.', 'winter 2026–2027'],
    ['date', '2026-38', 'вторая треть 2026 г.', 'second third of 2026'],
    ['date', '2026', '2026 г.', '2026'],
    ['date', '2023/2024', '2023–2024 гг.', '2023–2024'],
    ['date', '201X', '2010–2019 гг.', '2010–2019'],
    ['date', '-0781', '782 г. до н. э.', '782 BC'],
    ['date', '0000-05-02', '2 мая 1 г. до н. э.', '2 May 1 BC'],
    ['date', '../2023-07-01', 'до 1 июля 2023 г.', 'by 1 July 2023'],
    ['date', '2004/..', 'с 2004 г.', 'from 2004'],
    ['date', '2026-05/..', 'с мая 2026 г.', 'from May 2026'],
    ['date', '2026-34/..', 'с II квартала 2026 г.', 'from Q2 2026'],
    ['date', '2026-09-08~/2026-09-09~', 'ориентировочно 8–9 сентября 2026 г.', 'about 8–9 September 2026'],
    ['date', '2026-03?', 'март 2026 г. (дата уточняется)', 'March 2026 (date to be confirmed)'],
    [
      'date',
      '{2026-01-22..2026-01-25,2026-02-20..2026-02-23}',
      '22–25 января и 20–23 февраля 2026 г.',
      '22–25 January and 20–23 February 2026',
    ],
    ['date', '{2026-05,2027-06}', 'май 2026 г. и июнь 2027 г.', 'May 2026 and June 2027'],
    ['within', '[2026-09-05,2026-09-12]', '5 сентября или 12 сентября 2026 г.', '5 September or 12 September 2026'],
    ['within', '2026-33', 'I квартал 2026 г. (в один из дней)', 'Q1 2026 (on one of the days)'],
    ['date', 'XXXX-04-23', '23 апреля', '23 April'],
    ['ongoing', '2026-01-01/2026-12-31', 'постоянно', 'ongoing'],
    ['ongoing', '2026-06-01/2026-08-31', 'постоянно, 1 июня – 31 августа 2026 г.', 'ongoing, 1 June – 31 August 2026'],
    ['elsewhere', '2026-XX-XX', 'по отдельному графику', 'on a separate schedule'],
    ['unset', '2026-XX-XX', 'дата уточняется', 'to be confirmed'],
    ['unset', 'XXXX-XX-XX', 'дата уточняется', 'to be confirmed'],
    ['date', 'not a date', 'дата уточняется', 'to be confirmed'],
  ])('%s %s is «%s», “%s”', (kind, edtf, ru, en) => {
    expect(plain(formatWhen(when(kind, edtf), 'ru'))).toBe(ru)
    expect(plain(formatWhen(when(kind, edtf), 'en'))).toBe(en)
  })

  test.each([
    ['day', 'ежедневно'],
    ['week', 'еженедельно'],
    ['month', 'ежемесячно'],
    ['quarter', 'ежеквартально'],
    ['half-year', 'раз в полугодие'],
    ['year', 'ежегодно'],
  ] as const)('every %s is «%s»', (every, words) => {
    expect(formatWhen({ kind: 'recurring', every, edtf: '2026' }, 'ru')).toBe(words)
  })

  test('leaves the year out only where all lies in one', () => {
    const short = (edtf: string): string => plain(formatWhen(when('date', edtf), 'ru', { year: false }))
    expect(short('2026-09-05/2026-09-06')).toBe('5–6 сентября')
    expect(short('{2026-05,2026-07}')).toBe('май и июль')
    expect(short('2025-12-28/2026-01-03')).toBe('28 декабря 2025 г. – 3 января 2026 г.')
    expect(short('2026')).toBe('2026 г.')
  })

  test('keeps a number with its month and a year with its «г.» on one line', () => {
    expect(formatWhen(when('date', '2026-09-05'), 'ru')).toBe('5\u00A0сентября 2026\u00A0г.')
    expect(formatWhen(when('date', '-0781'), 'ru')).toBe('782\u00A0г. до\u00A0н.\u00A0э.')
  })
})

describe('the wording of CLDR', () => {
  const days = intl.cases.filter(({ kind }) => kind === 'dayMonthYear')
  test.each(days.map(({ from, to, text }) => [from!, to!, text!]))('%s … %s', (from, to, text) => {
    expect(plain(formatWhen(when('date', `${from}/${to}`), 'ru'))).toBe(plain(text))
  })
  const months = intl.cases.filter(({ kind }) => kind === 'month')
  test.each(months.map(({ from, genitive, monthYear }) => [from!, genitive!, monthYear!]))(
    '%s',
    (from, genitive, monthYear) => {
      expect(plain(formatWhen(when('date', from.slice(0, 7)), 'ru'))).toBe(plain(monthYear))
      expect(plain(formatWhen(when('date', from), 'ru', { year: false }))).toBe(`4 ${genitive}`)
    },
  )
})

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const month = day.map((text) => text.slice(0, 7))
const code = fc
  .tuple(day, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41))
  .map(([text, n]) => `${text.slice(0, 4)}-${n}`)
const sorted = (dates: string[]): string[] => [...new Set(dates)].sort()
const mark = fc.constantFrom('', '~', '?', '%')
const values = fc.oneof(
  fc
    .tuple(fc.constantFrom<WhenKind>('date', 'within'), fc.oneof(day, month, code), mark)
    .map(([kind, date, m]) => when(kind, date + m)),
  fc
    .tuple(day, day, mark)
    .filter(([a, b]) => a < b)
    .map(([a, b, m]) => when('date', `${a}${m}/${b}${m}`)),
  fc
    .tuple(month, month)
    .filter(([a, b]) => a < b)
    .map(([a, b]) => when('date', `${a}/${b}`)),
  fc
    .tuple(month, month)
    .filter(([a, b]) => a < b)
    .map(([a, b]) => when('within', `[${a}..${b}]`)),
  fc
    .tuple(fc.oneof(day, month), fc.boolean())
    .map(([date, until]) => when('date', until ? `../${date}` : `${date}/..`)),
  fc
    .tuple(fc.array(month, { minLength: 2, maxLength: 5 }).map(sorted), fc.boolean())
    .filter(([dates]) => dates.length > 1)
    .map(([dates, one]) => (one ? when('within', `[${dates.join(',')}]`) : when('date', `{${dates.join(',')}}`))),
)

test.prop([values], { numRuns: 2000 })(
  'every value is read back from its words, in both languages, without a context',
  (value) => {
    for (const locale of ['ru', 'en'] as const) {
      const { when: again, rest, problems } = parseWhen(formatWhen(value, locale))
      expect({ kind: again.kind, edtf: again.edtf, rest, problems }).toEqual({ ...value, rest: '', problems: [] })
    }
  },
)
