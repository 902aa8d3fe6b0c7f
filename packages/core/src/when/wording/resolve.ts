import { dayNumber, daysInMonth, textOf, weekdayOf, yearText } from '../day.js'
import { parseEdtfDate } from '../edtf/date.js'
import type { Part, Statement, Stretch } from './part.js'

/** What the place of a wording adds to it: the year of the plan, the month or quarter of a heading. */
export interface WhenContext {
  year?: number
  month?: number
  /** 1–4, for «в течение квартала». */
  quarter?: number
  /** A footnote says that the days are approximate. */
  approximate?: boolean
}

/** Why no date came of a statement. */
export type Refusal = 'when-unreadable' | 'when-impossible' | 'when-reversed'

/** A stretch as two dates of ISO 8601-2, empty for an open side. */
export interface Dates {
  from: string
  to: string
  /** Some day in it, not all of it. */
  within: boolean
  /** One of several, not all of them. */
  oneOf: boolean
}

/** A stretch as dates, or why there are none. */
export type Resolved = Dates | { refusal: Refusal }

/** The stretches of a statement as dates, the parts not named taken from neighbours, then from the year given. */
export function resolve(statement: Statement, year: number | undefined, context: WhenContext): Resolved[] {
  if (statement.unreadable) return [{ refusal: 'when-unreadable' }]
  const stretches = statement.stretches.map((stretch) => ({ ...stretch }))
  const spread = fillFromNeighbours(stretches)
  return stretches.map((stretch, i) => {
    const edges = [stretch.from, stretch.to].map((part) => part && dateOf(part, year, context))
    const [from = null, to = null] = edges
    if (from && typeof from !== 'string') return from
    if (to && typeof to !== 'string') return to
    const told = isReversed(from, to) ? turnOfYear(stretch, spread[i]!, year, context) : { from, to }
    if ('refusal' in told) return told
    const mark = markOf(statement, context, stretch)
    const oneOf = statement.oneOf ?? false
    const within = Boolean(statement.within || oneOf || isWithin(stretch))
    return { from: told.from ? told.from + mark : '', to: told.to ? told.to + mark : '', within, oneOf }
  })
}

function isReversed(from: string | null, to: string | null): boolean {
  if (!from || !to || from === to) return false
  if (from.startsWith('X') && to.startsWith('X')) return from > to
  const [a, b] = [parseEdtfDate(from), parseEdtfDate(to)]
  return Boolean(a && b && a.year !== undefined && a.first > b.first)
}

/** «28 декабря – 3 января 2026 г.» begins the year before; without a stated year it is not told. */
function turnOfYear(
  stretch: Stretch,
  own: Own,
  year: number | undefined,
  context: WhenContext,
): Pick<Dates, 'from' | 'to'> | { refusal: Refusal } {
  const { from, to } = stretch
  const told = own.months && own.year !== 'both' && own.year !== 'none'
  if (!told || !from || !to) return { refusal: 'when-reversed' }
  const turned: [Part, Part] =
    own.year === 'to' ? [{ ...from, year: (to.year ?? 0) - 1 }, to] : [from, { ...to, year: (from.year ?? 0) + 1 }]
  const [a, b] = turned.map((part) => dateOf(part, year, context))
  return typeof a === 'string' && typeof b === 'string' ? { from: a, to: b } : { refusal: 'when-impossible' }
}

/** Some day in it: said so, or months and quarters between dashes («октябрь–ноябрь»). */
const isWithin = ({ from, to, within, lasting }: Stretch): boolean =>
  within || (!lasting && from !== to && isVague(from) && isVague(to))

const isVague = (part: Part | null): boolean => part?.month !== undefined && part.day === undefined && !part.weekday

interface Own {
  months: boolean
  year: 'from' | 'to' | 'both' | 'none'
}

/** Gives parts what follows them («5 и 6 сентября 2026 г.»), then the year before them; tells what each had of its own. */
function fillFromNeighbours(stretches: Stretch[]): Own[] {
  const own = stretches.map(({ from, to }): Own => {
    const [a, b] = [from?.year !== undefined, to?.year !== undefined]
    return {
      months: from?.month !== undefined && to?.month !== undefined,
      year: a && b ? 'both' : a ? 'from' : b ? 'to' : 'none',
    }
  })
  let known: Part | undefined
  for (const stretch of stretches.toReversed()) {
    const single = stretch.from === stretch.to
    if (stretch.to) known = stretch.to = filled(stretch.to, known)
    if (single) stretch.from = stretch.to
    else if (stretch.from) known = stretch.from = filled(stretch.from, known)
  }
  for (const stretch of stretches) {
    const single = stretch.from === stretch.to
    if (stretch.from) known = stretch.from = filledYear(stretch.from, known)
    if (single) stretch.to = stretch.from
    else if (stretch.to) known = stretch.to = filledYear(stretch.to, known)
  }
  return own
}

