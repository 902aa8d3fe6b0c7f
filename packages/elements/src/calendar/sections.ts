import { daysLabel, monthLabel, periodLabel, weekdayLabel, yearLabel } from '../words/dates.js'
import { wordsIn, type Locale } from '../words/words.js'
import { daysOf, monthOf, type Buckets } from './bucket.js'
import type { Placed } from './placed.js'

/** Entries that share a date, or a way of having none. */
export interface Group {
  label: string
  note: string
  approximate: boolean
  /** The day, where it is one. */
  day?: number
  rows: Placed[]
}

/** A part of the list under a heading of its own: a month, a longer period, the year, the undated. */
export interface Section {
  key: string
  title: string
  /** The last month it speaks of. */
  last: number
  groups: Group[]
}

/** The sections of a run of months, in order: each period before the months it covers. */
export function sectionsOf(buckets: Buckets, first: number, last: number, locale: Locale): Section[] {
  const sections: Section[] = []
  for (let month = first; month <= last; month++) {
    const year = Math.floor(month / 12)
    const begins = ({ start }: Placed): boolean => month === first || monthOf(start) === month
    const days = (buckets.days.get(month) ?? []).filter(begins)
    const periods = (buckets.periods.get(month) ?? []).filter(begins)
    const within = periods.filter((one) => monthOf(one.start) === monthOf(one.end))
    sections.push(...longer(periods, locale))
    const groups = [
      ...grouped(days, (one) => onDay(one, year, locale)),
      ...grouped(within, (one) => inMonth(one, year, locale)),
    ]
    if (groups.length) sections.push({ key: `${month}`, title: monthLabel(month, locale), last: month, groups })
  }
  return sections
}

/** What has no month: the matters of a year, then what has no date at all. */
export function loose(buckets: Buckets, first: number, last: number, locale: Locale): Section[] {
  const words = wordsIn(locale)
  const [from, to] = [daysOf(first)[0], daysOf(last)[1]]
  const here = ({ start, end }: Placed): boolean => start <= to && from <= end
  const year = grouped(buckets.years.filter(here), (one) => plain(inYear(one, locale), one))
  const undated = grouped(buckets.undated.filter(here), (one) =>
    plain(one.entry.when.kind === 'elsewhere' ? words.undated.elsewhere : words.undated.unset, one),
  )
  return [
    { key: 'year', title: words.during.year, last, groups: year },
    { key: 'undated', title: words.undated.label, last, groups: undated },
  ].filter(({ groups }) => groups.length)
}

/** @example countOf(sections) // how many entries they hold */
export const countOf = (sections: readonly Section[]): number =>
  sections.reduce((sum, { groups }) => sum + groups.reduce((rows, group) => rows + group.rows.length, 0), 0)

/** Sections of the periods longer than a month. */
function longer(periods: Placed[], locale: Locale): Section[] {
  const sections = new Map<string, Section & { rows: Placed[] }>()
  for (const one of periods) {
    const [a, b] = [monthOf(one.start), monthOf(one.end)]
    if (a === b) continue
    const key = `${a}-${b}`
    const there = sections.get(key) ?? { key, title: periodLabel(a, b, locale), last: b, groups: [], rows: [] }
    sections.set(key, there)
    there.rows.push(one)
  }
  return [...sections.values()].map((section) => ({
    ...section,
    groups: grouped(section.rows, (one) => overPeriod(one, locale)),
  }))
}

/**
 * The date of an entry in full.
 *
 * @example dateOf(placed(entry), 'ru') // '5 сентября 2026, суббота'
 */
export function dateOf(one: Placed, locale: Locale): string {
  const { undated } = wordsIn(locale)
  if (one.standing === 'none') return one.entry.when.kind === 'elsewhere' ? undated.elsewhere : undated.unset
  if (one.standing === 'year') return inYear(one, locale)
  const { label, note } = one.standing === 'day' ? onDay(one, NaN, locale) : inSpan(one, locale)
  return note ? `${label}, ${note}` : label
}

function inSpan(one: Placed, locale: Locale): { label: string; note: string } {
  const [first, last] = [monthOf(one.start), monthOf(one.end)]
  const { label, note } = first === last ? inMonth(one, NaN, locale) : overPeriod(one, locale)
  if (note) return { label, note }
  return { label: `${periodLabel(first, last, locale)} ${yearLabel(Math.floor(first / 12), locale)}`, note: label.toLowerCase() }
}

function grouped(rows: Placed[], headed: (one: Placed) => Omit<Group, 'rows'>): Group[] {
  const groups = new Map<string, Group>()
  for (const one of rows) {
    const head = headed(one)
    const key = `${head.label}|${head.note}|${head.approximate}`
    const group = groups.get(key)
    if (group) group.rows.push(one)
    else groups.set(key, { ...head, rows: [one] })
  }
  return [...groups.values()]
}

const plain = (label: string, { approximate }: Placed): Omit<Group, 'rows'> => ({ label, note: '', approximate })

function onDay({ start, end, approximate }: Placed, year: number, locale: Locale): Omit<Group, 'rows'> {
  const note = weekdayLabel(start, locale) + (end === start ? '' : ` – ${weekdayLabel(end, locale)}`)
  const label = daysLabel(start, end, locale, year)
  return { label, note: end - start > 6 ? '' : note, approximate, ...(end === start && { day: start }) }
}

function inMonth(one: Placed, year: number, locale: Locale): Omit<Group, 'rows'> {
  const words = wordsIn(locale)
  const [first, last] = daysOf(monthOf(one.start))
  const whole = one.start === first && one.end === last
  if (whole) return plain(steadily(one, locale) ?? words.during.month, one)
  const note = steadily(one, locale)?.toLowerCase() ?? words.during.days
  return { ...plain(daysLabel(one.start, one.end, locale, year), one), note }
}

function overPeriod(one: Placed, locale: Locale): Omit<Group, 'rows'> {
  const { during } = wordsIn(locale)
  const [first, last] = [monthOf(one.start), monthOf(one.end)]
  const steady = steadily(one, locale)
  if (one.start !== daysOf(first)[0] || one.end !== daysOf(last)[1]) {
    const label = daysLabel(one.start, one.end, locale, Math.floor(first / 12))
    return { ...plain(label, one), note: steady?.toLowerCase() ?? during.days }
  }
  const length = last - first + 1
  const span = length === 3 && first % 3 === 0 ? 'quarter' : length === 6 && first % 6 === 0 ? 'half' : 'months'
  return plain(steady ?? during[span], one)
}

const inYear = (one: Placed, locale: Locale): string => steadily(one, locale) ?? wordsIn(locale).during.year

/** How a thing that is not one event goes on; nothing for one that is. */
function steadily({ entry: { when } }: Placed, locale: Locale): string | undefined {
  const { every, undated } = wordsIn(locale)
  if (when.kind === 'ongoing') return undated.ongoing
  if (when.kind === 'recurring') return when.every ? every[when.every] : undated.recurring
  return undefined
}
