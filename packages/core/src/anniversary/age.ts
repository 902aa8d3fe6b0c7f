import type { City, Founding } from '../city/city.js'

/** An age, and the founding it is counted from. */
export interface Age {
  founding: Founding
  age: number
}

/**
 * The age a city reaches in a year (astronomical, as the founding's), counted as the city counts; `undefined` before the
 * founding, or where no year is known. There is no year 0 between 1 BC and AD 1, but cities that `count` it add the years up.
 *
 * @example
 * ageIn(yerevan, 2026) // 2808, as the city counts: 782 + 2026
 * ageIn({ ...yerevan, yearZero: 'skip' }, 2026) // 2807, the years elapsed
 */
export function ageIn(
  { foundings, yearZero }: City,
  year: number,
  founding: Founding | undefined = foundings[0],
): number | undefined {
  if (!founding || year < founding.year) return undefined
  const acrossZero = founding.year <= 0 && year > 0 && yearZero === 'count'
  return year - founding.year + (acrossZero ? 1 : 0)
}

/**
 * The ages by all foundings side by side, the city's own first.
 *
 * @example agesIn(bishkek, 2026).map(({ age }) => age) // [148, 201]
 */
export const agesIn = (city: City, year: number): Age[] =>
  city.foundings.flatMap((founding) => {
    const age = ageIn(city, year, founding)
    return age === undefined ? [] : [{ founding, age }]
  })
