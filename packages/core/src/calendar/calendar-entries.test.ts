import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { City } from '../city/city.js'
import { parsePlan } from '../plan/parse.js'
import type { Plan, PlanAnniversary, PlanEvent } from '../plan/plan.js'
import type { When } from '../when/when.js'
import { calendarEntries } from './calendar-entries.js'
import { contentKey } from './entry-id.js'
import { feedSchema } from './schema.js'

const city = (id: string, name: string, rest: Partial<City> = {}): City => ({
  id,
  names: [{ text: name, locale: 'ru', kind: 'current' }],
  listedUnder: null,
  foundings: [{ year: 1716, basis: 'fortress' }],
  yearZero: 'count',
  cityDay: { rules: [{ rrule: 'FREQ=YEARLY;BYMONTH=8;BYDAY=1SA' }], overrides: [] },
  confidence: 'high',
  sources: [],
  ...rest,
})
const omsk = city('omsk', 'Омск')
const orenburg = city('orenburg', 'Оренбург', { foundings: [], cityDay: { rules: [], overrides: [] } })

const date = (edtf: string): When => ({ kind: 'date', edtf })
const event = (title: string, when: When, rest: Partial<PlanEvent> = {}): PlanEvent => ({
  title,
  when,
  organisers: [],
  ...rest,
})
const planOf = (events: PlanEvent[], jubilees: PlanAnniversary[] = []): Plan => ({
  year: 2026,
  title: [],
  columns: [],
  remarks: [],
  organisation: 'Ассамблея',
  sections: [
    {
      kind: 'events',
      items: events.map((each, at) => ({
        number: `${at + 1}.`,
        text: each.title,
        where: '',
        note: '',
        events: [each],
      })),
    },
    { kind: 'jubilees', title: 'Юбилеи', items: jubilees },
  ],
})
const omskJubilee = (edtf: string): PlanAnniversary => ({
  number: '5.',
  city: 'Омск',
  age: 310,
  ageText: '310 лет',
  when: date(edtf),
})

describe('entries', () => {
  test('of a plan carry everything it says', () => {
    const plan = planOf(
      [
        event(
          'Форум',
          { kind: 'within', edtf: '[2026-10..2026-11]', text: 'октябрь-ноябрь' },
          { place: 'г. Омск', organisers: ['МАГ'] },
        ),
      ],
      [omskJubilee('2026-08-08~')],
    )
    expect(calendarEntries({ plan, cities: [omsk], document: 'plan-26' })).toEqual([
      {
        id: 'city-day-omsk',
        kind: 'city-day',
        title: 'День города: Омск',
        basis: 'rule',
        age: 310,
        when: date('2026-08-01'),
        span: { start: '2026-08-01', end: '2026-08-01' },
        cities: ['omsk'],
        cityNames: ['Омск'],
        rrule: 'FREQ=YEARLY;BYMONTH=8;BYDAY=1SA',
      },
      {
        id: 'plan-26-jubilee-omsk',
        kind: 'jubilee',
        title: 'Юбилей города: Омск',
        basis: 'plan',
        age: 310,
        when: date('2026-08-08~'),
        span: { start: '2026-08-08', end: '2026-08-08' },
        cities: ['omsk'],
        cityNames: ['Омск'],
        section: 'Юбилеи',
        number: '5.',
      },
      {
        id: expect.stringMatching(/^plan-26-event-[\da-f]{8}$/),
        kind: 'event',
        title: 'Форум',
        basis: 'plan',
        when: { kind: 'within', edtf: '[2026-10..2026-11]', text: 'октябрь-ноябрь' },
        span: { start: '2026-10-01', end: '2026-11-30' },
        place: 'г. Омск',
        cities: ['omsk'],
        cityNames: ['Омск'],
        organisers: ['МАГ'],
        number: '1.',
      },
    ])
  })

  test('of a plan name a city that nobody lists as it is written', () => {
    const plan = planOf([event('Форум', date('2026-10'), { place: 'Онлайн' })], [omskJubilee('2026-08-08')])
    expect(calendarEntries({ plan }).map(({ cities, cityNames }) => [cities, cityNames])).toEqual([
      [['омск'], ['Омск']],
      [[], []],
    ])
  })

  test.each<[string, When, [string, string] | undefined]>([
    ['a day', date('2026-09-05~'), ['2026-09-05', '2026-09-05']],
    ['a half-year', date('2026-40'), ['2026-01-01', '2026-06-30']],
    ['a last day', date('../2026-07-01'), ['2026-07-01', '2026-07-01']],
    ['a first day', date('2026-07-01/..'), ['2026-07-01', '2026-07-01']],
    ['a year', date('2026'), undefined],
    ['a year of unknown day', date('2026-XX-XX'), undefined],
    ['no date', { kind: 'unset', edtf: '2026-XX-XX' }, undefined],
    ['a date elsewhere', { kind: 'elsewhere', edtf: '2026-XX-XX' }, undefined],
    ['a step', { kind: 'recurring', every: 'month', edtf: '2026' }, ['2026-01-01', '2026-12-31']],
    ['the whole year', { kind: 'ongoing', edtf: '2026-01-01/2026-12-31' }, ['2026-01-01', '2026-12-31']],
    ['no year', date('XXXX-04-23'), undefined],
  ])('with %s have the span it gives', (_, when, span) => {
    const [entry] = calendarEntries({ plan: planOf([event('Форум', when)]) })
    expect(entry?.span && [entry.span.start, entry.span.end]).toEqual(span)
  })

  test.each([
    ['2026-08-01~', ['jubilee']],
    ['2026-08-01/2026-08-02', ['jubilee']],
    ['2026-07-31/2026-08-01', ['jubilee']],
    ['2026-08-08', ['city-day', 'jubilee']],
    ['2026-08', ['city-day', 'jubilee']],
  ])('of the jubilee on %s and the city day of 1 August are %j', (edtf, kinds) => {
    const entries = calendarEntries({ plan: planOf([], [omskJubilee(edtf)]), cities: [omsk] })
    expect(entries.map(({ kind }) => kind).sort()).toEqual(kinds)
  })

  test('of a city that sets its day for one year do not recur', () => {
    const set = city('omsk', 'Омск', {
      cityDay: { ...omsk.cityDay, overrides: [{ year: 2026, edtf: '2026-08-15/2026-08-16' }] },
    })
    const [entry] = calendarEntries({ cities: [set, orenburg], year: 2026 })
    expect(entry).toMatchObject({ basis: 'override', span: { start: '2026-08-15', end: '2026-08-16' } })
    expect(entry).not.toHaveProperty('rrule')
  })

  test('of a city that keeps one of two days are within them and do not recur', () => {
    const either = city('omsk', 'Омск', {
      cityDay: { rules: [{ rrule: 'FREQ=YEARLY;BYMONTH=9;BYDAY=1SA,2SA' }], overrides: [] },
    })
    const [entry] = calendarEntries({ cities: [either], year: 2026 })
    expect(entry).toMatchObject({ when: { kind: 'within', edtf: '[2026-09-05,2026-09-12]' } })
    expect(entry).not.toHaveProperty('rrule')
  })

  test('come only from cities when there is a year', () => {
    expect(calendarEntries({ cities: [omsk] })).toEqual([])
    expect(calendarEntries({ cities: [omsk, orenburg], year: 2027 }).map(({ id }) => id)).toEqual(['city-day-omsk'])
  })
})

