import { expect, test } from 'vitest'
import { seededRandom } from '../../judging/random.js'
import { inventedPractices, inventedRubricator } from '../invented/index.js'
import { indexOf, practiceLike } from '../testing/library.js'
import type { Practice } from '../practice.js'
import { facetCounts, type CountedFacet } from './facet-counts.js'
import { facetNames, facets, rubricatorFacets, type FacetName, type FacetSources } from './facets.js'
import { searchPractices } from './search.js'

const cost = {
  amount: 'total',
  bands: [
    { id: 'small', to: 999_999 },
    { id: 'middle', from: 1_000_000, to: 9_999_999 },
    { id: 'large', from: 10_000_000 },
  ],
}
const invented = inventedPractices(400, 'facets')
const cities = [...new Set(invented.flatMap(({ owner: { city } }) => city ?? []))].map((id, at) => ({
  id,
  listedUnder: at % 3 ? `Страна ${at % 3}` : null,
}))
const library = await indexOf(invented, { rubricator: inventedRubricator, cities, cost })

const sources: FacetSources = {
  questions: new Map(inventedRubricator.questions.map((question) => [question.id, question])),
  spheres: new Map(inventedRubricator.spheres.map((sphere) => [sphere.id, sphere])),
  cities: new Map(),
  headings: new Map(cities.flatMap(({ id, listedUnder }) => (listedUnder ? [[id, listedUnder] as const] : []))),
  owners: new Map(),
  cost,
}
const known = new Map(
  invented.map((practice) => [
    practice,
    Object.fromEntries(facetNames.map((name) => [name, new Set(facets[name].ids(practice, sources))])),
  ]),
)
/** Spheres and questions are one choice. */
const choices: FacetName[][] = [
  [...rubricatorFacets],
  ...facetNames.filter((name) => name !== 'sphere' && name !== 'question').map((name) => [name]),
]
const idsOf = (name: FacetName, practice: Practice): Set<string> => known.get(practice)![name]!
const countOf = (counted: readonly CountedFacet[], name: FacetName, id: string): number | undefined =>
  counted.find((facet) => facet.name === name)?.values.find((value) => value.id === id)?.count

test('in 240 random states every count is what counting one by one gives, and so is the total', async () => {
  const random = seededRandom(7)
  const texts = ['', 'двор', 'подростки', 'город']
  const found = await Promise.all(
    texts.map(async (text) => new Set((await searchPractices(library, { text, pageSize: 1000 })).ids)),
  )
  for (let state = 0; state < 240; state++) {
    const chosen = Object.fromEntries(
      facetNames
        .filter(() => random.below(3) === 0)
        .map((name) => {
          const values = [...new Set(invented.flatMap((practice) => [...idsOf(name, practice)]))].sort()
          return [name, values.filter(() => random.below(3) === 0)]
        }),
    ) as Partial<Record<FacetName, string[]>>
    const text = texts[state % texts.length]!
    const passes = (practice: Practice, except?: FacetName): boolean =>
      choices.every((names) => {
        const values = names.flatMap((name) => chosen[name] ?? [])
        const has = (name: FacetName): boolean =>
          chosen[name]?.some((value) => idsOf(name, practice).has(value)) ?? false
        return (except && names.includes(except)) || !values.length || names.some(has)
      })
    const hits = invented.filter(({ id }) => found[state % texts.length]!.has(id))
    // Once the counts of all are known, choices are counted from them.
    if (state % 8 < 4) await facetCounts(library, { text })
    const counted = await facetCounts(library, { text, chosen })
    for (const { name, values } of counted) {
      const naive = new Map<string, number>()
      for (const practice of hits) {
        if (passes(practice, name)) for (const id of idsOf(name, practice)) naive.set(id, (naive.get(id) ?? 0) + 1)
      }
      expect(values.map(({ count }) => count)).toEqual(values.map(({ id }) => naive.get(id) ?? 0))
      expect(new Set(values.map(({ id }) => id)).size).toBe(values.length)
    }
    expect((await searchPractices(library, { text, chosen })).total).toBe(
      hits.filter((practice) => passes(practice)).length,
    )
  }
}, 30_000)

