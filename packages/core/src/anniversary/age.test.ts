import { fc, test } from '@fast-check/vitest'
import { differenceInYears } from 'date-fns'
import { describe, expect } from 'vitest'
import type { City } from '../city/city.js'
import { cityOf } from '../city/testing/cities.js'
import { ageIn, agesIn } from './age.js'
import jubilees from './testing/city-jubilees.json' with { type: 'json' }

const founded = (year: number, yearZero: City['yearZero'] = 'skip'): City =>
  cityOf('city', 'Город', 'Города', { yearZero, foundings: [{ year, basis: 'first mention' }] })

describe('ages as cities celebrated them', () => {
  test.each(jubilees.cases)('$city in $year: $ageCelebrated', (row) => {
    const year = Number(row.foundedEdtf)
    expect(ageIn(founded(year, 'count'), row.year)).toBe(row.ageCelebrated)
    expect(ageIn(founded(year, 'skip'), row.year)).toBe(row.ageWithYearZeroRule)
  })
})

test.each([
  [-781, 'count', 2026, 2808],
  [-781, 'skip', 2026, 2807],
  [-781, 'count', -700, 81],
  [-781, 'count', 0, 781],
  [-781, 'count', 1, 783],
  [0, 'count', 2026, 2027],
  [1, 'count', 2026, 2025],
  [1147, 'count', 2026, 879],
  [1147, 'count', 1147, 0],
  [1147, 'count', 1146, undefined],
] as const)('founded in %i, by %s, the age in %i is %s', (year, yearZero, now, age) => {
  expect(ageIn(founded(year, yearZero), now)).toBe(age)
})

test('ages stand side by side, the own one first', () => {
  const bishkek = cityOf('bishkek', 'Бишкек', 'Бишкека', {
    foundings: [
      { year: 1878, basis: 'seat of the district' },
      { year: 1825, basis: 'fortress' },
      { year: 2100, basis: 'not yet' },
    ],
  })
  expect(agesIn(bishkek, 2026).map(({ age, founding }) => [age, founding.year])).toEqual([
    [148, 1878],
    [201, 1825],
  ])
  expect(ageIn(bishkek, 2026, bishkek.foundings[1])).toBe(201)
  expect(ageIn(cityOf('shymkent', 'Шымкент', 'Шымкента'), 2026)).toBeUndefined()
})

test.prop([fc.integer({ min: -3000, max: 2000 }), fc.integer({ min: 0, max: 3000 })])(
  'where no year 0 is counted, the age is the years elapsed',
  (year, years) => {
    const june = (of: number): Date => {
      const noon = new Date(2000, 5, 15, 12)
      noon.setFullYear(of)
      return noon
    }
    expect(ageIn(founded(year), year + years)).toBe(differenceInYears(june(year + years), june(year)))
  },
)
