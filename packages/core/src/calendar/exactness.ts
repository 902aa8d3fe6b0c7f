import type { When } from '../when/when.js'
import type { Entry } from './entry.js'

const exactDays = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/

/** Every character that EDTF has, and none that ends a line. */
export const edtfForm = /^[\dXYESW~?%.,/[\]{}+-]{1,100}$/

/** Whether a date is known to the day and stated without doubt. */
export const isExact = (when: When): boolean => when.kind === 'date' && exactDays.test(when.edtf)

/** Whether a date is stated as approximate or uncertain (`~ ? %`). */
export const isApproximate = (when: When): boolean => /[~?%]/.test(when.edtf)

/**
 * Whether an entry lies between two days; what is ongoing or recurs inside a span without a rule has no day to stand on.
 *
 * @example
 * hasDay({ when: { kind: 'within', edtf: '[2026-10..2026-11]' }, span: { start: '2026-10-01', end: '2026-11-30' } }) // true
 * hasDay({ when: { kind: 'recurring', every: 'quarter', edtf: '2026' }, span: { start: '2026-01-01', end: '2026-12-31' } }) // false
 */
export function hasDay({ when, span, rrule }: Pick<Entry, 'when' | 'span' | 'rrule'>): boolean {
  return span !== undefined && (when.kind === 'date' || when.kind === 'within' || rrule !== undefined)
}
