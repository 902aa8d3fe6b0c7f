import type { Locale } from '../problem/describe.js'
import { dayOf, textOf } from '../when/day.js'
import { formatWhen } from '../when/format.js'
import type { Span } from '../when/when.js'
import type { Entry } from './entry.js'
import { hasDay } from './exactness.js'
import { sortEntries } from './sort-entries.js'
import { calendarWords } from './words.js'

/** Entries under one heading. */
export interface Period {
  /** `2026-09`, `2026-10-01--2026-11-30`, `undated`. */
  anchor: string
  /** The heading. */
  words: string
  entries: Entry[]
}

/** First and last day of a period, as numbers. */
type Edges = [first: number, last: number]

const daysFirst = /^-?\d{4,6}-\d\d-\d\d/

/**
 * Entries by month in order of time: days stand in the month of the first. What is vague over more than a month has a
 * period of its own before the months in it; what has no day, or goes on through the year, stands last.
 *
 * @example
 * inPeriods(entries, 'ru').map(({ words }) => words)
 * // ['Август 2026 г.', 'С октября по ноябрь 2026 г.', 'Октябрь 2026 г.', 'Без определённой даты']
 */
export function inPeriods(entries: readonly Entry[], locale: Locale): Period[] {
  const periods = new Map<string, Period & { edges: Edges }>()
  for (const entry of sortEntries(entries)) {
    const edtf = periodOf(entry)
    const anchor = edtf?.replace('/', '--') ?? 'undated'
    const period = periods.get(anchor)
    if (period) period.entries.push(entry)
    else periods.set(anchor, { anchor, words: headingOf(edtf, locale), entries: [entry], edges: edgesOf(entry, edtf) })
  }
  return [...periods.values()]
    .sort(({ edges: a }, { edges: b }) => (a[0] === b[0] ? b[1] - a[1] : a[0] - b[0]))
    .map(({ anchor, words, entries: held }) => ({ anchor, words, entries: held }))
}

/** `2026-09`, `2026-10-01/2026-11-30`, or nothing. */
function periodOf(entry: Entry): string | undefined {
  const { span, when } = entry
  if (!span || !hasDay(entry)) return undefined
  const [month, lastMonth] = [span.start.slice(0, -3), span.end.slice(0, -3)]
  return month === lastMonth || daysFirst.test(when.edtf) ? month : `${span.start}/${span.end}`
}

function edgesOf({ span }: Entry, edtf: string | undefined): Edges {
  if (!span || edtf === undefined) return [Number.MAX_VALUE, 0]
  if (edtf.includes('/')) return [dayOf(span.start), dayOf(span.end)]
  const first = dayOf(`${edtf}-01`)
  return [first, first + 30]
}

function headingOf(edtf: string | undefined, locale: Locale): string {
  if (edtf === undefined) return calendarWords[locale].undated
  const [start = '', end] = edtf.split('/')
  const words = formatWhen(
    { kind: 'date', edtf: end && isMonths({ start, end }) ? monthsOf(start, end) : edtf },
    locale,
  )
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}

/** Whether a span begins on the first day of a month and ends on the last of one. */
const isMonths = ({ start, end }: { [side in keyof Span]: string }): boolean =>
  start.endsWith('-01') && textOf(dayOf(end) + 1).endsWith('-01')

const monthsOf = (start: string, end: string): string => `${start.slice(0, -3)}/${end.slice(0, -3)}`
