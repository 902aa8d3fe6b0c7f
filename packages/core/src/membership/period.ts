import type { When } from '../when/when.js'
import type { Provenance } from './provenance.js'

/** One end of a period: the day it falls on, and since when and from where that is known. */
export interface Turn {
  /** `YYYY-MM-DD`, part of the period; absent where documents state none. */
  day?: string
  /** The document's own, vaguer statement. */
  when?: When
  /** The first day on which this was known (`YYYY-MM-DD`), mostly the day of the document. */
  known?: string
  source?: Provenance
}

/** A day on which a document shows a period in force. */
export interface Seen {
  /** `YYYY-MM-DD`; the first day on which it may have been written, where the document bears no date. */
  day: string
  /** The last day on which it may have been written, where the document bears no date. */
  lastDay?: string
  /** The day on which it became known; `day` unless given. */
  known?: string
  source: Provenance
}

/** A stretch of time both ends of which may be unknown. */
export interface Period {
  from?: Turn
  to?: Turn
  seen?: readonly Seen[]
}

/**
 * By which right a period counts as in force.
 *
 * - `stated`: its first day is stated
 * - `seen`: a document of that day or before shows it in force
 * - `undated`: a document shows it in force that may be of that day or before, or later
 * - `always`: no beginning is asked for
 */
export type PeriodBasis = 'stated' | 'seen' | 'undated' | 'always'

/**
 * Whether a period holds on a day (`YYYY-MM-DD`), and by which right; with `knownOn`, as far as was known on that day.
 * A beginning that documents do not state counts from the first day on which one shows the period in force; before that the answer is `undefined`.
 * An end without a day counts from the day it became known.
 *
 * @example
 * heldOn({ from: { day: '2011-06-01' }, to: { day: '2024-12-31', known: '2024-12-12' } }, '2025-03-01') // undefined
 * heldOn({ from: {}, seen: [{ day: '2023-05-25', source }] }, '2024-01-01') // 'seen'
 */
export function heldOn({ from, to, seen = [] }: Period, day: string, knownOn?: string): PeriodBasis | undefined {
  const isKnown = (known: string | undefined): boolean =>
    knownOn === undefined || known === undefined || known <= knownOn
  const end = to && isKnown(to.known ?? to.day) ? (to.day ?? to.known) : undefined
  if (end !== undefined && (to!.day === undefined ? day >= end : day > end)) return undefined
  if (!from) return 'always'
  if (from.day !== undefined) return isKnown(from.known) && from.day <= day ? 'stated' : undefined
  const shown = seen.filter((each) => each.day <= day && isKnown(each.known ?? each.day))
  const isSeen = shown.some(({ lastDay = day }) => lastDay <= day)
  if (isSeen || (from.known !== undefined && from.known <= day && isKnown(from.known))) return 'seen'
  return shown.length ? 'undated' : undefined
}
