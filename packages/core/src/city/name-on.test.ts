import { expect, test } from 'vitest'
import { cityNameOn } from './name-on.js'
import { cityOf, someCities } from './testing/cities.js'

const city = (id: string) => someCities.find((each) => each.id === id)!

test.each([
  ['astana', '2019-03-22', 'Астана'],
  ['astana', '2019-03-23', 'Нур-Султан'],
  ['astana', '2022-09-17', 'Нур-Султан'],
  ['astana', '2022-09-18', 'Астана'],
  ['astana', '1997-12-31', 'Акмола'],
  ['astana', '1998-05-06', 'Астана'],
  ['sankt-peterburg', '1910-05-27', 'Санкт-Петербург'],
  ['sankt-peterburg', '1914-12-31', 'Петроград'],
  ['sankt-peterburg', '1924-02-01', 'Ленинград'],
  ['sankt-peterburg', '1991-09-06', 'Санкт-Петербург'],
  ['kirov', '1400-01-01', 'Вятка'],
  ['kirov', '1500-01-01', 'Киров'],
  ['kirov', '1800-01-01', 'Вятка'],
  ['tbilisi', '1900-01-01', 'Тифлис'],
  ['dnepr', '2021-09-11', 'Днепр'],
  ['dnepr', '2015-09-11', 'Днепропетровск'],
])('%s on %s is %s', (id, day, name) => {
  expect(cityNameOn(city(id), day)).toBe(name)
})

test('a name whose time is not clear is not used', () => {
  const names = [{ text: 'Дебрянск', locale: 'ru', kind: 'former', from: '11XX', to: '11XX' }] as const
  expect(cityNameOn(cityOf('bryansk', 'Брянск', 'Брянска', {}, [...names]), '1150-01-01')).toBe('Брянск')
})

test('English names are given where there are some', () => {
  expect(cityNameOn(city('moskva'), '2026-09-05', 'en')).toBe('Moscow')
  expect(cityNameOn(city('kirov'), '2026-09-05', 'en')).toBe('Киров')
})

test('a year before our era keeps its order', () => {
  const names = [{ text: 'Эребуни', locale: 'ru', kind: 'former', from: '-0781', to: '-0600' }] as const
  const yerevan = cityOf('yerevan', 'Ереван', 'Еревана', {}, [...names])
  expect(['-0782-01-01', '-0700-01-01', '-0500-01-01'].map((day) => cityNameOn(yerevan, day))).toEqual([
    'Ереван',
    'Эребуни',
    'Ереван',
  ])
})
