import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { cityOf, someCities } from '../city/testing/cities.js'
import { anniversariesIn, isJubilee } from './anniversaries.js'

const rule = (rrule: string) => ({ cityDay: { rules: [{ rrule }], overrides: [] } })
const founded = (...years: number[]) => ({ foundings: years.map((year) => ({ year, basis: 'fortress' })) })

const cities = [
  cityOf('voronezh', 'Воронеж', 'Воронежа', { ...founded(1586), ...rule('FREQ=YEARLY;BYMONTH=9;BYDAY=3SA') }),
  cityOf('osh', 'Ош', 'Оша', {
    ...founded(-999, 1876),
    yearZero: 'count',
    ...rule('FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=5'),
  }),
  cityOf('shymkent', 'Шымкент', 'Шымкента'),
  cityOf('moskva', 'Москва', 'Москвы', founded(1147)),
  cityOf('arkadag', 'Аркадаг', 'Аркадага', founded(2022)),
  { ...someCities.find(({ id }) => id === 'astana')!, ...founded(1998), ...rule('FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=6') },
]

describe('the anniversaries of a year', () => {
  test('stand in the order of their days, unknown days last, with the names of the time', () => {
    const rows = anniversariesIn(cities, 2021).map(({ name, age, jubilee, day }) => [name, age, jubilee, day.edtf])
    expect(rows).toEqual([
      ['Нур-Султан', 23, false, '2021-07-06'],
      ['Воронеж', 435, true, '2021-09-18'],
      ['Ош', 3021, false, '2021-10-05'],
      ['Москва', 874, false, undefined],
    ])
  })

  test('may be counted from every founding', () => {
    const osh = anniversariesIn(cities, 2026, { foundings: 'all' }).filter(({ city }) => city === 'osh')
    expect(osh.map(({ age, jubilee, founding }) => [age, jubilee, founding.year])).toEqual([
      [3026, false, -999],
      [150, true, 1876],
    ])
  })

  test('begin after the year of the founding', () => {
    expect(anniversariesIn(cities, 2022).some(({ city }) => city === 'arkadag')).toBe(false)
    expect(anniversariesIn(cities, 2023).some(({ city }) => city === 'arkadag')).toBe(true)
  })

  test('carry the findings of their city days', () => {
    const [row] = anniversariesIn([cityOf('omsk', 'Омск', 'Омска', { ...founded(1716), ...rule('в августе') })], 2026)
    expect(row).toMatchObject({ age: 310, day: { by: 'unknown' }, problems: [{ code: 'rule-invalid' }] })
  })
})

test.each([
  [805, undefined, true],
  [806, undefined, false],
  [0, undefined, false],
  [805, { every: 10 }, false],
  [55, { ages: [50, 100] }, false],
  [50, { ages: [50, 100] }, true],
  [333, { every: 100, ages: [333] }, true],
  [50, {}, false],
])('the age of %i under %j is a jubilee: %s', (age, jubilees, is) => {
  expect(isJubilee(age, jubilees)).toBe(is)
})

test.prop([fc.integer({ min: 1500, max: 2500 }), fc.integer({ min: 1, max: 200 })])(
  'a jubilee comes back after its step',
  (year, every) => {
    const jubileesIn = (of: number): string[] =>
      anniversariesIn(cities, of, { rule: { every } })
        .filter(({ jubilee }) => jubilee)
        .map(({ city }) => city)
    expect(jubileesIn(year + every)).toEqual(expect.arrayContaining(jubileesIn(year)))
  },
)
