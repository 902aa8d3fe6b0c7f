import { fc, test as law } from '@fast-check/vitest'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { plainText } from './content-line.js'
import type { Entry } from './entry.js'
import { toICalendar } from './to-icalendar.js'

const options = { now: '20261121T100000Z', name: 'План МАГ на 2026 год' }
const day: Entry = {
  id: 'forum',
  kind: 'event',
  title: 'Форум',
  when: { kind: 'date', edtf: '2026-09-05/2026-09-06', text: '5-6 сентября' },
  span: { start: '2026-09-05', end: '2026-09-06' },
  cities: [],
  cityNames: [],
}
const vague: Entry = {
  ...day,
  id: 'vague',
  when: { kind: 'within', edtf: '[2026-10..2026-11]', text: 'октябрь-ноябрь' },
  span: { start: '2026-10-01', end: '2026-11-30' },
  organisers: ['МАГ', 'Исполком СНГ'],
}

const octets = (line: string): number => new TextEncoder().encode(line).length
const linesOf = (text: string): string[] => text.split('\r\n')
const unfolded = (text: string): string[] => linesOf(text.replaceAll('\r\n ', ''))
const read = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[])
const eventsOf = (text: string): ICAL.Component[] => read(text).getAllSubcomponents('vevent')
/** ical.js does not know the type of `NAME` and of `X-` properties and leaves their escapes. */
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,n])/g, (_, char: string) => (char === 'n' ? '\n' : char))
const valueOf = (of: ICAL.Component, name: string): string => String(of.getFirstPropertyValue(name))

