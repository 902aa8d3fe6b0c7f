import { beforeAll, describe, expect, test } from 'vitest'
import { practiceLike } from '../testing/library.js'
import { rubricator } from '../testing/sample.js'
import { buildPracticeIndex } from './build.js'
import { withDrafts } from './drafts.js'
import { facetCounts } from './facet-counts.js'
import { openPracticeIndex, type PracticeIndex } from './open.js'
import { searchPractices } from './search.js'

const options = {
  rubricator,
  cities: [
    { id: 'perm', listedUnder: 'Россия' },
    { id: 'astana', listedUnder: 'Казахстан' },
    { id: 'omsk', listedUnder: 'Россия' },
  ],
  cityForms: [
    { city: 'astana', names: [['Астана', 'Астаны', 'Астане', 'Астану', 'Астаной', 'Астане']] },
    { city: 'omsk', names: [['Омск', 'Омска', 'Омску', 'Омск', 'Омском', 'Омске']] },
    { city: 'perm', names: [['Пермь', 'Перми', 'Перми', 'Пермь', 'Пермью', 'Перми']] },
  ],
}
const joint = practiceLike({
  id: 'joint',
  title: { ru: 'Общий маршрут' },
  owner: {
    city: 'perm',
    name: 'Пермь',
    jointWith: [{ city: 'omsk', name: 'Омск' }, { city: 'astana', name: 'Астана' }, { name: 'Тюмень' }],
  },
})
const alone = practiceLike({ id: 'alone', title: { ru: 'Свой маршрут' }, owner: { city: 'omsk', name: 'Омск' } })

const indexOf = async (...practices: (typeof joint)[]): Promise<PracticeIndex> =>
  (await openPracticeIndex(buildPracticeIndex(practices, { ...options, mode: 'one' }).files[0]!.bytes)).index!

let index: PracticeIndex
beforeAll(async () => {
  index = await indexOf(alone, joint)
})

const idsFor = async (query: Parameters<typeof searchPractices>[1]): Promise<string[]> => [
  ...(await searchPractices(index, query)).ids,
]

describe('a practice of several cities', () => {
  test.each(['Пермь', 'Астане', 'Тюмень', 'маршрут Астаны'])('is found by «%s»', async (text) =>
    expect(await idsFor({ text })).toEqual(['joint']),
  )

  test.each([
    ['city', 'perm'],
    ['city', 'astana'],
    ['heading', 'Казахстан'],
  ] as const)('stands under the %s %s', async (facet, value) =>
    expect(await idsFor({ chosen: { [facet]: [value] } })).toEqual(['joint']),
  )

  test('counts once in each of its cities and headings, and in all of them once', async () => {
    const counts = await facetCounts(index)
    const of = (facet: string) =>
      Object.fromEntries(counts.find(({ name }) => name === facet)!.values.map(({ id, count }) => [id, count]))
    expect(of('city')).toEqual({ astana: 1, omsk: 2, perm: 1 })
    expect(of('heading')).toEqual({ Казахстан: 1, Россия: 2 })
    expect((await idsFor({ chosen: { city: ['perm', 'astana', 'omsk'] } })).toSorted()).toEqual(['alone', 'joint'])
  })

  test('stands in the order of cities by the first of them', async () =>
    expect(await idsFor({ sort: 'city' })).toEqual(['joint', 'alone']))

  test('shows them all on its card, and each is offered as a filter', async () => {
    const { page, suggestions } = await searchPractices(index, { text: 'в Астане' })
    expect(page[0]!.card!.owner).toBe('Пермь, Омск, Астана, Тюмень')
    expect(suggestions.cities.map(({ id, count }) => [id, count])).toContainEqual(['astana', 1])
  })

  test('may be a draft beside practices of one city each', async () => {
    const { index: drafted } = await withDrafts(await indexOf(alone), [joint], options)
    expect((await searchPractices(drafted!, { chosen: { city: ['astana'] } })).ids).toEqual(['joint'])
    const cities = (await facetCounts(drafted!)).find(({ name }) => name === 'city')!.values
    expect(cities.map(({ id, count }) => [id, count])).toEqual([
      ['astana', 1],
      ['omsk', 2],
      ['perm', 1],
    ])
  })
})
