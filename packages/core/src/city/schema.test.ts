import { expect, test } from 'vitest'
import { citiesSchema, citySchema } from './schema.js'
import { cityOf, someCities } from './testing/cities.js'

test('cities keep the schema', () => {
  expect(citiesSchema.parse(someCities)).toEqual(someCities)
})

const city = cityOf('oryol', 'Орёл', 'Орла')

test.each([
  ['no name', { ...city, names: [] }],
  ['an endless name', { ...city, names: [{ text: 'О'.repeat(201), locale: 'ru', kind: 'current' }] }],
  ['an unknown field', { ...city, mayor: 'Иванов' }],
  ['a day no month has', { ...city, foundings: [{ year: 1566, monthDay: '08-32', basis: 'fortress' }] }],
  ['a year that is not whole', { ...city, foundings: [{ year: 1566.5, basis: 'fortress' }] }],
  ['a rule that is not yearly', { ...city, cityDay: { rules: [{ rrule: 'FREQ=DAILY' }], overrides: [] } }],
  ['a latitude beyond the pole', { ...city, place: { latitude: 91, longitude: 0 } }],
  ['an id that is no word', { ...city, id: '../oryol' }],
])('a city with %s is refused', (_, wrong) => {
  expect(citySchema.safeParse(wrong).success).toBe(false)
})
