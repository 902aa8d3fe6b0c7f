import type { Entry, toICalendar } from '@gorod/core/calendar'
import ICAL from 'ical.js'
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { generateIcsCalendar } from 'ts-ics'
import { source } from '../bundle.ts'
import { dayAfter, yearOf } from '../data.ts'
import { floorICalendar } from '../floor/icalendar.ts'
import { race } from '../sample.ts'
import { figure, ratio, type Table } from '../table.ts'

const stamp = '20261121T100000Z'
const name = 'План мероприятий на 2027 год'
const categories = ['Мероприятие']

/** Dated entries with place and organiser; every tenth known only to lie in its month. */
export const entriesOf = (count: number): Entry[] =>
  yearOf(count).map(({ id, title, start, end, place }, index) => {
    const vague = index % 10 === 0
    const month = start.slice(0, 7)
    return {
      id,
      kind: 'event',
      title,
      when: vague
        ? { kind: 'within', edtf: month, text: 'в течение месяца' }
        : { kind: 'date', edtf: start === end ? start : `${start}/${end}` },
      span: vague ? { start: `${month}-01`, end: `${month}-28` } : { start, end },
      place: `${place}, Дворец культуры`,
      cities: ['moscow'],
      cityNames: ['Москва'],
      organisers: ['Мэрия города, МАГ; Исполком СНГ'],
    }
  })

const aboutOf = ({ when, organisers }: Entry): string =>
  `${when.kind === 'date' ? '' : `Дата в документе: ${when.text}\n`}Организатор: ${organisers![0]}`

/** The ways to write the same events, each from entries to text. */
export async function writers() {
  const core = await source<{ toICalendar: typeof toICalendar }>('@gorod/core/calendar')
  return {
    'floor, the common properties': (entries: Entry[]) => floorICalendar(entries, stamp, name, false),
    'floor, all that ours writes': (entries: Entry[]) => floorICalendar(entries, stamp, name, true),
    '**`toICalendar`**': (entries: Entry[]) => core.toICalendar(entries, { now: stamp, name }),
    'ts-ics 2.4.6': withTsIcs,
    'ical.js 2.2.1': withIcalJs,
    'ical-generator 11.1.2': withIcalGenerator,
  }
}

const date = (day: string): Date => new Date(`${day}T00:00Z`)

const withTsIcs = (entries: Entry[]): string =>
  generateIcsCalendar({
    version: '2.0',
    prodId: 'bench',
    name,
    events: entries.map((entry) => ({
      uid: `${entry.id}@gorod`,
      stamp: { date: new Date('2026-11-21T10:00:00Z') },
      start: { date: date(entry.span!.start), type: 'DATE' },
      end: { date: date(dayAfter(entry.span!.end, 1)), type: 'DATE' },
      summary: entry.title,
      location: entry.place!,
      description: aboutOf(entry),
      categories,
      status: entry.when.kind === 'date' ? 'CONFIRMED' : 'TENTATIVE',
      timeTransparent: 'TRANSPARENT',
    })),
  })

function withIcalJs(entries: Entry[]): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', 'bench')
  for (const entry of entries) {
    const event = new ICAL.Component('vevent')
    event.addPropertyWithValue('uid', `${entry.id}@gorod`)
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString('2026-11-21T10:00:00Z'))
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(entry.span!.start))
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(dayAfter(entry.span!.end, 1)))
    event.addPropertyWithValue('summary', entry.title)
    event.addPropertyWithValue('location', entry.place!)
    event.addPropertyWithValue('description', aboutOf(entry))
    event.addPropertyWithValue('categories', categories[0]!)
    event.addPropertyWithValue('status', entry.when.kind === 'date' ? 'CONFIRMED' : 'TENTATIVE')
    event.addPropertyWithValue('transp', 'TRANSPARENT')
    calendar.addSubcomponent(event)
  }
  return calendar.toString()
}

function withIcalGenerator(entries: Entry[]): string {
  const calendar = ical({ name })
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.id}@gorod`,
      stamp: new Date('2026-11-21T10:00:00Z'),
      start: date(entry.span!.start),
      end: date(dayAfter(entry.span!.end, 1)),
      allDay: true,
      summary: entry.title,
      location: entry.place!,
      description: aboutOf(entry),
      categories: categories.map((category) => ({ name: category })),
      status: entry.when.kind === 'date' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

/** What ical.js finds in a text, and how many of its lines are longer than RFC 5545 allows. */
export function readBack(text: string): { events: number; long: number; titles: string } {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return {
    events: events.length,
    long: text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75).length,
    titles: events.map((event) => event.getFirstPropertyValue('summary')).join('\n'),
  }
}

export async function run(runs = 9): Promise<Table[]> {
  const entries = entriesOf(10_000)
  const all = await writers()
  // Reading a character makes V8 join a text that so far is a tree of its parts.
  const written = (write: (entries: Entry[]) => string) => () => write(entries).charCodeAt(9)
  const rivals = Object.fromEntries(Object.entries(all).map(([writer, write]) => [writer, written(write)]))
  const times = race(rivals, runs)
  const [common, whole] = Object.values(times)
  return [
    {
      title: `Writing 10,000 events as iCalendar: median of ${runs}`,
      head: ['', 'ms (min–max)', '× floor, common', '× floor, all', 'MB', 'lines over 75 octets', 'events read back'],
      rows: Object.entries(all).map(([writer, write]) => {
        const text = write(entries)
        const { events, long } = readBack(text)
        const { min, median, max } = times[writer]!
        return [
          writer,
          `**${figure(median)}** (${figure(min)}–${figure(max)})`,
          ratio(median, common!.median),
          ratio(median, whole!.median),
          figure(Buffer.byteLength(text) / 1e6),
          figure(long),
          figure(events),
        ]
      }),
      notes: [
        'From the same entries to text, the making of each library’s own objects included. The peers write the common properties; ours adds the exact date and what iCalendar has no property for. Read back by ical.js.',
      ],
    },
  ]
}
