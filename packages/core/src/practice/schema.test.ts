import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { describePracticeProblem } from './describe.js'
import { inventedPractices } from './invented/practices.js'
import { inventedRubricator } from './invented/rubricator.js'
import type { Practice } from './practice.js'
import { readPractices, readRubricator } from './schema.js'
import { practice, rubricator } from './testing/sample.js'

const told = (value: unknown): unknown[] =>
  readPractices(value).bad.map(({ index, id, problems }) => [
    index,
    id,
    ...problems.map(({ code, at }) => `${code} ${at.path}`),
  ])

test('a feed is a list or a record with one, parsed or as text', () => {
  const whole = { practices: [practice], bad: [], problems: [] }
  for (const feed of [[practice], { practices: [practice], title: 'x' }]) {
    expect(readPractices(feed)).toEqual(whole)
    expect(readPractices(JSON.stringify(feed))).toEqual(whole)
    expect(readPractices(`\uFEFF${JSON.stringify(feed)}`)).toEqual(whole)
  }
})

test('the good are shown, the bad are listed with reasons and places', () => {
  const { version: _, ...unversioned } = { ...practice, id: 'b' }
  const feed = [practice, unversioned, { ...practice, id: 'c', extra: 1 }, null, { ...practice, id: 'd' }]
  expect(readPractices(feed).practices.map(({ id }) => id)).toEqual(['yard', 'd'])
  expect(told({ practices: feed })).toEqual([
    [1, 'b', 'shape-field-missing /practices/1/version'],
    [2, 'c', 'shape-field-unknown /practices/2/extra'],
    [3, undefined, 'shape-value-wrong /practices/3'],
  ])
})

test('lists and sums that are left out are empty', () => {
  const { id, version, owner, title, editing } = practice
  const { practices, bad } = readPractices([{ id, version, owner, title, editing }])
  expect(bad).toEqual([])
  expect(practices).toMatchObject([{ id, questions: [], steps: [], amounts: {}, sources: [] }])
})

test('of two with one id the second is bad', () => {
  expect(told([practice, { ...practice, version: 9 }])).toEqual([[1, 'yard', 'practice-id-twice /1/id']])
})

test.each<[string, Partial<Record<keyof Practice, unknown>>, string]>([
  ['a text of no language', { title: 'Двор' }, '/0/title'],
  ['no text', { title: {} }, '/0/title'],
  ['only an empty text', { title: { ru: ' ' } }, '/0/title'],
  ['a language that is none', { title: { русский: 'Двор' } }, '/0/title'],
  ['a text too long', { solution: { ru: 'а'.repeat(20_001) } }, '/0/solution/ru'],
  ['half of a character', { title: { ru: '\ud800' } }, '/0/title/ru'],
  ['too many questions', { questions: Array(201).fill('a') }, '/0/questions'],
  ['an amount with a fraction', { amounts: { total: 0.5 } }, '/0/amounts/total'],
  ['a currency in words', { currency: 'рубли' }, '/0/currency'],
  ['a version in quotes', { version: '1' }, '/0/version'],
  ['an id with a space', { id: 'плохая карточка' }, '/0/id'],
  ['an owner without a name', { owner: { name: '' } }, '/0/owner/name'],
  ['an amount without a name', { amounts: { '': 5 } }, '/0/amounts'],
  ['a start in words', { started: 'весной' }, '/0/started'],
  ['a check on no day', { editing: { state: 'accepted', checkedOn: 'вчера' } }, '/0/editing/checkedOn'],
  [
    'an attachment without its digest',
    { attachments: [{ ...practice.attachments[0], hash: '' }] },
    '/0/attachments/0/hash',
  ],
  ['a step as a text', { steps: ['Обход дворов'] }, '/0/steps/0'],
  ['a version of 0', { version: 0 }, '/0/version'],
  ['a state of its own', { editing: { state: 'new' } }, '/0/editing/state'],
  [
    'an attachment with a path',
    { attachments: [{ ...practice.attachments[0], name: '../a' }] },
    '/0/attachments/0/name',
  ],
  ['isInvented that denies', { isInvented: false }, '/0/isInvented'],
])('%s is no practice', (_, change, path) => {
  const { practices, bad } = readPractices([{ ...practice, ...change }])
  const [problem] = bad[0]!.problems
  expect(practices).toEqual([])
  expect(problem!.at.path).toContain(path)
  expect(describePracticeProblem(problem!).sentence).toMatch(/^Значение «[^]*» не подходит; нужно: [^/\\…]+$/)
})

describe('a feed that is none', () => {
  test.each([
    ['{', 'practices-unreadable'],
    ['', 'practices-unreadable'],
    ['{}', 'practices-shape-wrong'],
    [{ practices: {} }, 'practices-shape-wrong'],
    [null, 'practices-shape-wrong'],
    [7, 'practices-shape-wrong'],
  ])('%j is told', (feed, code) => {
    expect(readPractices(feed)).toMatchObject({ practices: [], bad: [], problems: [{ code }] })
  })

  test('with too many bad ones tells of the first thousand', () => {
    const { bad, problems } = readPractices(Array(1001).fill(0))
    expect([bad.length, problems[0]?.code, problems[0]?.found]).toEqual([1000, 'practices-too-large', 1001])
  })
})

test('a key hidden from parsers is told', () => {
  const hidden = JSON.stringify([practice]).replace('"version"', '"__proto__":{"isInvented":true},"version"')
  expect(readPractices(hidden)).toMatchObject({ practices: [], bad: [{ id: 'yard' }] })
})

law.prop([fc.json({ maxDepth: 4 })])('any JSON is a feed or is told to be none', (text) => {
  const value: unknown = JSON.parse(text)
  const { bad, problems } = readPractices(text)
  expect(problems.length > 0).toBe(!Array.isArray(value))
  expect(bad).toHaveLength(Array.isArray(value) ? value.length : 0)
})

law.prop([fc.array(fc.option(fc.anything(), { freq: 2, nil: practice }), { maxLength: 6 })])(
  'every item is good or bad, none is both, none is lost',
  (items) => {
    const feed = items.map((item, index) => (item === practice ? { ...practice, id: `p${index}` } : item))
    const { practices, bad } = readPractices(feed)
    expect(practices.length + bad.length).toBe(feed.length)
    expect(practices).toHaveLength(items.filter((item) => item === practice).length)
    expect(bad.every(({ problems }) => problems.length > 0)).toBe(true)
  },
)

test('all that is invented is sound', () => {
  const practices = inventedPractices(500, 3)
  expect(readPractices(practices)).toEqual({ practices, bad: [], problems: [] })
  expect([readRubricator(inventedRubricator).problems, readRubricator(rubricator).problems]).toEqual([[], []])
})

test('a rubricator of the wrong shape is told', () => {
  expect(readRubricator({ ...rubricator, spheres: [{ id: 'a b', title: {} }] }).problems[0]?.at.path).toBe(
    '/spheres/0/id',
  )
})
