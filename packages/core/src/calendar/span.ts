import { whenSpan } from '../when/span.js'
import type { When } from '../when/when.js'
import type { Entry } from './entry.js'

/** A year and no more, perhaps with its month and day marked unknown. */
const yearOnly = /^-?\d{4}[~?%]?(?:-XX){0,2}$/

/**
 * The days between which a date puts an entry, if it does: nothing for a date unset, set elsewhere, or known by its year
 * alone. An open side closes on the day that is known, so that «до 1 июля» stands on 1 July.
 *
 * @example
 * entrySpan({ kind: 'within', edtf: '[2026-10..2026-11]' }) // { start: '2026-10-01', end: '2026-11-30' }
 * entrySpan({ kind: 'date', edtf: '../2023-07-01' }) // { start: '2023-07-01', end: '2023-07-01' }
 */
export function entrySpan(when: When): Entry['span'] {
  const { kind, edtf } = when
  if (kind === 'unset' || kind === 'elsewhere') return undefined
  if ((kind === 'date' || kind === 'within') && yearOnly.test(edtf)) return undefined
  const span = whenSpan(when)
  const [start, end] = [span.start ?? span.end, span.end ?? span.start]
  return start && end ? { start, end } : undefined
}
