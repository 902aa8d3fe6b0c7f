/** A date as far as a wording names it; the rest comes from its neighbours or from the context. */
export interface Part {
  year?: number
  /** Two digits, told only by the context's year. */
  shortYear?: number
  /** Years from the context's («следующего года» is 1). */
  yearOffset?: number
  /** 1–12, a code of ISO 8601-2 from 21 («I квартал» is 33), or the month or quarter of the context. */
  month?: number | 'month' | 'quarter'
  day?: number | 'last'
  /** A Roman numeral whose noun is to come («I и II кварталы»). */
  ordinal?: number
  /** The ordinal of a weekday in the month, -1 for the last. */
  weekday?: { ordinal: number; weekday: number }
}

/** A stretch of a wording from one part to another, or one part alone; `null` is an open side. */
export interface Stretch {
  from: Part | null
  to: Part | null
  /** Some day in it, not all of it. */
  within?: boolean
  /** All of it («с января по май»), where months between dashes would be «within». */
  lasting?: boolean
  /** Too little to be a date unless nothing else stands in the text («2021», «мая»). */
  weak?: boolean
}

/** A statement found in a text, with its place there. */
export interface Statement {
  stretches: Stretch[]
  /** One of them, not all («5 или 12 сентября»). */
  oneOf?: boolean
  within?: boolean
  approximate?: boolean
  uncertain?: boolean
  /** Looks like a date and is none that can be told. */
  unreadable?: boolean
}
