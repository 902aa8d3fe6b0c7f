import { whenProblem } from '../problem/codes/when.js'
import type { Problem } from '../problem/problem.js'
import { dayNumber, daysInMonth } from './day.js'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const longest = 2000

/** A weekday of a rule: from Monday 1 to Sunday 7; `nth` counts within the month or year, from the end if negative. */
export interface NthWeekday {
  weekday: number
  nth?: number
}

/** A yearly recurrence of whole days (RFC 5545, 3.3.10), read once and expanded often. */
export interface YearlyRule {
  interval: number
  /** The number of days there are in all, counted from the first. */
  count?: number
  /** The last day there may be, as a day number. */
  until?: number
  /** The weekday a week begins with: Monday is 1. */
  weekStart: number
  months?: number[]
  monthDays?: number[]
  weekdays?: NthWeekday[]
  yearDays?: number[]
  weekNumbers?: number[]
  setPositions?: number[]
}

type Reader = (value: string, rule: YearlyRule) => boolean

/**
 * The rule a text states, or the finding that it states none. Hours, minutes and seconds have no meaning for whole days.
 *
 * @example
 * parseYearlyRule('FREQ=YEARLY;BYMONTH=9;BYDAY=1SA')
 * // { interval: 1, weekStart: 1, months: [9], weekdays: [{ weekday: 6, nth: 1 }] }
 * parseYearlyRule('each September') // { code: 'rule-invalid', severity: 'error', at: {}, found: 'each September' }
 */
export function parseYearlyRule(text: string): YearlyRule | Problem {
  return read(text) ?? whenProblem('rule-invalid', {}, { found: text.slice(0, 200) })
}

/** Whether a parsed text is a rule, not a finding. */
export const isRule = (parsed: YearlyRule | Problem): parsed is YearlyRule => !('code' in parsed)

function read(text: string): YearlyRule | undefined {
  if (text.length > longest) return undefined
  const rule: YearlyRule = { interval: 1, weekStart: 1 }
  const seen = new Set<string>()
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const equals = part.indexOf('=')
    const name = part.slice(0, equals)
    if (equals < 1 || seen.has(name) || !readers.get(name)?.(part.slice(equals + 1), rule)) return undefined
    seen.add(name)
  }
  return seen.has('FREQ') && isConsistent(rule) ? rule : undefined
}

/** What RFC 5545 forbids of parts that are right one by one. */
function isConsistent(rule: YearlyRule): boolean {
  if (rule.count !== undefined && rule.until !== undefined) return false
  if (rule.weekNumbers && rule.weekdays?.some(({ nth }) => nth)) return false
  const hasDays = rule.months || rule.monthDays || rule.weekdays || rule.yearDays || rule.weekNumbers
  return !rule.setPositions || hasDays !== undefined
}

const readers = new Map<string, Reader>([
  ['FREQ', (value) => value === 'YEARLY'],
  ['INTERVAL', (value, rule) => (rule.interval = whole(value, 9999)) > 0],
  ['COUNT', (value, rule) => (rule.count = whole(value, 999_999)) > 0],
  ['UNTIL', (value, rule) => !Number.isNaN((rule.until = untilDay(value)))],
  ['WKST', (value, rule) => (rule.weekStart = weekdays.indexOf(value) + 1) > 0],
  ['BYMONTH', (value, rule) => (rule.months = numbers(value, 12)).every((month) => month > 0)],
  ['BYMONTHDAY', (value, rule) => isList((rule.monthDays = numbers(value, 31)))],
  ['BYYEARDAY', (value, rule) => isList((rule.yearDays = numbers(value, 366)))],
  ['BYWEEKNO', (value, rule) => isList((rule.weekNumbers = numbers(value, 53)))],
  ['BYSETPOS', (value, rule) => isList((rule.setPositions = numbers(value, 366)))],
  ['BYDAY', (value, rule) => (rule.weekdays = value.split(',').map(nthWeekday)).every(({ weekday }) => weekday > 0)],
])

const isList = (list: number[]): boolean => !list.includes(0)

const whole = (value: string, most: number): number =>
  /^\d{1,6}$/.test(value) && Number(value) <= most ? Number(value) : 0

/** Signed numbers, 0 for each that is none. */
const numbers = (value: string, most: number): number[] => value.split(',').map((text) => signed(text, most))

function signed(text: string, most: number): number {
  const number = /^[+-]?\d{1,3}$/.test(text) ? Number(text) : 0
  return Math.abs(number) <= most ? number : 0
}

function nthWeekday(text: string): NthWeekday {
  const weekday = weekdays.indexOf(text.slice(-2)) + 1
  if (text.length === 2) return { weekday }
  const nth = signed(text.slice(0, -2), 53)
  return nth ? { weekday, nth } : { weekday: 0 }
}

function untilDay(value: string): number {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(value)
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : NaN
}
