import type { City } from '../city/city.js'
import type { Plan } from '../plan/plan.js'
import type { Locale } from '../problem/describe.js'
import { dayOf } from '../when/day.js'
import { cityDayEntries } from './city-day-entries.js'
import { uniqueIds } from './entry-id.js'
import type { Entry } from './entry.js'
import { planEntries } from './plan-entries.js'
import { sortEntries } from './sort-entries.js'

/** In days. */
const longestFeast = 4

/** Where the entries come from. */
export interface CalendarSources {
  plan?: Plan
  /** They name the cities of the plan, and give their city days. */
  cities?: readonly City[]
  /** The year of the city days; the plan's unless given. */
  year?: number
  /** The name under which the plan is published, with which the ids of its entries begin: `mag-2026`. */
  document?: string
  locale?: Locale
}

/**
 * One list of everything dated: the events, jubilees and capital days of a plan, and the city days of its year, in order.
 *
 * An id is made of the document's name and the lasting words of a title (`contentKey`), or of the city: it survives new
 * dates, numbers, places and punctuation, not a new wording. City ids need the same `cities` each time. A city day
 * that begins on a day the plan gives the city is the plan's own; a different day is kept beside it.
 *
 * @example
 * calendarEntries({ plan, cities, document: 'mag-2026' })[0]
 * // { id: 'mag-2026-event-5c2a90f1', kind: 'event', title: 'Конференция представителей СМИ…', … }
 */
export function calendarEntries({ plan, cities = [], year, document, locale = 'ru' }: CalendarSources): Entry[] {
  const planned = plan ? planEntries(plan, { cities, locale, document }) : []
  const ofYear = year ?? (plan?.year || undefined)
  const cityDays = ofYear === undefined ? [] : cityDayEntries(cities, ofYear, locale)
  const others = cityDays.filter((cityDay) => !planned.some((entry) => isSameFeast(entry, cityDay)))
  return sortEntries(uniqueIds([...planned, ...others]))
}

/** Whether a plan already gives the city day: the same city, and days few enough to be one feast. */
function isSameFeast({ kind, cities, span }: Entry, cityDay: Entry): boolean {
  const day = cityDay.span?.start
  if (
    (kind !== 'jubilee' && kind !== 'city-day') ||
    !span ||
    !day ||
    !cities.some((city) => cityDay.cities.includes(city))
  )
    return false
  return span.start <= day && day <= span.end && dayOf(span.end) - dayOf(span.start) < longestFeast
}