function filled(part: Part, next: Part | undefined): Part {
  const { month, day, ordinal } = part
  if (next?.weekday && month === undefined && typeof day === 'number')
    return filledYear({ month: next.month!, weekday: { ...next.weekday, ordinal: day } }, next)
  const code = typeof next?.month === 'number' && next.month > 32 ? (next.month > 39 ? 39 : 32) : 0
  const number = ordinal ?? (code && typeof day === 'number' ? day : undefined)
  const named = number !== undefined && code && number > 0 && number <= (code === 39 ? 2 : 4)
  if (month !== undefined || (day === undefined && ordinal === undefined) || next?.month === undefined)
    return filledYear(part, next)
  return filledYear(named ? { month: code + number } : { ...part, month: next.month }, next)
}

function filledYear(part: Part, near: Part | undefined): Part {
  if (!near || part.year !== undefined || part.yearOffset !== undefined || part.shortYear !== undefined) return part
  const { year, yearOffset, shortYear } = near
  return {
    ...part,
    ...(year !== undefined ? { year } : {}),
    ...(yearOffset !== undefined ? { yearOffset } : {}),
    ...(shortYear !== undefined ? { shortYear } : {}),
  }
}

/** One part as a date of ISO 8601-2; a year that nobody knows is `XXXX`. */
function dateOf(part: Part, assumed: number | undefined, context: WhenContext): string | { refusal: Refusal } {
  const year = yearOf(part, assumed, context)
  if (year === 'unreadable' || part.ordinal) return { refusal: 'when-unreadable' }
  const start = year === undefined ? 'XXXX' : yearText(year)
  const month = monthOf(part, context)
  if (month === undefined)
    return part.month !== undefined || part.day !== undefined ? { refusal: 'when-unreadable' } : start
  if (month > 12 && part.day === 'last') return lastDayOf(`${start}-${month}`)
  const day = dayOfPart(part, year, month)
  const text = `${start}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`
  if (Number.isNaN(day)) return { refusal: 'when-unreadable' }
  return parseEdtfDate(text) ? text : { refusal: 'when-impossible' }
}

const monthOf = ({ month }: Part, context: WhenContext): number | undefined =>
  month === 'quarter' ? context.quarter && context.quarter + 32 : month === 'month' ? context.month : month

/** The last day of a quarter or half-year. */
function lastDayOf(code: string): string | { refusal: Refusal } {
  const date = parseEdtfDate(code)
  return date && date.year !== undefined ? textOf(date.last) : { refusal: 'when-unreadable' }
}

function yearOf(part: Part, assumed: number | undefined, context: WhenContext): number | undefined | 'unreadable' {
  if (part.year !== undefined) return part.year
  if (part.shortYear !== undefined)
    return context.year !== undefined && context.year % 100 === part.shortYear ? context.year : 'unreadable'
  if (part.yearOffset !== undefined) return context.year === undefined ? 'unreadable' : context.year + part.yearOffset
  return assumed
}

function dayOfPart({ day, weekday }: Part, year: number | undefined, month: number): number | undefined {
  if (weekday) {
    if (year === undefined) return Number.NaN
    const length = daysInMonth(year, month)
    const first = 1 + ((weekday.weekday - weekdayOf(dayNumber(year, month, 1)) + 7) % 7)
    const found = weekday.ordinal > 0 ? first + (weekday.ordinal - 1) * 7 : first + Math.floor((length - first) / 7) * 7
    return found
  }
  if (day !== 'last') return day
  return year === undefined && month === 2 ? Number.NaN : daysInMonth(year ?? 2024, month)
}

function markOf({ approximate, uncertain }: Statement, context: WhenContext, { from, to }: Stretch): string {
  const isDay = from?.day !== undefined || to?.day !== undefined || from?.weekday || to?.weekday
  const vague = approximate || (context.approximate && isDay)
  return vague && uncertain ? '%' : vague ? '~' : uncertain ? '?' : ''
}

const two = (n: number): string => String(n).padStart(2, '0')