describe('a feed', () => {
  test('holds whole days, an exclusive end, a stamp, a UID', () => {
    const text = toICalendar([day], options)
    expect(linesOf(text).slice(8)).toEqual([
      'X-GOROD-UID-DOMAIN:gorod',
      'BEGIN:VEVENT',
      'UID:forum@gorod',
      'DTSTAMP:20261121T100000Z',
      'DTSTART;VALUE=DATE:20260905',
      'DTEND;VALUE=DATE:20260907',
      'SUMMARY:Форум',
      'CATEGORIES:Мероприятие',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'X-GOROD-EDTF;X-TEXT="5-6 сентября":2026-09-05/2026-09-06',
      'X-GOROD-ENTRY:{"kind":"event"\\,"cities":[]\\,"cityNames":[]}',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('covers the span of a vague entry, tentatively, in the words of the document', () => {
    const [event] = eventsOf(toICalendar([vague], options))
    expect(valueOf(event!, 'dtstart')).toBe('2026-10-01')
    expect(valueOf(event!, 'dtend')).toBe('2026-12-01')
    expect(valueOf(event!, 'status')).toBe('TENTATIVE')
    expect(valueOf(event!, 'transp')).toBe('TRANSPARENT')
    expect(valueOf(event!, 'description')).toBe('Дата в документе: октябрь-ноябрь\nОрганизаторы: МАГ, Исполком СНГ')
    expect(valueOf(event!, 'x-gorod-edtf')).toBe('[2026-10..2026-11]')
    expect(event!.getFirstProperty('x-gorod-edtf')!.getFirstParameter('x-text')).toBe('октябрь-ноябрь')
    expect(event!.getFirstProperty('x-gorod-edtf')!.getFirstParameter('x-kind')).toBe('within')
  })

  test('means the same day in the zone of every reader', () => {
    const [event] = eventsOf(toICalendar([day], options))
    const start = (event!.getFirstPropertyValue('dtstart') as ICAL.Time).toJSDate()
    const end = (event!.getFirstPropertyValue('dtend') as ICAL.Time).toJSDate()
    expect([start.getMonth(), start.getDate(), start.getHours()]).toEqual([8, 5, 0])
    expect([end.getMonth(), end.getDate(), end.getHours()]).toEqual([8, 7, 0])
  })

  test('keeps a set of dates with its commas', () => {
    const edtf = '{2026-03-01,2026-06-01}'
    expect(toICalendar([{ ...day, when: { kind: 'date', edtf } }], options)).toContain(`\r\nX-GOROD-EDTF:${edtf}\r\n`)
  })

  test('is tentative about an approximate day', () => {
    const [event] = eventsOf(toICalendar([{ ...day, when: { kind: 'date', edtf: '2026-09-05~' } }], options))
    expect(valueOf(event!, 'status')).toBe('TENTATIVE')
    expect(valueOf(event!, 'description')).toBe('Дата ориентировочная')
  })

  test('gives the age it celebrates, unless it recurs', () => {
    const jubilee: Entry = { ...day, kind: 'jubilee', title: 'Юбилей города: Омск', age: 310 }
    const rrule = 'FREQ=YEARLY;BYMONTH=9;BYDAY=1SA'
    const titles = [jubilee, { ...jubilee, id: 'b', rrule }].map((entry) =>
      valueOf(eventsOf(toICalendar([entry], options))[0]!, 'summary'),
    )
    expect(titles).toEqual(['Юбилей города: Омск, 310\u00A0лет', 'Юбилей города: Омск'])
  })

  test.each([
    ['a rule of whole days', 'FREQ=YEARLY;BYMONTH=9;BYDAY=1SA', 1],
    ['an injected line', 'FREQ=YEARLY\r\nATTENDEE:mailto:a@example.com', 0],
    ['a list without a frequency', 'BYMONTH=9', 0],
    ['hours', 'FREQ=HOURLY', 0],
  ])('writes %s: %s, %d times', (_, rrule, times) => {
    const [event] = eventsOf(toICalendar([{ ...day, rrule }], options))
    expect(event!.getAllProperties('rrule')).toHaveLength(times)
  })

  test('leaves out what has no day and counts it in words', () => {
    const { span: _, ...undated } = { ...day, when: { kind: 'unset', edtf: '2026-XX-XX' } as const }
    const year = { start: '2026-01-01', end: '2026-12-31' }
    const quarterly: Entry = {
      ...day,
      id: 'q',
      when: { kind: 'recurring', every: 'quarter', edtf: '2026' },
      span: year,
    }
    const always: Entry = { ...day, id: 'o', when: { kind: 'ongoing', edtf: '2026' }, span: year }
    const calendar = read(toICalendar([undated, day, quarterly, always], options))
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1)
    const words =
      'Не показаны, потому что без определённого дня: 1\u00A0запись (дата не назначена), 2\u00A0записи (постоянно или регулярно).'
    expect(valueOf(calendar, 'description')).toBe(words)
    expect(unescaped(valueOf(calendar, 'x-wr-caldesc'))).toBe(words)
  })

  test('writes one event for one UID', () => {
    expect(eventsOf(toICalendar([day, day], options))).toHaveLength(1)
  })

  test('names itself to old and new clients and says where and how often to ask again', () => {
    const calendar = read(
      toICalendar([day], { ...options, url: 'https://мэр.рф/план.ics', refresh: 'PT6H', locale: 'en' }),
    )
    expect(valueOf(calendar, 'name')).toBe(options.name)
    expect(valueOf(calendar, 'x-wr-calname')).toBe(options.name)
    expect(valueOf(calendar, 'source')).toBe('https://xn--l1ai2b.xn--p1ai/%D0%BF%D0%BB%D0%B0%D0%BD.ics')
    expect(calendar.getFirstProperty('refresh-interval')!.type).toBe('duration')
    expect(valueOf(calendar.getFirstSubcomponent('vevent')!, 'categories')).toBe('Event')
  })

  test.each([
    ['2026-11-21T10:00:00Z', '20261121T100000Z'],
    ['2026-11-21T10:00+03:00', '20261121T070000Z'],
    ['20261121T100000Z', '20261121T100000Z'],
  ])('takes %s for the moment %s', (now, stamp) => {
    expect(toICalendar([day], { ...options, now })).toContain(`\r\nDTSTAMP:${stamp}\r\n`)
  })

  test.each([
    [{ now: '2026-11-21T10:00:00' }],
    [{ now: '20261121T100000Z\r\nX:1' }],
    [{ uidDomain: 'a\r\nb' }],
    [{ refresh: '1 day' }],
  ])('refuses %j', (wrong) => {
    expect(() => toICalendar([day], { ...options, ...wrong })).toThrow(RangeError)
  })

  test.each([
    ['2026-02-28', '2026-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2026-12-31', '2027-01-01'],
    ['2026-09-09', '2026-09-10'],
    ['2026-09-01', '2026-09-02'],
    ['1999-12-31', '2000-01-01'],
  ])('ends the day %s before %s', (last, after) => {
    const [event] = eventsOf(toICalendar([{ ...day, span: { start: last, end: last } }], options))
    expect(valueOf(event!, 'dtend')).toBe(after)
  })

  test.each([['-0781-09-29'], ['12026-09-05'], ['2026-9-5'], ['9999-12-31']])(
    'leaves out %s, which iCalendar cannot write',
    (start) => {
      expect(eventsOf(toICalendar([{ ...day, span: { start, end: start } }], options))).toHaveLength(0)
    },
  )

  test.each([['javascript:alert(1)'], ['https://a.example/\r\nATTENDEE:x\u0000'], ['mailto:a@example.com']])(
    'never writes the address %j as it is',
    (url) => {
      const text = toICalendar([{ ...day, url }], options)
      expect(text).not.toContain('\nATTENDEE')
      expect(unfolded(text).filter((line) => line.startsWith('URL:') && !line.startsWith('URL:https://'))).toEqual([])
    },
  )
})

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom('ж', '🏙', 'é', '\r', '\n', '\u2028', '\u0085', ';', ',', '\\', '"', '^', ' ', ':'),
    maxLength: 120,
  }),
)
const anyEntry: fc.Arbitrary<Entry> = fc.record(
  {
    id: text,
    kind: fc.constantFrom('event', 'jubilee', 'city-day'),
    title: text,
    when: fc.record({ kind: fc.constantFrom('date', 'within'), edtf: text, text }),
    span: fc.constant({ start: '2026-09-05', end: '2026-09-06' }),
    place: text,
    cities: fc.array(text, { maxLength: 3 }),
    cityNames: fc.array(text, { maxLength: 3 }),
    organisers: fc.array(text, { maxLength: 3 }),
    note: text,
    number: text,
    rrule: text,
    url: fc.oneof(text, fc.webUrl()),
  },
  { requiredKeys: ['id', 'kind', 'title', 'when', 'span', 'cities', 'cityNames'] },
)

