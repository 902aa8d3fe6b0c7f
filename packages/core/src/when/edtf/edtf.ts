import { textOf } from '../day.js'
import type { Span } from '../when.js'
import { parseEdtfDate, type EdtfDate } from './date.js'

const longest = 2000

/** From one date to another; both the same for a single date, `null` for an open or unknown side. */
export interface EdtfRange {
  from: EdtfDate | null
  to: EdtfDate | null
}

/** A value of ISO 8601-2: a date, an interval `a/b`, one of a set `[a,b]`, all of a set `{a,b}`. */
export interface Edtf {
  form: 'date' | 'interval' | 'one' | 'all'
  ranges: EdtfRange[]
}

/**
 * A value of ISO 8601-2 (EDTF) as data, `undefined` where it is none: level 0 and 1 whole, level 2 without the time
 * shifts; intervals and sets of seasons and quarters are read as well. Linear; at most 2000 characters.
 *
 * @example
 * parseEdtf('[2026-10..2026-11]')?.form // 'one'
 * parseEdtf('2026-02-30') // undefined
 */
export function parseEdtf(text: string): Edtf | undefined {
  if (text.length > longest) return undefined
  const bracket = text[0]
  if (bracket === '[' || bracket === '{') return parseSet(text, bracket)
  const sides = text.split('/')
  if (sides.length === 1) {
    const date = parseEdtfDate(text)
    return date && { form: 'date', ranges: [{ from: date, to: date }] }
  }
  if (sides.length > 2 || text === '/' || text.includes('T')) return undefined
  const range = rangeOf(...(sides.map((side) => (side === '..' ? '' : side)) as [string, string]))
  return range && { form: 'interval', ranges: [range] }
}

/**
 * The first and last day a value of ISO 8601-2 can mean, `undefined` where it is none.
 *
 * @example
 * edtfSpan('2026-40') // { start: '2026-01-01', end: '2026-06-30' }
 * edtfSpan('../2023-07-01') // { start: null, end: '2023-07-01' }
 */
export function edtfSpan(text: string): Span | undefined {
  const edtf = parseEdtf(text)
  if (!edtf) return undefined
  const [first, last] = edgesOf(edtf)
  return { start: first === -Infinity ? null : textOf(first), end: last === Infinity ? null : textOf(last) }
}

/** The numbers of the first and last day; an open side is infinite. */
export const edgesOf = ({ ranges }: Edtf): [number, number] => [
  Math.min(...ranges.map(({ from }) => from?.first ?? -Infinity)),
  Math.max(...ranges.map(({ to }) => to?.last ?? Infinity)),
]

function parseSet(text: string, bracket: string): Edtf | undefined {
  if (!text.endsWith(bracket === '[' ? ']' : '}')) return undefined
  const ranges: EdtfRange[] = []
  for (const item of text.slice(1, -1).split(/, ?/)) {
    const [from = '', to = from, ...more] = item.split('..')
    const range = more.length || (!from && !to) || item.includes('T') ? undefined : rangeOf(from, to)
    if (!range) return undefined
    ranges.push(range)
  }
  return { form: bracket === '[' ? 'one' : 'all', ranges }
}

function rangeOf(start: string, end: string): EdtfRange | undefined {
  const from = start ? parseEdtfDate(start) : null
  const to = end === start ? from : end ? parseEdtfDate(end) : null
  if (from === undefined || to === undefined) return undefined
  // A date begins before it ends: unspecified digits may still be any.
  const inOrder = !from || !to || from.first <= (to.open ? to.last : to.first)
  return inOrder ? { from, to } : undefined
}
