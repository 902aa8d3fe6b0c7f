import type { Entry } from '@gorod/core/calendar'
import { dayNumber, dayOf } from '@gorod/core/when'

/**
 * Where an entry may honestly stand.
 *
 * - `day`: on its day or days
 * - `period`: in the band of its month, quarter, half-year
 * - `year`: in the band of its year
 * - `none`: in the list of the undated
 */
export type Standing = 'day' | 'period' | 'year' | 'none'

/** An entry with its days as whole numbers, read once. */
export interface Placed {
  entry: Entry
  standing: Standing
  /** First and last day; infinite where not even the year is known. */
  start: number
  end: number
  approximate: boolean
}

const exactDays = /^-?\d{4}-\d\d-\d\d[~?%]?(?:\/-?\d{4}-\d\d-\d\d[~?%]?)?$/
const leadingYear = /^-?\d{4}/
/** Longer than this a period is a matter of the year. */
const halfYear = 184

/**
 * An entry in its place: what is known to the day stands on the day, what is vague in its period.
 *
 * @example
 * placed({ when: { kind: 'date', edtf: '2026-10' }, span: { start: '2026-10-01', end: '2026-10-31' }, … })
 * // { standing: 'period', start: 20727, end: 20757, … }
 */
export function placed(entry: Entry): Placed {
  const { when, span } = entry
  const approximate = /[~?%]/.test(when.edtf)
  if (!span) {
    const known = leadingYear.exec(when.edtf)
    const year = Number(known?.[0])
    const dated = known && when.kind !== 'unset' && when.kind !== 'elsewhere'
    const start = known ? dayNumber(year, 1, 1) : -Infinity
    return {
      entry,
      standing: dated ? 'year' : 'none',
      start,
      end: known ? dayNumber(year, 12, 31) : Infinity,
      approximate,
    }
  }
  const start = dayOf(span.start)
  const end = span.end === span.start ? start : dayOf(span.end)
  const onDays = start === end || (when.kind === 'date' && exactDays.test(when.edtf))
  return { entry, standing: onDays ? 'day' : end - start < halfYear ? 'period' : 'year', start, end, approximate }
}

/** The order of days: what begins first, then what ends first. */
export const inOrder = (a: Placed, b: Placed): number => a.start - b.start || a.end - b.end
