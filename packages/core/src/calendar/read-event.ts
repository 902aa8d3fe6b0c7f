import { ageInWords } from '../anniversary/age-in-words.js'
import type { Locale } from '../problem/describe.js'
import { calendarProblem } from '../problem/codes/calendar.js'
import type { Problem } from '../problem/problem.js'
import type { Every, When } from '../when/when.js'
import { contentHash } from './content-hash.js'
import { plainText } from './content-line.js'
import type { Entry } from './entry.js'
import { unescapeText } from './event-blocks.js'
import { eventDays, type EventDays, type FeedMoment } from './event-days.js'
import { edtfForm } from './exactness.js'
import { readRest } from './read-rest.js'
import { ruleText } from './rule-text.js'
import { entrySpan } from './span.js'
import { idOf } from './uid.js'
import { webAddress } from './web-address.js'

/** A property of jCal (RFC 7265): name, parameters, type, values. */
export type JCalProperty = [string, Record<string, string | string[]>, string, ...unknown[]]

/** What the events of a feed have in common. */
export interface FeedContext {
  locale: Locale
  /** The zone in which moments of UTC become days. */
  zone: string
  /** The domain that our own UIDs in it end with. */
  domain: string | undefined
}

/** An entry, or why there is none. */
export interface ReadEvent {
  entry?: Entry
  problems: Problem[]
}

const everies: readonly Every[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year']

/** A `VEVENT` in jCal as an entry; `line` is where it begins in the feed. */
export function readEvent(properties: readonly JCalProperty[], line: number, context: FeedContext): ReadEvent {
  const first = (name: string): JCalProperty | undefined => properties.find((property) => property[0] === name)
  const text = (name: string, longest: number): string => clip(plainText(String(first(name)?.[3] ?? '')), longest)
  const uid = text('uid', 250)
  const summary = text('summary', 2000)
  const skipped = (found: string): ReadEvent => ({
    problems: [
      calendarProblem('entry-skipped', { line }, { about: clip(summary || uid, 200), found: clip(found, 200) }),
    ],
  })

  if (text('status', 20).toUpperCase() === 'CANCELLED') return { problems: [] }
  const [start, end] = [momentOf(first('dtstart')), momentOf(first('dtend'))]
  if (!start) return skipped('DTSTART')
  const days = eventDays({ start, end, duration: text('duration', 50) || undefined }, context)
  if (!days) return skipped(`DTSTART ${start.text}${end ? `, DTEND ${end.text}` : ''}`)
  if (summary.trim() === '') return skipped('SUMMARY')

  const rest = readRest(unescapeText(String(first('x-gorod-entry')?.[3] ?? '')))
  const rule = ruleOf(first('rrule')?.[3])
  const rrule = ruleText(rule)
  const [place, url, note] = [text('location', 1000), addressOf(text('url', 2000)), text('description', 10_000)]
  const recurrence = momentOf(first('recurrence-id'))?.text ?? ''
  const entry: Entry = {
    id: `${idOf(uid, context.domain) || `event-${contentHash(`${start.text} ${summary}`)}`}${recurrence && `--${recurrence}`}`,
    kind: 'event',
    title: rest?.age !== undefined && !rrule ? withoutAge(summary, rest.age) : summary,
    when: whenOf(first('x-gorod-edtf'), days),
    span: { start: days.start, end: days.end },
    cities: [],
    cityNames: [],
    ...(place ? { place } : {}),
    ...(note && !rest ? { note } : {}),
    ...rest,
    ...(rrule ? { rrule } : {}),
    ...(url ? { url } : {}),
  }
  if (rule === undefined || rrule) return { entry, problems: [] }
  return {
    entry,
    problems: [calendarProblem('entry-rule-dropped', { line }, { about: clip(summary, 200), found: clip(rule, 200) })],
  }
}

export const clip = (text: string, longest: number): string =>
  text.length <= longest ? text : plainText(`${text.slice(0, longest - 1)}…`).replace(/\uFFFD…$/, '…')

function momentOf(property: JCalProperty | undefined): FeedMoment | undefined {
  if (!property) return undefined
  const [, { tzid }, , value] = property
  const zone = Array.isArray(tzid) ? tzid[0] : tzid
  return { text: String(value), ...(zone ? { zone: clip(zone, 100) } : {}) }
}

/** The date as our own feeds carry it, where it still means the same days; else the days themselves. */
function whenOf(property: JCalProperty | undefined, days: EventDays): When {
  const { start, end, words } = days
  const [, parameters, , value] = property ?? ['', {}, '']
  const parameter = (name: string): string | undefined => {
    const given = parameters[name]
    return typeof given === 'string' ? given : undefined
  }
  const [every, text] = [everies.find((step) => step === parameter('x-every')), parameter('x-text')]
  const own: When = {
    kind: parameter('x-kind') === 'within' ? 'within' : 'date',
    edtf: String(value),
    ...(every ? { every } : {}),
    ...(text === undefined ? {} : { text: clip(plainText(text), 1000) }),
  }
  const span = edtfForm.test(own.edtf) ? entrySpan(own) : undefined
  if (span?.start === start && span.end === end) return own
  return { kind: 'date', edtf: start === end ? start : `${start}/${end}`, ...(words ? { text: words } : {}) }
}

/** A title without the age that `entryTitle` put behind it. */
function withoutAge(summary: string, age: number): string {
  for (const locale of ['ru', 'en'] as const) {
    const ending = `, ${ageInWords(age, locale)}`
    if (summary.endsWith(ending) && summary.length > ending.length) return summary.slice(0, -ending.length)
  }
  return summary
}

/** A rule of jCal as text; its last moment becomes a day. */
function ruleOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value)
    .map(
      ([name, part]) =>
        `${name.toUpperCase()}=${name === 'until' ? String(part).slice(0, 10).replaceAll('-', '') : String(part)}`,
    )
    .join(';')
}

function addressOf(text: string): string | undefined {
  return webAddress(text) ?? (/^(?:mailto|tel):[!-~]+$/i.test(text) ? text : undefined)
}
