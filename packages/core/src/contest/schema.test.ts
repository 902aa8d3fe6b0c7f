import { fc, test } from '@fast-check/vitest'
import { describe, expect, expectTypeOf } from 'vitest'
import type * as z from 'zod/mini'
import type { ContestRules } from './contest.js'
import { contestRulesSchema, readRules, readSubmission, submissionSchema } from './schema.js'
import type { Submission } from './submission.js'
import { draft, rules } from './testing/sample.js'

test('the schemas describe exactly the types', () => {
  expectTypeOf<z.infer<typeof contestRulesSchema>>().toEqualTypeOf<ContestRules>()
  expectTypeOf<z.infer<typeof submissionSchema>>().toEqualTypeOf<Submission>()
})

test('what is sound is given back as it came', () => {
  expect(readRules(rules)).toEqual({ value: rules, problems: [] })
  expect(readRules(rules).value).toBe(rules)
  expect(readSubmission(draft)).toEqual({ value: draft, problems: [] })
})

type Case = [what: string, path: string, code: string, found: unknown, expected: unknown, value: unknown]

const withCard = (card: object): unknown => ({ ...draft, card: { ...draft.card, ...card } })

describe('a shape that does not fit is told with its place', () => {
  test.each<Case>([
    ['a field nobody knows', '/wieght', 'shape-field-unknown', 'wieght', undefined, { ...rules, wieght: 2 }],
    [
      'one deep inside',
      '/dates/0/when/note',
      'shape-field-unknown',
      'note',
      undefined,
      { ...rules, dates: [{ kind: 'award', when: { kind: 'unset', edtf: '2026-XX-XX', note: 'x' } }] },
    ],
    ['a key with a slash', '/a~1b', 'shape-field-unknown', 'a/b', undefined, { ...rules, 'a/b': 1 }],
    ['a number that is text', '/version', 'shape-value-wrong', '1', 'number', { ...rules, version: '1' }],
    ['an infinite number', '/version', 'shape-value-wrong', 'Infinity', 'number', { ...rules, version: Infinity }],
    ['a word off its list', '/majority', 'shape-value-wrong', 'most', 'present | all', { ...rules, majority: 'most' }],
    ['no list', '/entrants', 'shape-value-wrong', '{…}', 'array', { ...rules, entrants: {} }],
    [
      'a list too long',
      '/organisers',
      'shape-value-wrong',
      '[201]',
      '≤ 200',
      { ...rules, organisers: Array(201).fill('а') },
    ],
    ['an empty title', '/title', 'shape-value-wrong', '', 'some-text', { ...rules, title: '' }],
    ['not even an object', '', 'shape-value-wrong', 'null', 'object', null],
    [
      'an aggregation of its own',
      '/aggregation/kind',
      'shape-value-wrong',
      'best',
      'mean | median | sum-of-places | trimmed',
      { ...rules, aggregation: { kind: 'best' } },
    ],
  ])('%s in rules', (_, path, code, found, expected, value) => {
    const [problem, ...more] = readRules(value).problems
    expect(more).toEqual([])
    expect([problem!.at.path, problem!.code, problem!.found, problem!.expected]).toEqual([path, code, found, expected])
  })

  test('a missing field in rules', () => {
    const { quorum: _, ...rest } = rules
    expect(readRules(rest).problems.map(({ code, at, found }) => [code, at.path, found])).toEqual([
      ['shape-field-missing', '/quorum', 'quorum'],
    ])
  })

  test.each<[string, string, unknown]>([
    ['a state of its own', '/state', { ...draft, state: 'won' }],
    ['half a character', '/card/title', withCard({ title: '\uD83D' })],
    ['a text without end', '/card/solution', withCard({ solution: 'я'.repeat(20_001) })],
    [
      'too many amounts',
      '/card/amounts',
      withCard({ amounts: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`a${i}`, 1])) }),
    ],
    ['an amount that is text', '/card/amounts/total', withCard({ amounts: { total: '1' } })],
    [
      'a path for a name',
      '/attachments/0/name',
      { ...draft, attachments: [{ ...draft.attachments[0], name: '../a.pdf' }] },
    ],
    [
      'a hash in capitals',
      '/attachments/0/hash',
      { ...draft, attachments: [{ ...draft.attachments[0], hash: 'A'.repeat(64) }] },
    ],
    ['a day for an instant', '/submittedAt', { ...draft, submittedAt: '2026-09-30' }],
  ])('%s in a submission', (_, path, value) => {
    const { problems } = readSubmission(value)
    expect(problems.map(({ at }) => at.path)).toEqual([path])
  })

  test.each([
    ['/card/amounts/__proto__', `{"card":{"amounts":{"__proto__":1}}}`],
    ['/__proto__', `{"__proto__":{"state":"awarded"}}`],
  ])('a key that parsers skip in silence, %s', (path, json) => {
    expect(readSubmission(JSON.parse(json)).problems).toEqual([
      { code: 'shape-field-unknown', severity: 'error', at: { path }, found: '__proto__' },
    ])
  })

  test('at most a hundred are told', () => {
    const wrong = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, i]))
    expect(readRules({ ...rules, ...wrong }).problems).toHaveLength(100)
  })

  test('a value that holds itself does not hang', () => {
    const circle: Record<string, unknown> = { ...rules }
    circle['self'] = circle
    expect(readRules(circle).problems).toEqual([{ code: 'shape-cycle', severity: 'error', at: { path: '/self' } }])
  })
})

test.prop([fc.jsonValue({ maxDepth: 4 })])('nothing from outside is thrown at', (value) => {
  expect(readRules(value).problems.length).toBeGreaterThan(0)
  expect(readSubmission(value).problems.length).toBeGreaterThan(0)
})
