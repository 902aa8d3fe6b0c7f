import { expect, test } from 'vitest'
import { inventedPractices, inventedRubricator } from '../invented/index.js'
import { indexOf, practiceLike } from '../testing/library.js'
import { withDrafts } from './drafts.js'
import { similarPractices } from './similar.js'

const questions = ['q1', 'q2', 'q3'].map((id) => ({ id, title: { ru: id }, spheres: [] }))
const rubricator = { version: 1, spheres: [], questions, sources: [] }
const of = (id: string, title: string, ...questions: string[]) => practiceLike({ id, title: { ru: title }, questions })
const practices = [
  of('own', 'Летний лагерь подростков', 'q1', 'q2'),
  of('both', 'Музей', 'q1', 'q2'),
  of('one', 'Рынок', 'q2'),
  of('one alike', 'Лагерь на реке', 'q1'),
  of('text', 'Летние лагеря', 'q3'),
  of('none', 'Фонтан', 'q3'),
]

test('the same questions come first, then likeness, and both are told', async () => {
  const similar = await similarPractices(await indexOf(practices, { rubricator }), 'own')
  expect(similar.map(({ id, questions, words }) => [id, questions, words])).toEqual([
    ['both', ['q1', 'q2'], []],
    ['one alike', ['q1'], ['лагерь']],
    ['one', ['q2'], []],
    ['text', [], ['летний', 'лагерь']],
  ])
})

test('a practice is never like itself, nor like one that a draft stands in for', async () => {
  const index = await indexOf(practices, { rubricator })
  const drafted = await withDrafts(index, [of('both', 'Фонтан')], { rubricator })
  expect((await similarPractices(drafted.index!, 'own')).map(({ id }) => id)).toEqual(['one alike', 'one', 'text'])
})

test('nothing is like an id that is not there', async () => {
  expect(await similarPractices(await indexOf(practices, { rubricator }), 'unknown')).toEqual([])
})

test('of many practices so many are given as asked', async () => {
  const invented = inventedPractices(200, 'similar')
  const index = await indexOf(invented, { rubricator: inventedRubricator })
  const similar = await similarPractices(index, invented[3]!.id, 7)
  expect(similar.length).toBe(7)
  expect(similar.every(({ questions }) => questions.length)).toBe(true)
})
