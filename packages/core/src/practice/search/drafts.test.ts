import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { inventedPractices, inventedRubricator } from '../invented/index.js'
import { indexOf, practiceLike } from '../testing/library.js'
import type { Practice } from '../practice.js'
import { withDrafts } from './drafts.js'
import { facetCounts } from './facet-counts.js'
import { wordsIn } from './normaliser/words-in.js'
import { searchPractices } from './search.js'

const practices = inventedPractices(80, 'drafts')
const options = {
  rubricator: inventedRubricator,
  cost: {
    amount: 'total',
    bands: [
      { id: 'small', to: 999_999 },
      { id: 'large', from: 1_000_000 },
    ],
  },
  cities: practices.map(({ owner }, at) => ({ id: owner.city ?? '', listedUnder: `Страна ${at % 3}` })),
}

/** The first is built, the second stands beside it as drafts; drafts may stand in for what is built. */
const split = fc
  .array(fc.constantFrom<'built' | 'draft' | 'both'>('built', 'built', 'draft', 'both'), {
    minLength: practices.length,
    maxLength: practices.length,
  })
  .map((where) => ({
    built: practices.filter((_, at) => where[at] !== 'draft'),
    drafts: practices.filter((_, at) => where[at] !== 'built'),
  }))

const union = await indexOf(practices, options)
const texts = ['', ...practices.slice(0, 12).map(({ title }) => wordsIn(title['ru']!)[0]!.word)]

test.prop([split, fc.constantFrom(...texts), fc.boolean()], { numRuns: 8 })(
  'drafts beside an index are found, counted and put in order as in an index of all',
  async ({ built, drafts }, text, isChosen) => {
    const beside = await withDrafts(await indexOf(built, options), drafts, options)
    expect(beside.problems).toEqual([])
    const chosen = isChosen ? { status: ['working', 'pilot'], editing: ['accepted'] } : {}
    const query = { text, chosen, isComplete: true, pageSize: 100 }
    expect(await facetCounts(beside.index!, query)).toEqual(await facetCounts(union, query))
    for (const sort of ['relevance', 'year', 'city'] as const) {
      const [one, two] = [
        await searchPractices(union, { ...query, sort }),
        await searchPractices(beside.index!, { ...query, sort }),
      ]
      expect([two.total, two.mode, two.words, two.suggestions]).toEqual([
        one.total,
        one.mode,
        one.words,
        one.suggestions,
      ])
      expect([...two.ids].sort()).toEqual([...one.ids].sort())
      // Of equal places those of drafts are after the rest.
      const key = ({ card }: (typeof one.page)[number]) => (sort === 'city' ? card?.owner : card?.year)
      if (sort !== 'relevance') expect(two.page.map(key)).toEqual(one.page.map(key))
    }
  },
  30_000,
)

test('no draft changes nothing, and drafts given before are replaced', async () => {
  const none = await withDrafts(union, [], options)
  expect((await searchPractices(none.index!, { text: 'двор' })).ids).toEqual(
    (await searchPractices(union, { text: 'двор' })).ids,
  )
  const draft = (id: string, title: string): Practice => practiceLike({ id, title: { ru: title } })
  const first = await withDrafts(union, [draft('a', 'Жираф')], options)
  const second = await withDrafts(first.index!, [draft('b', 'Слон')], options)
  expect((await searchPractices(second.index!, { text: 'слон', isComplete: true })).ids).toEqual(['b'])
  expect((await searchPractices(second.index!, {})).total).toBe(practices.length + 1)
})

test('of two drafts with one id the first stays, and the second is named', async () => {
  const twice = [practiceLike({ id: 'a' }), practiceLike({ id: 'a' })]
  const { index, problems } = await withDrafts(union, twice, options)
  expect(problems.map(({ code }) => code)).toEqual(['practice-id-twice'])
  expect((await searchPractices(index!, {})).total).toBe(practices.length + 1)
})
