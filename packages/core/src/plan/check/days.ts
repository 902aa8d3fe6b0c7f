import type { City } from '../../city/city.js'
import { citiesIn } from '../../city/cities-in.js'
import { planProblem } from '../../problem/codes/plan.js'
import type { Place, Problem } from '../../problem/problem.js'
import { dayOf, weekdayOf } from '../../when/day.js'
import { whenSpan } from '../../when/span.js'
import { yearlyDays } from '../../when/yearly-days.js'
import type { When } from '../../when/when.js'
import type { PlanAnniversary } from '../plan.js'
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
    return [...new Set([start, end])].filter((day) => day !== null)
  }
  return rulesIn(city, year).flatMap((rrule) => yearlyDays(rrule, { from: year, to: year }))
}

/** One day, or a set of days of which one is kept (ISO 8601-2). */
const oneOf = (days: string[]): string => (days.length > 1 ? `[${days.join(',')}]` : days[0]!)

const rulesIn = (city: City, year: number): string[] =>
  city.cityDay.rules
    .filter(({ from = -Infinity, to = Infinity }) => from <= year && year <= to)
    .map(({ rrule }) => rrule)

/** Whether a rule goes by the weekday, so that its date is another one every year. */
const byWeekday = (rrule: string): boolean => rrule.includes('BYDAY')

const moves = (city: City): boolean => city.cityDay.rules.some(({ rrule }) => byWeekday(rrule))

function dayOfCity({ city, item, path }: CityRow, { plan, others, at }: Subject): Problem[] {
  const span = exactSpan(item.when)
  if (!city || !span) return []
  const own = ownDays(city, plan.year)
  const place = at(`${path}/when`)
  if (!own.length) return birthday(city, item, plan.year, place)
  if (own.some((day) => span.start <= day && day <= span.end)) return []
  const details = {
    about: item.city,
    found: item.when.text ?? item.when.edtf,
    expected: oneOf(own),
    sources: city.sources,
  }
  const twin = others.find(
    ({ plan: other, rows }) =>
      other.year < plan.year &&
      rows.some((row) => row.city === city && sameDay(row.item.when, other.year, item.when, plan.year)),
  )
  if (twin && moves(city)) {
    return [
      planProblem('city-day-copied', place, {
        ...details,
        sources: [`план на ${twin.plan.year} год`, ...city.sources],
      }),
    ]
  }
  return [planProblem(moves(city) && !touchesWeekend(span) ? 'city-day-weekday' : 'city-day-rule', place, details)]
}

/** A city that sets its day year by year may still have a birthday, which a list of its jubilee would name. */
function birthday(city: City, { city: about, when }: PlanAnniversary, year: number, place: Place): Problem[] {
  const monthDay = city.foundings[0]?.monthDay
  if (!monthDay || when.edtf.includes(`-${monthDay}`)) return []
  const details = { about, found: when.text ?? when.edtf, expected: `${year}-${monthDay}`, sources: city.sources }
  return [planProblem('city-day-birthday', place, details)]
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
        planProblem('list-copied', at(`/sections/${s}`), {
          about: section.title,
          found: same.length,
          expected: pairs.length,
          sources: [`план на ${other.year} год`],
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
      const monthDays = rulesIn(city!, year)
        .filter(byWeekday)
        .flatMap((rrule) => yearlyDays(rrule, { from: year, to: year }))
        .map((day) => day.slice(5))
      const { start, end } = exactSpan(item.when)!
      return monthDays.some((day) => start.slice(5) <= day && day <= end.slice(5))
    }).length
  const now = fits(plan.year)
  const years = Array.from({ length: yearsBack }, (_, i) => ({ year: plan.year - 1 - i, fit: fits(plan.year - 1 - i) }))
  const most = Math.max(...years.map(({ fit }) => fit))
  const best = years.find(({ fit }) => fit >= most - 1)
  if (!best || best.fit < now + 3) return []
  const section = plan.sections.findIndex(({ kind }) => kind !== 'events')
  return [
    planProblem('list-other-year', at(`/sections/${section}`), {
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
      const details = { about: event.title, found: event.when.text ?? event.when.edtf, expected: oneOf(own) }
      return [planProblem('event-city-day', at(`${path}/where`), details)]
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