test('a sphere counts a practice once, however many of its spheres it is in', async () => {
  const rubricator = {
    version: 1,
    sources: [],
    spheres: [
      { id: 'all', title: { ru: 'Всё' } },
      { id: 'a', within: 'all', title: { ru: 'А' } },
      { id: 'b', within: 'all', title: { ru: 'Б' } },
    ],
    questions: [{ id: 'q', title: { ru: 'Как?' }, spheres: ['a', 'b'] }],
  }
  const counted = await facetCounts(await indexOf([practiceLike({ id: '0', questions: ['q'] })], { rubricator }))
  expect(['all', 'a', 'b'].map((id) => countOf(counted, 'sphere', id))).toEqual([1, 1, 1])
})

test('a sphere and a question add to one another, and each counts what it would add', async () => {
  const rubricator = {
    version: 1,
    sources: [],
    spheres: ['a', 'b'].map((id) => ({ id, title: { ru: id } })),
    questions: [
      { id: 'q', title: { ru: 'Как?' }, spheres: ['a'] },
      { id: 'r', title: { ru: 'Где?' }, spheres: ['b'] },
    ],
  }
  const index = await indexOf(
    ['q', 'r', 'r'].map((question, at) => practiceLike({ id: String(at), questions: [question] })),
    { rubricator },
  )
  const chosen = { sphere: ['a'], question: ['r'] }
  expect((await searchPractices(index, { chosen })).total).toBe(3)
  const counted = await facetCounts(index, { chosen: { sphere: ['a'] } })
  expect([countOf(counted, 'question', 'q'), countOf(counted, 'question', 'r')]).toEqual([1, 2])
  expect([countOf(counted, 'sphere', 'a'), countOf(counted, 'sphere', 'b')]).toEqual([1, 2])
})

test('a choice that leaves nothing still counts what other values of its facet would show', async () => {
  const of = (id: string, year: number, status: 'pilot' | 'finished') =>
    practiceLike({ id, status, award: { contest: 'c', edition: { year } } })
  const index = await indexOf([of('0', 2025, 'pilot'), of('1', 2026, 'finished')])
  const chosen = { year: ['2025'], status: ['finished'] }
  expect((await searchPractices(index, { chosen })).total).toBe(0)
  const counted = await facetCounts(index, { chosen })
  expect([countOf(counted, 'year', '2025'), countOf(counted, 'year', '2026')]).toEqual([0, 1])
  expect([countOf(counted, 'status', 'pilot'), countOf(counted, 'status', 'finished')]).toEqual([1, 0])
})

test('a value that no practice has leaves nothing', async () => {
  expect((await searchPractices(library, { chosen: { year: ['1900'] } })).total).toBe(0)
})

test('costs fall into the bands given, and into none where none are given', async () => {
  const practices = [
    practiceLike({ id: '0', amounts: { total: 1_000_000 } }),
    practiceLike({ id: '1', amounts: { other: 5 } }),
  ]
  expect((await facetCounts(await indexOf(practices, { cost }))).find(({ name }) => name === 'cost')?.values).toEqual([
    { id: 'middle', count: 1 },
  ])
  const { page } = await searchPractices(await indexOf(practices, { cost }), {})
  expect(page.map(({ card }) => card?.cost)).toEqual(['middle', undefined])
  expect((await facetCounts(await indexOf(practices))).find(({ name }) => name === 'cost')?.values).toEqual([])
})

test('costs in another currency than that of the bands, or in none, fall into no band', async () => {
  const inCurrency = (id: string, currency?: string) =>
    practiceLike({ id, amounts: { total: 5_000_000 }, ...(currency && { currency }) })
  const practices = [inCurrency('0', 'RUB'), inCurrency('1', 'KZT'), inCurrency('2')]
  const bandsOf = async (currency?: string) => {
    const index = await indexOf(practices, { cost: { ...cost, ...(currency && { currency }) } })
    return (await searchPractices(index, {})).page.map(({ card }) => card?.cost)
  }
  expect(await bandsOf('RUB')).toEqual(['middle', undefined, undefined])
  expect(await bandsOf()).toEqual(['middle', 'middle', 'middle'])
})

test('values stand in the order in which they are shown: years from the last, cities by name', async () => {
  const of = (id: string, year: number, city: string, name: string) =>
    practiceLike({ id, owner: { city, name }, award: { contest: 'c', edition: { year } } })
  const counted = await facetCounts(
    await indexOf([of('0', 2009, 'z', 'Астана'), of('1', 2010, 'a', 'Уфа'), of('2', 2010, 'b', 'Ёлкино')]),
  )
  const ids = (name: FacetName) => counted.find((facet) => facet.name === name)?.values.map(({ id }) => id)
  expect([ids('year'), ids('city')]).toEqual([
    ['2010', '2009'],
    ['z', 'b', 'a'],
  ])
})
