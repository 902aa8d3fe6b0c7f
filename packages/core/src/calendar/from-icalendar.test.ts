import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { textOf } from '../when/day.js'
import type { Entry } from './entry.js'
import { fromICalendar } from './from-icalendar.js'
import { entrySchema } from './schema.js'
import published from './testing/icalendar-rfc-objects.json' with { type: 'json' }
import { toICalendar } from './to-icalendar.js'

const feedOf = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const eventOf = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:1@a.example', 'SUMMARY:Форум', ...lines, 'END:VEVENT'].join('\r\n')

describe('an event of a feed', () => {
  test.each([
    ['a whole day', ['DTSTART;VALUE=DATE:20260905'], '2026-09-05', undefined],
    ['whole days', ['DTSTART;VALUE=DATE:20260905', 'DTEND;VALUE=DATE:20260907'], '2026-09-05/2026-09-06', undefined],
    [
      'an end equal to its start',
      ['DTSTART;VALUE=DATE:20260905', 'DTEND;VALUE=DATE:20260905'],
      '2026-09-05',
      undefined,
    ],
    ['days by duration', ['DTSTART;VALUE=DATE:20260905', 'DURATION:P1W'], '2026-09-05/2026-09-11', undefined],
    ['a moment', ['DTSTART:20260905T140000'], '2026-09-05', '5 сентября 2026 г., 14:00'],
    [
      'hours of a zone',
      ['DTSTART;TZID=Europe/Moscow:20260905T140000', 'DTEND;TZID=Europe/Moscow:20260905T160000'],
      '2026-09-05',
      '5 сентября 2026 г., 14:00–16:00 (Europe/Moscow)',
    ],
    [
      'hours by duration',
      ['DTSTART:20260905T230000', 'DURATION:PT1H30M'],
      '2026-09-05/2026-09-06',
      '5 сентября 2026 г., 23:00 – 6 сентября 2026 г., 00:30',
    ],
    [
      'hours up to midnight',
      ['DTSTART:20260905T220000', 'DTEND:20260906T000000'],
      '2026-09-05',
      '5 сентября 2026 г., 22:00 – 6 сентября 2026 г., 00:00',
    ],
    [
      'UTC in the zone of the reader',
      ['DTSTART:20260905T223000Z'],
      '2026-09-06',
      '6 сентября 2026 г., 01:30 (Europe/Moscow)',
    ],
    [
      'UTC with a zone beside it',
      ['DTSTART;TZID=America/New_York:20200315T020000Z'],
      '2020-03-14',
      '14 марта 2020 г., 22:00 (America/New_York)',
    ],
  ])('of %s lies on its local days', (_, lines, edtf, words) => {
    const { entries, problems } = fromICalendar(feedOf(eventOf(...lines)), { timeZone: 'Europe/Moscow' })
    expect(problems).toEqual([])
    expect(entries.map(({ when }) => when)).toEqual([{ kind: 'date', edtf, ...(words ? { text: words } : {}) }])
  })

  test('takes the zone of the feed, unless that is no zone', () => {
    const event = eventOf('DTSTART:20260905T223000Z')
    const days = ['Asia/Kamchatka', 'Somewhere/Else'].map(
      (zone) => fromICalendar(feedOf(`X-WR-TIMEZONE:${zone}`, event)).entries[0]?.span?.start,
    )
    expect(days).toEqual(['2026-09-06', '2026-09-05'])
  })

  test.each([
    ['FREQ=YEARLY;BYMONTH=9;BYDAY=1SA', 'FREQ=YEARLY;BYMONTH=9;BYDAY=1SA'],
    ['FREQ=YEARLY;UNTIL=20301231T210000Z', 'FREQ=YEARLY;UNTIL=20301231'],
    ['FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4', 'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4'],
  ])('keeps the rule %s', (written, kept) => {
    const { entries, problems } = fromICalendar(feedOf(eventOf('DTSTART;VALUE=DATE:20260905', `RRULE:${written}`)))
    expect(problems).toEqual([])
    expect(Object.fromEntries(entries[0]!.rrule!.split(';').map((part) => part.split('=')))).toEqual(
      Object.fromEntries(kept.split(';').map((part) => part.split('='))),
    )
  })

  test('drops a rule of hours with a note and keeps its first day', () => {
    const { entries, problems } = fromICalendar(
      feedOf(eventOf('DTSTART:20260905T090000', 'RRULE:FREQ=HOURLY;INTERVAL=3')),
    )
    expect(entries.map(({ span, rrule }) => ({ span, rrule }))).toEqual([
      { span: { start: '2026-09-05', end: '2026-09-05' }, rrule: undefined },
    ])
    expect(problems).toMatchObject([
      { code: 'entry-rule-dropped', at: { line: 3 }, about: 'Форум', found: 'FREQ=HOURLY;INTERVAL=3' },
    ])
  })

  test('has an id of its own, whatever the feed gives', () => {
    const day = 'DTSTART;VALUE=DATE:20260905'
    const nameless = eventOf(day).replace('UID:1@a.example\r\n', '')
    const { entries } = fromICalendar(
      feedOf(eventOf(day), eventOf(day), eventOf(day, 'RECURRENCE-ID;VALUE=DATE:20260905'), nameless),
    )
    expect(entries.map(({ id }) => id)).toEqual([
      '1@a.example',
      '1@a.example--2',
      '1@a.example--2026-09-05',
      expect.stringMatching(/^event-[\da-f]{8}$/),
    ])
  })

  test.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['mailto:info@a.example', 'mailto:info@a.example'],
    ['javascript:alert(1)', undefined],
  ])('has the address %s only if it is safe', (url, kept) => {
    expect(fromICalendar(feedOf(eventOf('DTSTART;VALUE=DATE:20260905', `URL:${url}`))).entries[0]!.url).toBe(kept)
  })

  test('keeps place and description', () => {
    const event = eventOf('DTSTART;VALUE=DATE:20260905', 'LOCATION:Москва\\, мэрия', 'DESCRIPTION:Первое\\nВторое')
    expect(fromICalendar(feedOf(event)).entries[0]).toMatchObject({ place: 'Москва, мэрия', note: 'Первое\nВторое' })
  })

  test('is no entry when cancelled', () => {
    const feed = feedOf(eventOf('DTSTART;VALUE=DATE:20260905', 'STATUS:CANCELLED'))
    expect(fromICalendar(feed)).toEqual({ entries: [], problems: [] })
  })
})

