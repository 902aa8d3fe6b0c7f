import { cityNameOn } from '../../city/name-on.js'
import { findCity } from '../../city/find-city.js'
import { cityProblem } from '../../problem/codes/city.js'
import type { Problem } from '../../problem/problem.js'
import { foldName } from '../../words/fold.js'
import type { Subject } from './subject.js'

/** Cities nobody knows, names that fit several cities, one city under two names. */
export function names({ plan, cities, rows, events, others, at }: Subject): Problem[] {
  if (!cities.length) return []
  const unknown = (name: string, path: string): Problem[] =>
    findCity(cities, name).problems.map((problem) => ({ ...problem, at: at(path) }))
  const places = events.flatMap(({ item, path }) => {
    const place = item.events[0]?.place
    return place ? unknown(place, `${path}/where`) : []
  })
  const listed = rows.flatMap(({ city, item, path }) => {
    const problems = unknown(item.city, `${path}/city`)
    const twin = others
      .flatMap((other) => other.rows)
      .find((row) => city && row.city === city && differs(row.item.city, item.city))
    if (!city || !twin) return problems
    const about = cityNameOn(city, `${plan.year}-12-31`)
    const details = { about, found: item.city, expected: twin.item.city }
    return [...problems, cityProblem('city-two-names', at(`${path}/city`), details)]
  })
  return [...places, ...listed]
}

const differs = (a: string, b: string): boolean => foldName(a) !== foldName(b)