describe('no text, whatever it holds,', () => {
  law.prop([fc.array(anyEntry, { maxLength: 4 }), text])('adds a line, or makes one too long', (entries, name) => {
    const feed = toICalendar(entries, { ...options, name })
    const properties =
      /^(?:(?:BEGIN|END):V(?:CALENDAR|EVENT)$|(?:VERSION|PRODID|CALSCALE|NAME|X-WR-CALNAME|X-PUBLISHED-TTL|X-GOROD-UID-DOMAIN|UID|DTSTAMP|SUMMARY|LOCATION|DESCRIPTION|CATEGORIES|STATUS|TRANSP|URL|RRULE|X-GOROD-ENTRY):|(?:REFRESH-INTERVAL|DTSTART|DTEND)[;:]|X-GOROD-EDTF[;:])/
    const lines = feed.split('\r\n')
    expect(lines.pop()).toBe('')
    expect(lines.filter((line) => octets(line) > 75)).toEqual([])
    expect(lines.filter((line) => /[^\P{Cc}\t]|[\u2028\u2029]|\p{Surrogate}/u.test(line))).toEqual([])
    expect(unfolded(feed).filter((line) => line !== '' && !properties.test(line))).toEqual([])
    const written = new Set(entries.map((entry) => plainText(entry.id))).size
    expect(eventsOf(feed).length).toBeLessThanOrEqual(entries.length)
    expect(eventsOf(feed).length).toBeGreaterThanOrEqual(Math.min(written, 1))
  })

  law.prop([text, text])('is lost or changed on the way back', (title, name) => {
    const calendar = read(toICalendar([{ ...day, title }], { ...options, name }))
    expect(unescaped(valueOf(calendar, 'name'))).toBe(plainText(name))
    expect(valueOf(calendar.getFirstSubcomponent('vevent')!, 'summary')).toBe(plainText(title))
  })
})