describe('a feed with faults', () => {
  const good = eventOf('DTSTART;VALUE=DATE:20260905')
  test.each([
    ['no start', eventOf(), 'DTSTART'],
    ['no such day', eventOf('DTSTART;VALUE=DATE:20260230'), 'DTSTART 2026-02-30'],
    ['half a day', eventOf('DTSTART;VALUE=DATE:2026'), 'DTSTART 2026--'],
    [
      'an end before the start',
      eventOf('DTSTART;VALUE=DATE:20260905', 'DTEND;VALUE=DATE:20260901'),
      'DTSTART 2026-09-05, DTEND 2026-09-01',
    ],
    ['no such hour', eventOf('DTSTART:20260905T250000'), 'DTSTART 2026-09-05T25:00:00'],
    ['a duration of nothing', eventOf('DTSTART;VALUE=DATE:20260905', 'DURATION:P1Q'), 'DTSTART 2026-09-05'],
    ['a line that is none', eventOf('DTSTART'), 'invalid line (no token ";" or ":") "DTSTART"'],
    ['no title', eventOf('DTSTART;VALUE=DATE:20260905').replace('SUMMARY:Форум\r\n', ''), 'SUMMARY'],
    ['no end of an event', good.replace('END:VEVENT', 'X-A:1'), 'END:VEVENT'],
  ])('such as %s keeps the good events and names the line', (_, bad, found) => {
    const { entries, problems } = fromICalendar(feedOf(good, bad, good))
    expect(entries).toHaveLength(2)
    expect(problems).toMatchObject([{ code: 'entry-skipped', severity: 'warning', at: { line: 8 }, found }])
  })

  test.each(['', 'BEGIN:VEVENT', '<!doctype html>', '{"entries":[]}'])('that is none, %j, is unreadable', (text) => {
    expect(fromICalendar(text)).toMatchObject({ entries: [], problems: [{ code: 'feed-unreadable' }] })
  })

  test('too many events are cut', () => {
    const { entries, problems } = fromICalendar(feedOf(good, good, good), { limit: { events: 2 } })
    expect(entries).toHaveLength(2)
    expect(problems).toMatchObject([{ code: 'feed-too-large' }])
  })

  test('too many bytes are not read, counted as UTF-8', () => {
    const text = feedOf(good)
    const bytes = new TextEncoder().encode(text).length
    expect(fromICalendar(text, { limit: { bytes } }).entries).toHaveLength(1)
    expect(fromICalendar(text, { limit: { bytes: bytes - 1 } })).toMatchObject({
      entries: [],
      problems: [{ code: 'feed-too-large' }],
    })
  })

  law.prop([
    fc.array(
      fc.oneof(
        fc.constantFrom(
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
          'END:VEVENT',
          'DTSTART;VALUE=DATE:20260905',
          'SUMMARY:a',
          'BEGIN:VALARM',
          'END:VALARM',
        ),
        fc
          .tuple(
            fc.constantFrom(
              'UID:',
              'SUMMARY:',
              'DTSTART',
              'DTEND:',
              'RRULE:',
              'URL:',
              'X-GOROD-EDTF',
              'X-GOROD-ENTRY:',
              'LOCATION:',
              'DURATION:',
              ' ',
              '',
            ),
            fc.oneof(
              fc.string({ unit: 'binary' }),
              fc.constantFrom(
                'FREQ=YEARLY',
                ';TZID="x":20260905T000000Z',
                '{"kind":"event"\\,"cities":[1]\\,"age":-1}',
                ';X-TEXT=a:2026-09-05',
              ),
            ),
          )
          .map(([name, value]) => name + value),
      ),
      { maxLength: 30 },
    ),
  ])('never throws, and whatever it gives is an entry', (lines) => {
    const { entries, problems } = fromICalendar(['BEGIN:VCALENDAR', ...lines].join('\r\n'))
    for (const entry of entries) expect(entrySchema.safeParse(entry).error?.issues).toBeUndefined()
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(problems.every(({ at }) => at.line === undefined || at.line > 0)).toBe(true)
  })
})