describe('the id of an entry', () => {
  const idsOf = (titles: string[], when = date('2026-10')): string[] =>
    calendarEntries({ plan: planOf(titles.map((title) => event(title, when))) }).map(({ id }) => id)
  const first = idsOf(['XXXII сессия МАГ «Орёл – 2026»'])

  test.each([
    ['another number', 'XXXIII сессия МАГ «Орёл – 2026»'],
    ['a Roman numeral in Cyrillic', 'ХХХII сессия МАГ «Орёл – 2026»'],
    ['another year in the title', 'XXXII сессия МАГ «Орёл – 2027»'],
    ['other quotes and dashes', 'XXXII сессия МАГ "Орёл - 2026".'],
    ['е for ё, another case, more spaces', 'XXXII  Сессия  МАГ «Орел – 2026»'],
    ['a Latin M', 'XXXII сессия MАГ «Орёл – 2026»'],
  ])('survives %s', (_, title) => expect(idsOf([title])).toEqual(first))

  test('survives another date and place, and another row', () => {
    const moved = planOf([
      event('Форум', date('2026-01')),
      event('XXXII сессия МАГ «Орёл – 2026»', date('2026-12-01'), { place: 'Омск' }),
    ])
    expect(calendarEntries({ plan: moved }).map(({ id }) => id)).toContain(first[0])
  })

  test.each([['XXXII сессия МАГ «Омск – 2026»'], ['XXXII заседание МАГ «Орёл – 2026»']])(
    'changes with the words: %s',
    (title) => {
      expect(idsOf([title])).not.toEqual(first)
    },
  )

  test('differs from document to document and year to year', () => {
    const plan = planOf([event('Форум', date('2026-10'))])
    const plans = [plan, { ...plan, year: 2027 }, { ...plan, organisation: 'Союз' }]
    const ids = [
      ...plans.map((each) => calendarEntries({ plan: each })),
      calendarEntries({ plan, document: 'mag-2026' }),
    ]
    expect(new Set(ids.map(([entry]) => entry?.id)).size).toBe(4)
  })

  test('is its own in the list', () => {
    expect(new Set(idsOf(['Форум', 'Форум', 'II форум'])).size).toBe(3)
  })

  test.each([
    ['XXXII сессия «МАГ», 2026', 'сессия маг'],
    ['12', '12'],
    ['', ''],
  ])('has of %j the words %j', (title, key) => expect(contentKey(title)).toBe(key))
})

describe.each([
  [2021, { events: 22, jubilees: 13, cityDays: 10 }],
  [2026, { events: 22, jubilees: 12, cityDays: 9 }],
])('the plan of %i', (year, count) => {
  const { plan } = parsePlan(readFileSync(new URL(`../plan/testing/plan-${year}.txt`, import.meta.url), 'utf8'))
  const entries = calendarEntries({ plan, document: `mag-${year}` })
  const of = (kind: string): number => entries.filter((entry) => entry.kind === kind).length

  test('becomes an entry for each event, jubilee and capital day', () => {
    expect({ events: of('event'), jubilees: of('jubilee'), cityDays: of('city-day') }).toEqual(count)
    const planned = plan.sections.flatMap(({ items }) =>
      (items as { events?: unknown[] }[]).flatMap((item) => item.events ?? [item]),
    )
    expect(entries).toHaveLength(planned.length)
  })

  test('gives a feed that holds by its schema, each id once', () => {
    expect(feedSchema.parse({ entries })).toEqual({ entries })
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })
})
