import { expect, test } from 'vitest'
import { inventedRubricator } from '../invented/rubricator.js'
import type { Rubricator } from '../rubricator.js'
import { rubricator } from '../testing/sample.js'
import { checkRubricator } from './check.js'

const changed = (change: Partial<Rubricator>): [string, string | undefined][] =>
  checkRubricator({ ...rubricator, ...change }).map(({ code, at }) => [code, at.path])
const [town, yards, transport] = rubricator.spheres as [
  Rubricator['spheres'][0],
  Rubricator['spheres'][0],
  Rubricator['spheres'][0],
]
const [cars, play] = rubricator.questions as [Rubricator['questions'][0], Rubricator['questions'][0]]

test('nothing is wrong with the samples', () => {
  expect(checkRubricator(rubricator)).toEqual([])
  expect(checkRubricator(inventedRubricator)).toEqual([])
})

test.each<[string, Partial<Rubricator>, [string, string][]]>([
  ['a version of 0', { version: 0 }, [['version-wrong', '/version']]],
  [
    'a sphere within itself',
    { spheres: [{ ...town, within: 'town' }, yards, transport] },
    [
      ['sphere-cycle', '/spheres/0/within'],
      ['sphere-cycle', '/spheres/1/within'],
    ],
  ],
  [
    'a circle of two',
    { spheres: [{ ...town, within: 'yards' }, yards, transport] },
    [
      ['sphere-cycle', '/spheres/0/within'],
      ['sphere-cycle', '/spheres/1/within'],
    ],
  ],
  [
    'a sphere within an unknown one',
    { spheres: [{ ...town, within: 'x' }, yards, transport] },
    [['sphere-unknown', '/spheres/0/within']],
  ],
  [
    'a question of an unknown sphere',
    { questions: [cars, { ...play, spheres: ['yards', 'x'] }] },
    [['sphere-unknown', '/questions/1/spheres/1']],
  ],
  [
    'a question of no sphere',
    { questions: [cars, { ...play, spheres: [] }] },
    [['question-sphere-missing', '/questions/1/spheres']],
  ],
  ['an id twice', { questions: [cars, { ...play, id: 'cars' }] }, [['id-duplicate', '/questions/1/id']]],
  [
    'a title twice but for its spelling',
    { questions: [cars, { ...play, title: { ru: 'как освободить  двор от машин?' } }] },
    [['rubric-title-twice', '/questions/1/title/ru']],
  ],
  [
    'an empty title',
    { questions: [cars, { ...play, title: { ru: ' ' } }] },
    [['rubric-title-empty', '/questions/1/title']],
  ],
  ['no title', { questions: [cars, { ...play, title: {} }] }, [['rubric-title-empty', '/questions/1/title']]],
  [
    'an idle sphere',
    { spheres: [town, yards, transport, { id: 'x', title: { ru: 'X' } }] },
    [['sphere-idle', '/spheres/3']],
  ],
])('%s is told', (_, change, problems) => expect(changed(change)).toEqual(problems))

test('one title in two languages is no repetition', () => {
  expect(changed({ questions: [{ ...cars, title: { ru: 'Метро', en: 'Метро' } }, play] })).toEqual([])
})
