import { fc, test } from '@fast-check/vitest'
import MiniSearch from 'minisearch'
import { expect } from 'vitest'
import { indexOf, titled } from '../testing/library.js'
import { groupOf, termOf } from './normaliser/stem.js'
import { wordsIn } from './normaliser/words-in.js'
import { searchPractices } from './search.js'

const words = fc.constantFrom(
  ...'двор двора дворами двору рынок рынка рынков рынками подросток подростки подростками летний летнего лето летом'.split(
    ' ',
  ),
  ...'Саратов Саратова Саратове орёл орла мёд меду мёдом 5 56 2020 smart городской городская город города'.split(' '),
)
const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))
const query = fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))

test.prop([fc.array(text, { minLength: 1, maxLength: 30 }), fc.array(query, { minLength: 1, maxLength: 5 })])(
  'all words in any form find what MiniSearch finds with the same words and groups of stems',
  async (titles, queries) => {
    const oracle = new MiniSearch<{ id: number; title: string }>({
      fields: ['title'],
      tokenize: (given) => wordsIn(given).map(({ word }) => word),
      processTerm: (word) => groupOf(termOf(word, 'ru', {})),
    })
    oracle.addAll(titles.map((title, id) => ({ id, title })))
    const index = await indexOf(titled(...titles))
    for (const asked of queries) {
      const { ids, mode } = await searchPractices(index, { text: asked, isComplete: true, pageSize: 100 })
      const expected = oracle.search(asked, { combineWith: 'AND' }).map(({ id }) => String(id))
      expect([asked, mode === 'exact' ? [...ids].sort() : []]).toEqual([asked, expected.sort()])
    }
  },
)

test.prop([fc.array(text, { minLength: 1, maxLength: 30 }), query, fc.integer({ min: 3, max: 9 })])(
  'a begun word finds what MiniSearch finds by beginnings, and more only by its stem',
  async (titles, asked, length) => {
    const oracle = new MiniSearch<{ id: number; title: string }>({
      fields: ['title'],
      tokenize: (given) => wordsIn(given).map(({ word }) => word),
      processTerm: (word) => termOf(word, 'ru', {}),
    })
    oracle.addAll(titles.map((title, id) => ({ id, title })))
    const begun = asked.slice(0, length).trim()
    const last = wordsIn(begun).at(-1)!.word
    fc.pre(/^\p{L}{3}/u.test(last) && termOf(last, 'ru', {}).length > 2)
    const { ids, mode } = await searchPractices(await indexOf(titled(...titles)), { text: begun, pageSize: 100 })
    const expected = oracle.search(begun, { combineWith: 'AND', prefix: (_, at, all) => at === all.length - 1 })
    if (expected.length) expect(ids).toEqual(expect.arrayContaining(expected.map(({ id }) => String(id))))
    if (expected.length) expect(['exact', 'prefix']).toContain(mode)
  },
)
