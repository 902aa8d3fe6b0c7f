import { dayNumber, daysInMonth } from '../day.js'

const fields = /^[?~%]?(-?[\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/
const bareYear = /^(Y?)(-?)(\d{1,13})(?:E(\d{1,2}))?(S[1-9]\d?)?[?~%]?$/
const time =
  /^(-?\d{4}-\d\d-\d\d)T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00)(?:Z|(?:\+(?:0\d|1[0-3])|-(?:0[1-9]|1[01]))(?::?[0-5]\d)?|\+14(?::?00)?|-12(?::?00)?|-00:?(?!00)[0-5]\d)?$/
const farthestYear = 1e12

/** One date of ISO 8601-2; a part that is absent or has unspecified digits is left out. */
export interface EdtfDate {
  /** Astronomical: 1 BC is 0. */
  year?: number
  /** 1–12, or a code: 21–32 season, 33–36 quarter, 37–39 quadrimester, 40–41 half-year. */
  month?: number
  day?: number
  /** The numbers of the first and last day it can mean. */
  first: number
  last: number
  /** Some digit is unspecified (`X`). */
  open: boolean
  approximate: boolean
  uncertain: boolean
}

/**
 * One date of ISO 8601-2: level 0 and 1, of level 2 the qualified parts, unspecified digits, codes 21–41, exponential
 * years, significant digits, centuries and decades; a time of day is checked and dropped.
 *
 * The standard gives seasons no days. Here they are the meteorological ones: spring March–May, summer June–August,
 * autumn September–November, winter December–February of the next year; southern codes (29–32) begin in September,
 * December, March and June. A year with significant digits is its estimate (`1950S2` is 1950).
 *
 * @example
 * parseEdtfDate('2026-09~') // { year: 2026, month: 9, first: 20697, last: 20726, approximate: true, … }
 */
export function parseEdtfDate(text: string): EdtfDate | undefined {
  const [, year, month, day] =
    fields.exec(text) ?? fields.exec(time.exec(text)?.[1] ?? '') ?? bareYearFields(text) ?? []
  if (!year || (Number(year) === 0 && year[0] === '-')) return undefined
  const open = text.includes('X') || year.includes('X')
  const edgeOf = open ? edge : edgeInYear
  const first = edgeOf(year, month, day, false)
  const last = edgeOf(year, month, day, true)
  if (first === undefined || last === undefined) return undefined
  const date: EdtfDate = {
    first,
    last,
    open,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  }
  if (!year.includes('X')) date.year = Number(year)
  if (month && !month.includes('X')) date.month = Number(month)
  if (day && !day.includes('X')) date.day = Number(day)
  return date
}

/** `Y170000002`, `Y17E7`, `1950S2`, and the centuries and decades `19` and `197`, as a year of fields. */
function bareYearFields(text: string): string[] | undefined {
  const [, letter, sign = '', digits = '', exponent, significant] = bareYear.exec(text) ?? []
  const year = Number(digits) * 10 ** Number(exponent ?? 0)
  if (letter)
    return digits[0] !== '0' && (exponent || digits.length > 4) && year <= farthestYear ? ['', sign + year] : undefined
  if (exponent) return undefined
  if (significant) return digits.length === 4 ? ['', sign + digits] : undefined
  return digits.length === 2 || digits.length === 3 ? ['', sign + digits.padEnd(4, 'X')] : undefined
}

/** The first or last day that fits the digits. */
function edge(year: string, month: string | undefined, day: string | undefined, last: boolean): number | undefined {
  const before = year[0] === '-'
  const digits = before ? year.slice(1) : year
  for (const size of fitting(digits, 0, farthestYear, before !== last)) {
    const found = edgeInYear(before ? -size : size, month, day, last)
    if (found !== undefined) return found
  }
  return undefined
}

function edgeInYear(
  yearDigits: string | number,
  month: string | undefined,
  day: string | undefined,
  last: boolean,
): number | undefined {
  const year = Number(yearDigits)
  if (!month) return last ? dayNumber(year, 12, 31) : dayNumber(year, 1, 1)
  if (Number(month) > 20) return day ? undefined : edgeOfCode(year, Number(month), last)
  for (const m of fitting(month, 1, 12, last)) {
    const length = daysInMonth(year, m)
    if (!day) return dayNumber(year, m, last ? length : 1)
    for (const d of fitting(day, 1, length, last)) return dayNumber(year, m, d)
  }
  return undefined
}

function edgeOfCode(year: number, code: number, last: boolean): number | undefined {
  if (code > 41) return undefined
  const [base, length] = code < 33 ? [21, 3] : code < 37 ? [33, 3] : code < 40 ? [37, 4] : [40, 6]
  const months = code < 33 ? (((code - 21) % 4) * 3 + (code < 29 ? 2 : 8)) % 12 : (code - base) * length
  const at = last ? months + length : months
  return dayNumber(year + Math.floor(at / 12), (at % 12) + 1, 1) - (last ? 1 : 0)
}

/** The numbers from low to high that fit digits with `X`, upward or downward. */
function fitting(digits: string, low: number, high: number, downward: boolean): Iterable<number> {
  const value = Number(digits)
  return value >= low && value <= high ? [value] : value >= 0 ? [] : withUnspecified(digits, low, high, downward)
}

function* withUnspecified(digits: string, low: number, high: number, downward: boolean): Generator<number> {
  const least = Math.max(low, Number(digits.replace(/X/g, '0')))
  const most = Math.min(high, Number(digits.replace(/X/g, '9')))
  const pattern = new RegExp(`^${digits.replace(/X/g, '.')}$`)
  for (let n = 0; n <= most - least; n++) {
    const value = downward ? most - n : least + n
    if (pattern.test(String(value).padStart(digits.length, '0'))) yield value
  }
}
