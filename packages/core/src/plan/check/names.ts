import { cityNameOn } from '../../city/name-on.js'
import { findCity } from '../../city/find-city.js'
import { problemAt, type Problem } from '../../problem/problem.js'
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
  const twins = rows.flatMap(({ city, item, path }) => {
    if (!city) return unknown(item.city, `${path}/city`)
    const other = others
      .flatMap((plan) => plan.rows)
      .find((row) => row.city === city && differs(row.item.city, item.city))
    return other
      ? [
          problemAt('city-two-names', at(`${path}/city`), {
            about: cityNameOn(city, `${plan.year}-12-31`),
            found: item.city,
            expected: other.item.city,
          }),
        ]
      : []
  })
  return [...places, ...twins]
}

const differs = (a: string, b: string): boolean => foldName(a) !== foldName(b)
