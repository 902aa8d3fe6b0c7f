import { describe, expect, test } from 'vitest'
import type { Entry } from './entry.js'
import { recurrenceRule } from './jscalendar-rule.js'
import published from './testing/jscalendar-rfc8984.json' with { type: 'json' }
import { toJSCalendar } from './to-jscalendar.js'

const options = { updated: '2020-01-15T18:00:00Z', name: 'План' }
const fools: Entry = {
  id: 'fools',
  kind: 'event',
  title: "April Fool's Day",
  when: { kind: 'date', edtf: '1900-04-01' },
  span: { start: '1900-04-01', end: '1900-04-01' },
  cities: [],
  cityNames: [],
  rrule: 'FREQ=YEARLY',
}
const vague: Entry = {
  ...fools,
  id: 'forum@example.com',
  title: 'Форум',
  when: { kind: 'within', edtf: '[2026-10..2026-11]', text: 'октябрь-ноябрь' },
  span: { start: '2026-10-01', end: '2026-11-30' },
  place: 'Москва',
  url: 'https://a.example/',
}
const objectOf = (section: string): Record<string, unknown> =>
  published.cases.find((example) => example.section === section)!.json

describe('a group of JSCalendar', () => {
  test('holds an all-day event as section 6.4 of RFC 8984 prints it', () => {
    const { '...': _, ...printed } = objectOf('6.4')
    expect(toJSCalendar([fools], options).entries[0]).toMatchObject(printed)
  })

  test('has every property of the group of section 6.3, whose "name" is "title" by section 4.2.1', () => {
    const { name, entries: _, uid: __, ...printed } = objectOf('6.3')
    const group = toJSCalendar([fools], { ...options, name: String(name) })
    expect(group).toMatchObject({ ...printed, title: name })
    expect(Object.keys(group)).not.toContain('version')
  })

  test('is tentative about a vague entry, through its whole span', () => {
    const { rrule: _, ...entry } = vague
    expect(toJSCalendar([entry], { ...options, vendor: 'city.example.org' }).entries).toEqual([
      {
        '@type': 'Event',
        uid: 'forum@example.com',
        updated: '2020-01-15T18:00:00Z',
        title: 'Форум',
        start: '2026-10-01T00:00:00',
        duration: 'P61D',
        showWithoutTime: true,
        status: 'tentative',
        freeBusyStatus: 'free',
        keywords: { Мероприятие: true },
        description: 'Дата в документе: октябрь-ноябрь',
        locations: { '1': { '@type': 'Location', name: 'Москва' } },
        links: { '1': { '@type': 'Link', href: 'https://a.example/' } },
        'city.example.org:edtf': '[2026-10..2026-11]',
      },
    ])
  })

  test('has one rule and a version in version 2.0', () => {
    const group = toJSCalendar([fools], { ...options, version: '2.0' })
    expect(group.version).toBe('2.0')
    expect(group.entries[0]).toMatchObject({ recurrenceRule: { '@type': 'RecurrenceRule', frequency: 'yearly' } })
    expect(group.entries[0]).not.toHaveProperty('recurrenceRules')
  })

  test('leaves out what has no day and counts it', () => {
    const { span: _, ...undated } = fools
    const group = toJSCalendar([undated], options)
    expect(group.entries).toEqual([])
    expect(group.description).toBe('Не показаны, потому что без определённого дня: 1\u00A0запись (дата не назначена).')
  })

  test.each([[{ vendor: 'gorod' }], [{ updated: 'now' }], [{ updated: '2020-01-15T18:00:00' }]])(
    'refuses %j',
    (wrong) => {
      expect(() => toJSCalendar([fools], { ...options, ...wrong })).toThrow(RangeError)
    },
  )
})

describe('a rule of JSCalendar', () => {
  test.each([
    [
      'FREQ=YEARLY;BYMONTH=9;BYDAY=1SA',
      { frequency: 'yearly', byMonth: ['9'], byDay: [{ '@type': 'NDay', day: 'sa', nthOfPeriod: 1 }] },
    ],
    [
      'FREQ=WEEKLY;BYDAY=MO,-1SU;WKST=MO',
      {
        frequency: 'weekly',
        byDay: [
          { '@type': 'NDay', day: 'mo' },
          { '@type': 'NDay', day: 'su', nthOfPeriod: -1 },
        ],
        firstDayOfWeek: 'mo',
      },
    ],
    [
      'FREQ=MONTHLY;INTERVAL=3;COUNT=4;BYMONTHDAY=1,-1',
      { frequency: 'monthly', interval: 3, count: 4, byMonthDay: [1, -1] },
    ],
    [
      'FREQ=YEARLY;UNTIL=20301231;BYYEARDAY=100;BYWEEKNO=20;BYSETPOS=-1',
      {
        frequency: 'yearly',
        until: '2030-12-31T00:00:00',
        byYearDay: [100],
        byWeekNo: [20],
        bySetPosition: [-1],
      },
    ],
  ])('%s', (rrule, rule) => {
    expect(recurrenceRule(rrule)).toEqual({ '@type': 'RecurrenceRule', ...rule })
  })

  test.each([
    '',
    'FREQ=HOURLY',
    'FREQ=YEARLY;FREQ=DAILY',
    'FREQ=YEARLY;BYDAY=MO,',
    'FREQ=YEARLY;toString=1',
    'FREQ=YEARLY\n',
  ])('is not made of %j', (rrule) => {
    expect(recurrenceRule(rrule)).toBeUndefined()
  })
})
