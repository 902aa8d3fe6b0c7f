import { expect, test } from 'vitest'
import { inventedPractices } from '../invented/index.js'
import { indexOf } from '../testing/library.js'
import { foundPracticeIds } from './found-ids.js'
import { hasPractice } from './has-practice.js'
import { searchPractices } from './search.js'

const index = await indexOf(inventedPractices(300, 'ids'))

test.each([
  {},
  { text: 'двор' },
  { text: 'подрастки', sort: 'year' as const },
  { text: 'город', chosen: { year: ['2020', '2021'] } },
  { text: 'слонопотам' },
])('the ids of %j are those of all its pages', async (query) => {
  const { ids } = await searchPractices(index, { ...query, pageSize: 1000 })
  expect(await foundPracticeIds(index, query)).toEqual(ids)
})

test('an index tells whether it has a practice', async () => {
  for (const id of await foundPracticeIds(index)) expect(hasPractice(index, id)).toBe(true)
  for (const id of ['no-such', '', '__proto__']) expect(hasPractice(index, id)).toBe(false)
})
