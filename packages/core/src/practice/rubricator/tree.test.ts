import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { inventedPractices } from '../invented/practices.js'
import { inventedRubricator } from '../invented/rubricator.js'
import { rubricator } from '../testing/sample.js'
import { rubricOrder, rubricTree, spheresAbove, spheresIn, type RubricNode } from './tree.js'

const shape = ({ sphere, spheres, questions }: RubricNode): unknown => [
  sphere.id,
  spheres.map(shape),
  questions.map(({ id }) => id),
]

test('a tree has spheres in spheres, and a question under each of its spheres', () => {
  const { spheres, loose } = rubricTree(rubricator)
  expect(spheres.map(shape)).toEqual([
    ['town', [['yards', [], ['cars', 'play']]], []],
    ['transport', [], ['cars']],
  ])
  expect(loose).toEqual([])
})

test('what cannot hang in the tree is not lost', () => {
  const { spheres, loose } = rubricTree({
    ...rubricator,
    spheres: [
      { id: 'a', title: {}, within: 'b' },
      { id: 'b', title: {}, within: 'a' },
      { id: 'c', title: {}, within: 'x' },
    ],
  })
  expect(spheres.map(({ sphere }) => sphere.id)).toEqual(['a', 'b', 'c'])
  expect(loose.map(({ id }) => id)).toEqual(['cars', 'play'])
})

test('rows say how far a sphere reaches', () => {
  expect(rubricOrder(rubricTree(rubricator))).toEqual([
    { id: 'town', depth: 0, last: 1 },
    { id: 'yards', depth: 1, last: 1 },
    { id: 'transport', depth: 0, last: 2 },
  ])
})

test('a practice has the spheres of its questions and those above, each once', () => {
  const of = spheresIn(rubricator)
  expect(of({ questions: ['cars', 'play'], spheres: [] })).toEqual(['town', 'yards', 'transport'])
  expect(of({ questions: [], spheres: ['yards'] })).toEqual(['town', 'yards'])
  expect(of({ questions: ['unknown'], spheres: ['unknown'] })).toEqual([])
})

const parents = fc.array(fc.option(fc.nat({ max: 12 }), { nil: undefined }), { maxLength: 12 })

law.prop([parents])('every sphere stands in the tree once, and a stretch of rows is what lies within', (within) => {
  const spheres = within.map((parent, index) => ({
    id: `${index}`,
    title: {},
    ...(parent !== undefined && { within: `${parent}` }),
  }))
  const given = { ...rubricator, spheres, questions: [] }
  const rows = rubricOrder(rubricTree(given))
  const above = spheresAbove(given)
  expect(rows.map(({ id }) => id).sort()).toEqual(spheres.map(({ id }) => id).sort())
  for (const [at, { id, last }] of rows.entries()) {
    const inside = rows.filter((row) => above(row.id)?.includes(id) || row.id === id).map((row) => row.id)
    expect(
      rows
        .slice(at, last + 1)
        .map((row) => row.id)
        .sort(),
    ).toEqual(inside.sort())
  }
})

test('spheres of ten thousand practices come at once', () => {
  const practices = inventedPractices(10_000, 1)
  const of = spheresIn(inventedRubricator)
  expect(practices.every((practice) => of(practice).length > 0)).toBe(true)
})
