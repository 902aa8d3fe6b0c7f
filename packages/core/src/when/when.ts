/**
 * What kind of statement a document makes about time.
 *
 * - `date`: days, or a month, quarter, half-year or year as the precision known
 * - `within`: some day in the span («октябрь-ноябрь»), not the whole span
 * - `recurring`: again and again (`every`) inside the span
 * - `ongoing`: all through the span («постоянно»)
 * - `elsewhere`: another document sets it («по отдельному графику»)
 * - `unset`: not known yet (an empty cell, «дата уточняется»)
 */
export type WhenKind = 'date' | 'within' | 'recurring' | 'ongoing' | 'elsewhere' | 'unset'

/** The step of something that recurs. */
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year'

/** A date as a document knows it, as vague as the document is. */
export interface When {
  kind: WhenKind
  /** ISO 8601-2 (EDTF): `2026-09-05/2026-09-06`, `2026-10`, `[2026-10..2026-11]`, `2026-09-08~`, `2026-40`, `2026-XX-XX`. */
  edtf: string
  every?: Every
  /** The document's own wording. */
  text?: string
}

/** First and last day (`YYYY-MM-DD`, astronomical years, inclusive) between which a date lies; `null` is an open side. */
export interface Span {
  start: string | null
  end: string | null
}
