import { cityNameOn } from '../city/name-on.js'
import type { City, Founding } from '../city/city.js'
import type { Problem } from '../problem/problem.js'
import { agesIn } from './age.js'
import { cityDayIn, type CityDay } from './city-day.js'

const day = /-?\d{4}-\d{2}-\d{2}/

/** Which ages are jubilees: those divisible by `every`, and the ones listed. */
export interface JubileeRule {
  every?: number
  ages?: number[]
}

/** What to look for. */
export interface AnniversariesOptions {
  /** `{ every: 5 }` unless given. */
  rule?: JubileeRule
  /** The founding each city celebrates, unless `all` are wanted side by side. */
  foundings?: 'own' | 'all'
  locale?: 'ru' | 'en'
}

/** A city's age in one year, and the day it is kept on. */
export interface Anniversary {
  /** The id of the city. */
  city: string
  /** Its name on that day. */
  name: string
  founding: Founding
  age: number
  jubilee: boolean
  day: CityDay
  problems: Problem[]
}

/**
 * The anniversaries of cities in a year, in the order of their days; those whose day is not known stand last. A city without
 * a known founding, or founded that year or later, has none.
 *
 * @example
 * anniversariesIn(cities, 2026).filter(({ jubilee }) => jubilee).map(({ name, age, day }) => [name, age, day.edtf])
 * // [['Благовещенск', 170, '2026-06-02'], …]
 */
export function anniversariesIn(
  cities: readonly City[],
  year: number,
  { rule = { every: 5 }, foundings = 'own', locale = 'ru' }: AnniversariesOptions = {},
): Anniversary[] {
  const all = cities.flatMap((city): Anniversary[] => {
    const ages = agesIn({ ...city, foundings: foundings === 'all' ? city.foundings : city.foundings.slice(0, 1) }, year)
    const cityDay = cityDayIn(city, year)
    const name = cityNameOn(city, firstDay(cityDay) ?? `${year}-12-31`, locale)
    return ages
      .filter(({ age }) => age > 0)
      .map(({ founding, age }) => ({
        city: city.id,
        name,
        founding,
        age,
        jubilee: isJubilee(age, rule),
        day: cityDay,
        problems: cityDay.problems,
      }))
  })
  return all.sort((a, b) => compare(firstDay(a.day) ?? '9999', firstDay(b.day) ?? '9999'))
}

/**
 * Whether an age is a jubilee.
 *
 * @example isJubilee(805) // true
 */
export const isJubilee = (age: number, { every, ages }: JubileeRule = { every: 5 }): boolean =>
  age > 0 && ((every !== undefined && age % every === 0) || (ages?.includes(age) ?? false))

const firstDay = ({ edtf }: CityDay): string | undefined => (edtf === undefined ? undefined : day.exec(edtf)?.[0])

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
