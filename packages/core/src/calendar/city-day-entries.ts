import { ageIn } from '../anniversary/age.js'
import { cityDayIn } from '../anniversary/city-day.js'
import type { City } from '../city/city.js'
import { cityNameOn } from '../city/name-on.js'
import type { Locale } from '../problem/describe.js'
import type { Entry } from './entry.js'
import { formatWhen } from '../when/format.js'
import type { When } from '../when/when.js'
import { entrySpan } from './span.js'
import { calendarWords } from './words.js'

const oneDay = /^\d{4}-\d\d-\d\d$/

/**
 * The city days of a year by the cities' own rules and one-year decisions; a city whose day is not known has none.
 * A rule that gives one day a year is kept with it, so that a feed goes on in later years; one day of several is `within`.
 *
 * @example
 * cityDayEntries([nizhnyNovgorod], 2026, 'ru')
 * // [{ id: 'city-day-nizhny-novgorod', when: { kind: 'date', edtf: '2026-08-15' }, rrule: 'FREQ=YEARLY;BYMONTH=8;BYDAY=3SA', … }]
 */
export function cityDayEntries(cities: readonly City[], year: number, locale: Locale): Entry[] {
  return cities.flatMap((city) => {
    const { edtf, by, rrule } = cityDayIn(city, year)
    if (by === 'unknown' || edtf === undefined) return []
    const when = dayOf(edtf, locale)
    const span = entrySpan(when)
    const name = cityNameOn(city, span?.start ?? `${year}-07-01`, locale)
    const age = ageIn(city, year)
    const entry: Entry = {
      id: `city-day-${city.id}`,
      kind: 'city-day',
      title: `${calendarWords[locale].kinds['city-day']}: ${name}`,
      when,
      ...(span ? { span } : {}),
      basis: by,
      cities: [city.id],
      cityNames: [name],
      ...(age === undefined ? {} : { age }),
      ...(by === 'rule' && rrule && oneDay.test(edtf) ? { rrule } : {}),
    }
    return [entry]
  })
}

/** One day of several has no wording of a document: its own is given, so that no one takes the span for it. */
function dayOf(edtf: string, locale: Locale): When {
  if (!edtf.startsWith('[')) return { kind: 'date', edtf }
  const when = { kind: 'within', edtf } as const
  return { ...when, text: formatWhen(when, locale, { year: false }) }
}
