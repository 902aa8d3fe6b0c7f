import { edtfSpan } from './edtf/edtf.js'
import type { Span, When } from './when.js'

/**
 * The first and last day between which a date lies; a value without a year has neither.
 *
 * @example
 * whenSpan({ kind: 'within', edtf: '[2026-10..2026-11]' }) // { start: '2026-10-01', end: '2026-11-30' }
 * whenSpan({ kind: 'unset', edtf: '2026-XX-XX' }) // { start: '2026-01-01', end: '2026-12-31' }
 * whenSpan({ kind: 'date', edtf: 'XXXX-04-23' }) // { start: null, end: null }
 */
export function whenSpan({ edtf }: Pick<When, 'edtf'>): Span {
  return (edtf.includes('XXXX') ? undefined : edtfSpan(edtf)) ?? { start: null, end: null }
}