describe('our own feed', () => {
  const words = fc.string({
    unit: fc.constantFrom('ж', 'ё', '🏙', 'é', ' ', '«', ';', ',', '\\', '"', '^', '\n', ':', 'n', '5', ' лет'),
    minLength: 1,
    maxLength: 60,
  })
  const title = words.filter((text) => text.trim() !== '')
  const dated = fc
    .tuple(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 0, max: 40 }), fc.constantFrom('', '~', '?'))
    .map(([from, days, doubt]) => {
      const [start, end] = [textOf(from), textOf(from + days)]
      const edtf = start === end ? `${start}${doubt}` : `${start}${doubt}/${end}${doubt}`
      return { when: { kind: 'date', edtf }, span: { start, end } } as const
    })
  const vague = fc.constantFrom(
    { when: { kind: 'date', edtf: '2026-10', text: 'октябрь' }, span: { start: '2026-10-01', end: '2026-10-31' } },
    {
      when: { kind: 'within', edtf: '[2026-10..2026-11]', text: 'октябрь-"ноябрь"^' },
      span: { start: '2026-10-01', end: '2026-11-30' },
    },
    { when: { kind: 'date', edtf: '2026-40' }, span: { start: '2026-01-01', end: '2026-06-30' } },
  ) satisfies fc.Arbitrary<Pick<Entry, 'when' | 'span'>>
  const cities = fc.array(fc.constantFrom(['omsk', 'Омск'], ['oryol', 'Орёл']), { maxLength: 2 })
  const entry: fc.Arbitrary<Entry> = fc
    .tuple(
      fc.oneof(dated, vague),
      cities,
      fc.record(
        {
          id: fc.stringMatching(/^[a-z0-9@.-]{1,40}$/),
          kind: fc.constantFrom('event', 'jubilee', 'city-day'),
          title,
          place: words,
          organisers: fc.array(words, { maxLength: 3 }),
          note: words,
          age: fc.nat(3000),
          section: words,
          number: fc.constant('12.'),
          basis: fc.constantFrom('plan', 'rule'),
          rrule: fc.constant('FREQ=YEARLY;BYMONTH=9;BYDAY=1SA'),
          url: fc.constant('https://a.example/'),
        },
        { requiredKeys: ['id', 'kind', 'title'] },
      ),
    )
    .map(([date, named, rest]) => ({
      ...rest,
      ...date,
      cities: named.map(([id]) => id!),
      cityNames: named.map(([, name]) => name!),
    }))

  law.prop([
    fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 5 }),
    fc.constantFrom('gorod', 'a.example'),
    fc.constantFrom('ru', 'en'),
  ])('comes back whole', (entries, uidDomain, locale) => {
    const feed = toICalendar(entries, { now: '20261121T100000Z', name: 'План, 2026', uidDomain, locale })
    expect(fromICalendar(feed)).toEqual({ title: 'План, 2026', entries, problems: [] })
  })

  test('says the hour of a foreign event when it is published again', () => {
    const { entries } = fromICalendar(feedOf(eventOf('DTSTART;TZID=Europe/Moscow:20260905T140000')))
    const feed = toICalendar(entries, { now: '20261121T100000Z', name: 'План' })
    expect(feed.replaceAll('\r\n ', '')).toContain(
      '\r\nDESCRIPTION:Дата в документе: 5 сентября 2026 г.\\, 14:00 (Europe/Moscow)\r\n',
    )
    expect(fromICalendar(feed).entries).toEqual(entries)
  })

  test.each([
    ['is too long', `[${'2026-09-05,'.repeat(20)}2026-09-05]`],
    ['holds spaces', '[2026-09-05, 2026-09-05]'],
    ['is none', 'tomorrow'],
  ])('gives up a date that %s', (_, edtf) => {
    const { entries } = fromICalendar(feedOf(eventOf('DTSTART;VALUE=DATE:20260905', `X-GOROD-EDTF:${edtf}`)))
    expect(entries[0]!.when).toEqual({ kind: 'date', edtf: '2026-09-05' })
  })

  test('gives up a wording that no longer agrees with the days', () => {
    const feed = feedOf(eventOf('DTSTART;VALUE=DATE:20260905', 'X-GOROD-EDTF;X-KIND=within:[2026-10..2026-11]'))
    expect(fromICalendar(feed).entries[0]!.when).toEqual({ kind: 'date', edtf: '2026-09-05' })
  })
})

describe('the objects printed in RFC 5545 and 9073', () => {
  const objects = published.cases
    .filter(({ kind }) => kind === 'VCALENDAR' || kind === 'VEVENT')
    .map(({ rfc, section, kind, ics, facts }) => ({
      rfc,
      section,
      facts,
      ics: kind === 'VCALENDAR' ? ics : `BEGIN:VCALENDAR\r\n${ics}END:VCALENDAR\r\n`,
    }))

  test.each(objects)('$rfc $section: $facts.summary', ({ ics, facts }) => {
    const { entries, problems } = fromICalendar(ics)
    expect(problems).toEqual([])
    const isEvent = ics.includes('BEGIN:VEVENT')
    expect(entries.map(({ title }) => title)).toEqual(isEvent ? [facts.summary] : [])
    const day = /(\d{4})(\d\d)(\d\d)/
      .exec(facts.dtstart ?? '')
      ?.slice(1)
      .join('-')
    if (isEvent && !ics.includes('VTIMEZONE')) expect(entries[0]!.span!.start).toBe(day)
  })
})
