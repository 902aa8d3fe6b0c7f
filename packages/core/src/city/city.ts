/** How sure a stated fact is; `knowledge` was not looked up. */
export type Confidence = 'high' | 'medium' | 'low' | 'knowledge'

/** A name of a city and when it was in force. */
export interface CityName {
  text: string
  locale: 'ru' | 'en'
  /** The genitive («Нижнего Новгорода»), given where a document may use it. */
  genitive?: string
  kind: 'current' | 'former' | 'historic' | 'spelling' | 'local'
  /** First and last day or year of use, as EDTF. In the year of a change the new name holds. */
  from?: string
  to?: string
  /** What is said of its use beyond that. */
  note?: string
}

/** A year from which a city's age may be counted. */
export interface Founding {
  /** Astronomical: 782 BC is -781. */
  year: number
  /** `MM-DD`, where a day is kept. */
  monthDay?: string
  /** What happened then: a first mention, a fortress, city status. */
  basis: string
  source?: string
  confidence?: Confidence
}

/** A rule by which the city day falls, with the years it holds for. */
export interface CityDayRule {
  /** RFC 5545, yearly: `FREQ=YEARLY;BYMONTH=9;BYDAY=1SA`. */
  rrule: string
  /** First and last year it holds. */
  from?: number
  to?: number
  note?: string
}

/** The day kept in one year instead of the rule's. */
export interface CityDayOverride {
  year: number
  /** EDTF: a day or a range of days. */
  edtf: string
  source?: string
  note?: string
}

/** How the city day falls; no rule means that the city sets it year by year, or that none was found. */
export interface CityDayRules {
  rules: CityDayRule[]
  overrides: CityDayOverride[]
  note?: string
  confidence?: Confidence
}

/** A city, with everything stated carrying its source. */
export interface City {
  id: string
  /** The first one is the name in force. */
  names: CityName[]
  namesConfidence?: Confidence
  /** The heading under which the document lists the city; it claims nothing else. */
  listedUnder: string | null
  /** All years from which the age is counted by someone; the first is the one the city itself celebrates. */
  foundings: Founding[]
  /** For foundings before our era: `count` adds the years up as if there were a year 0 (782 BC is 2808 years before 2026), `skip` does not (2807). */
  yearZero: 'count' | 'skip'
  cityDay: CityDayRules
  /** A candidate for membership, not a member. */
  candidate?: boolean
  place?: { latitude: number; longitude: number; confidence?: Confidence }
  timeZone?: string
  /** The lowest of the confidences that the founding and the city day have. */
  confidence: Confidence
  /** What else is said of the city, in the words of its sources. */
  notes?: string[]
  sources: string[]
}
