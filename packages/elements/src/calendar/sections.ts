import { daysLabel, monthLabel, periodLabel, weekdayLabel } from '../words/dates.js'
import { wordsIn, type Locale } from '../words/words.js'
import { daysOf, monthOf, type Buckets } from './bucket.js'
import { inOrder, type Placed } from './placed.js'

/** Entries that share a date, or a way of having none. */
export interface Group {
  label: string
  note: string
  /** Whether the whole group is. */
  approximate: boolean
  /** The day; not a number where it is none or several. */
  day: number
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

/** The sections of a run of months, in order: each longer period before the months it covers. */
export function sectionsOf(buckets: Buckets, first: number, last: number, locale: Locale): Section[] {
  const sections: Section[] = []
  for (let month = first; month <= last; month++) {
    const begins = ({ start }: Placed): boolean => month === first || monthOf(start) === month
    const days = (buckets.days.get(month) ?? []).filter(begins).sort(inOrder)
    const within: Placed[] = []
    const longer = new Map<number, Placed[]>()
    for (const one of (buckets.periods.get(month) ?? []).filter(begins).sort(inOrder)) {
      const end = monthOf(one.end)
      if (end === monthOf(one.start)) within.push(one)
      else longer.set(end, [...(longer.get(end) ?? []), one])
    }
    for (const [end, rows] of longer) {
      const title = periodLabel(monthOf(rows[0]!.start), end, locale)
      sections.push({ key: title, title, last: end, groups: grouped(rows, month, locale) })
    }
    const groups = [...grouped(days, month, locale), ...grouped(within, month, locale)]
    if (groups.length) sections.push({ key: `${month}`, title: monthLabel(month, locale), last: month, groups })
  }
  return sections
}

/** What has no month: the matters of a year, then what has no date at all. */
export function loose({ years, undated }: Buckets, first: number, last: number, locale: Locale): Section[] {
  const words = wordsIn(locale)
  const [from, to] = [daysOf(first)[0], daysOf(last)[1]]
  const part = (title: string, rows: Placed[]): Section => {
    const here = rows.filter(({ start, end }) => start <= to && from <= end)
    return { key: title, title, last, groups: grouped(here, first, locale) }
  }
  const parts = [part(words.during.year, years), part(words.undated.label, undated)]
  return parts.filter(({ groups }) => groups.length)
}

/** @example countOf(sections) // how many entries they hold */
export const countOf = (sections: readonly Section[]): number =>
  sections.flatMap(({ groups }) => groups).reduce((sum, { rows }) => sum + rows.length, 0)

/**
 * The date of an entry in full.
 *
 * @example dateOf(placed(entry), 'ru') // '5 сентября 2026, суббота'
 */
export function dateOf(one: Placed, locale: Locale): string {
  const { label, note } = dating(one, locale)
  if (note || one.standing !== 'period') return note ? `${label}, ${note}` : label
  const [first, last] = [monthOf(one.start), monthOf(one.end)]
  return `${periodLabel(first, last, locale)} ${Math.floor(first / 12)}, ${label.toLowerCase()}`
}

function grouped(rows: Placed[], month: number, locale: Locale): Group[] {
  const groups = new Map<string, Group>()
  let before: Placed | undefined
  let key = ''
  for (const one of rows) {
    const { approximate, start, end, standing } = one
    const same = standing === 'day' && before?.start === start && before.end === end
    if (!same) {
      const date = dating(one, locale, Math.floor(month / 12))
      key = `${date.label}|${date.note}`
      const day = standing === 'day' && start === end ? start : NaN
      if (!groups.has(key)) groups.set(key, { ...date, approximate, day, rows: [] })
    }
    const group = groups.get(key)!
    group.approximate &&= approximate
    group.rows.push(one)
    before = one
  }
  return [...groups.values()]
}

/** The words of a date under the heading of its period, the year only where it is another one. */
function dating(
  { entry: { when }, standing, start, end }: Placed,
  locale: Locale,
  year?: number,
): { label: string; note: string } {
  const { during, every, undated } = wordsIn(locale)
  const days = (note: string): { label: string; note: string } => ({ label: daysLabel(start, end, locale, year), note })
  const weekday = weekdayLabel(start, locale)
  if (standing === 'day')
    return days(start === end ? weekday : end - start > 6 ? '' : `${weekday} – ${weekdayLabel(end, locale)}`)
  if (standing === 'none') return { label: when.kind === 'elsewhere' ? undated.elsewhere : undated.unset, note: '' }
  const often = when.kind === 'recurring' ? (when.every ? every[when.every] : undated.recurring) : ''
  const steady = when.kind === 'ongoing' ? undated.ongoing : often
  if (standing === 'year') return { label: steady || during.year, note: '' }
  const [first, last] = [monthOf(start), monthOf(end)]
  if (start !== daysOf(first)[0] || end !== daysOf(last)[1])
    return days(steady.toLowerCase() || when.text || during.days)
  return { label: steady || (first === last ? during.month : during.period), note: '' }
}
