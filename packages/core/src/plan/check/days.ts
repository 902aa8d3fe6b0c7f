import type { City } from '../../city/city.js'
import { citiesIn } from '../../city/cities-in.js'
import { problemAt, type Problem } from '../../problem/problem.js'
import { dayOf, weekdayOf } from '../../when/day.js'
import { whenSpan } from '../../when/span.js'
import { yearlyDays } from '../../when/yearly-days.js'
import type { When } from '../../when/when.js'
import type { CityRow, Subject } from './subject.js'

/** Days of cities against the cities' own rules, against the week, and against the days of another plan. */
export const days = (subject: Subject): Problem[] => [
  ...subject.rows.flatMap((row) => dayOfCity(row, subject)),
  ...copiedLists(subject),
  ...otherYears(subject),
  ...eventsOfCityDays(subject),
]

/** The days on which a city may keep its day in a year, as a decision or its rules have it. */
function ownDays(city: City, year: number): string[] {
  const override = city.cityDay.overrides.find((each) => each.year === year)
  if (override) {
    const { start, end } = whenSpan(override)
    return [start, end].filter((day) => day !== null)
  }
  return city.cityDay.rules
    .filter(({ from = -Infinity, to = Infinity }) => from <= year && year <= to)
    .flatMap(({ rrule }) => yearlyDays(rrule, { from: year, to: year }))
}

/** Whether a rule goes by the weekday, so that its date is another one every year. */
const moves = (city: City): boolean => city.cityDay.rules.some(({ rrule }) => rrule.includes('BYDAY'))

function dayOfCity({ city, item, path }: CityRow, { plan, others, at }: Subject): Problem[] {
  const span = exactSpan(item.when)
  if (!city || !span) return []
  const own = ownDays(city, plan.year)
  if (!own.length || own.some((day) => span.start <= day && day <= span.end)) return []
  const place = at(`${path}/when`)
  const details = {
    about: item.city,
    found: item.when.text ?? item.when.edtf,
    expected: own.join(' / '),
    sources: city.sources,
  }
  const twin = others.find(({ plan: other, rows }) =>
    rows.some((row) => row.city === city && sameDay(row.item.when, other.year, item.when, plan.year)),
  )
  if (twin && moves(city)) {
    return [
      problemAt('city-day-copied', place, { ...details, sources: [`план на ${twin.plan.year} год`, ...city.sources] }),
    ]
  }
  return [problemAt(moves(city) && !touchesWeekend(span) ? 'city-day-weekday' : 'city-day-rule', place, details)]
}

/** Lists in which nearly every day is that of another plan. */
function copiedLists({ plan, others, rows, at }: Subject): Problem[] {
  return plan.sections.flatMap((section, s) =>
    others.flatMap(({ plan: other, rows: otherRows }) => {
      const pairs = rows
        .filter((row) => row.section === section)
        .flatMap((row) =>
          otherRows.filter((twin) => row.city && twin.city === row.city).map((twin) => [row, twin] as const),
        )
      const same = pairs.filter(([row, twin]) => sameDay(twin.item.when, other.year, row.item.when, plan.year))
      if (section.kind === 'events' || other.year >= plan.year || same.length < 5 || same.length < pairs.length * 0.9)
        return []
      return [
        problemAt('list-copied', at(`/sections/${s}`), {
          about: section.title,
          found: `${same.length} из ${pairs.length}, план на ${other.year} год`,
        }),
      ]
    }),
  )
}

/** How many years back a list may have been copied from. */
const yearsBack = 8

/** Days that keep the rules of their cities in an earlier year, not in this one. */
function otherYears({ plan, rows, at }: Subject): Problem[] {
  const moving = rows.filter(({ city, item }) => city && moves(city) && exactSpan(item.when))
  const fits = (year: number): number =>
    moving.filter(({ city, item }) => {
      const monthDays = ownDays(city!, year).map((day) => day.slice(5))
      const { start, end } = exactSpan(item.when)!
      return monthDays.some((day) => start.slice(5) <= day && day <= end.slice(5))
    }).length
  const now = fits(plan.year)
  const [best] = Array.from({ length: yearsBack }, (_, i) => plan.year - 1 - i)
    .map((year) => ({ year, fit: fits(year) }))
    .sort((a, b) => b.fit - a.fit)
  if (!best || best.fit < now + 3) return []
  const section = plan.sections.findIndex(({ kind }) => kind !== 'events')
  return [
    problemAt('list-other-year', at(`/sections/${section}`), {
      about: plan.sections[section]?.title ?? '',
      found: best.year,
    }),
  ]
}

/** Events that a title ties to the day of a city. */
function eventsOfCityDays({ plan, cities, events, at }: Subject): Problem[] {
  return events.flatMap(({ item, path }) =>
    item.events.flatMap((event) => {
      const named = /Дн(?:я|ю|ем|ё|ь) города\s+(\S.*)$/.exec(event.title)?.[1]
      const city = named && citiesIn(cities, named)[0]?.city
      const span = exactSpan(event.when)
      if (!city || !span) return []
      const own = ownDays(city, plan.year)
      if (!own.length || own.some((day) => span.start <= day && day <= span.end)) return []
      const details = { about: event.title, found: event.when.text ?? event.when.edtf, expected: own.join(' / ') }
      return [problemAt('event-city-day', at(`${path}/where`), details)]
    }),
  )
}

function exactSpan(when: When): { start: string; end: string } | undefined {
  if (when.kind !== 'date' || !/\d{4}-\d\d-\d\d/.test(when.edtf)) return undefined
  const { start, end } = whenSpan(when)
  return start && end ? { start, end } : undefined
}

function sameDay(a: When, yearOfA: number, b: When, yearOfB: number): boolean {
  return a.edtf.replaceAll(String(yearOfA), 'YYYY') === b.edtf.replaceAll(String(yearOfB), 'YYYY')
}

const touchesWeekend = ({ start, end }: { start: string; end: string }): boolean =>
  [start, end].some((day) => weekdayOf(dayOf(day)) > 5)
