import { expect, test } from 'vitest'
import { topics } from './topics.js'
import { inventedCities, inventedPractices, inventedRubricator } from './index.js'

const practices = inventedPractices(2000, 'test')
const texts = practices.flatMap(({ title, summary, situation, solution }) =>
  [title, summary, situation, solution].flatMap((text) => (text?.['ru'] === undefined ? [] : [text['ru']])),
)

test('the same seed gives the same practices, another one others', () => {
  expect(inventedPractices(50, 7)).toEqual(inventedPractices(50, 7))
  expect(inventedPractices(50, 8)).not.toEqual(inventedPractices(50, 7))
  expect(inventedPractices(30, 7)).toEqual(inventedPractices(50, 7).slice(0, 30))
  expect(inventedPractices(0, 7)).toEqual([])
})

test('every practice says that it is invented, and so does its source', () => {
  expect(practices.filter(({ isInvented, sources }) => !isInvented || sources[0] !== 'Придумано для проб')).toEqual([])
  expect(inventedCities.every(({ city }) => city.notes?.includes('Придуманный город'))).toBe(true)
})

test('ids, questions, spheres and cities are known', () => {
  const questions = new Set(inventedRubricator.questions.map(({ id }) => id))
  const spheres = new Set(inventedRubricator.spheres.map(({ id }) => id))
  const cities = new Map(inventedCities.map(({ city }) => [city.id, city.names[0]?.text]))
  expect(new Set(practices.map(({ id }) => id)).size).toBe(practices.length)
  expect(cities.size).toBe(inventedCities.length)
  expect(new Set(cities.values()).size).toBe(cities.size)
  for (const { owner, questions: answered, spheres: of } of practices) {
    expect(cities.get(owner.city!)).toBe(owner.name)
    expect(answered.filter((id) => !questions.has(id))).toEqual([])
    expect(of.filter((id) => !spheres.has(id))).toEqual([])
  }
  expect(topics.flatMap(({ spheres: of }) => of).filter((id) => !spheres.has(id))).toEqual([])
})

test('questions, cities, languages and texts vary', () => {
  const many = (values: readonly unknown[]): number => new Set(values).size
  expect(many(practices.map(({ questions }) => questions[0]))).toBe(topics.length)
  expect(many(practices.map(({ owner }) => owner.city))).toBe(inventedCities.length)
  expect([...new Set(practices.flatMap(({ title }) => Object.keys(title)))].sort()).toEqual([
    'en',
    'hy',
    'kk',
    'ky',
    'ro',
    'ru',
    'tg',
  ])
  expect(many(practices.map(({ title }) => title['ru']))).toBeGreaterThan(1200)
  expect(practices.some(({ title }) => !('ru' in title))).toBe(true)
})

test('a sentence is whole: nothing undefined, no doubled space, no word twice in a row', () => {
  expect(texts.filter((text) => /undefined|NaN| {2}|[,.:]{2}|(?:^| )(\p{L}+) \1(?: |$)/u.test(text))).toEqual([])
})

test('a city is named in the case its sentence asks for', () => {
  const genitives = new Set(inventedCities.map(({ cases }) => cases.genitive))
  const asked = texts.flatMap((text) =>
    [...text.matchAll(/(?:Жители|Депутаты) ([^.]+?) (?:годами|выделили)/g)].map(([, name]) => name!),
  )
  expect(asked.length).toBeGreaterThan(500)
  expect(asked.filter((name) => !genitives.has(name))).toEqual([])
})
