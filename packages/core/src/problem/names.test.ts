import { expect, test } from 'vitest'
import { fieldNames, moveNames, nameOf, names, type NameKind } from './names.js'
import { shapeNames } from './shape-names.js'
import { wordings } from './wording.js'
import { cardFields } from '../contest/card-fields.js'
import type { EntrantKind, TieStep, ContestDate } from '../contest/contest.js'
import { submissionMoves } from '../contest/move-submission.js'
import type { AcceptanceQuestion } from '../decision/acceptance.js'
import type { DueKind } from '../dues/ledger/ledger.js'

const states = Object.keys(submissionMoves)
const moves = new Set(Object.values(submissionMoves).flatMap((ways) => Object.keys(ways)))

const entrants: Record<EntrantKind, true> = {
  'member-city': true,
  'candidate-city': true,
  city: true,
  company: true,
  media: true,
  'press-service': true,
  author: true,
  collective: true,
}
const steps: Record<TieStep['kind'], true> = {
  criterion: true,
  median: true,
  'head-to-head': true,
  'earlier-submission': true,
  chair: true,
  shared: true,
}
const stages: Record<Exclude<ContestDate['kind'], 'publication'>, true> = {
  announcement: true,
  intake: true,
  screening: true,
  round: true,
  decision: true,
  award: true,
}
const answers: Record<AcceptanceQuestion, true> = {
  policy: true,
  amount: true,
  years: true,
  rule: true,
  office: true,
  person: true,
}
const dues: Record<DueKind, true> = { entry: true, annual: true, targeted: true }

const shapes = ['array', 'object', 'string', 'number', 'int', 'boolean', 'id', 'some-text', 'day', 'digest'] as const

const ids: [NameKind, string][] = [
  ...cardFields.map((id): [NameKind, string] => ['field', id]),
  ...states.map((id): [NameKind, string] => ['state', id]),
  ...[...moves].map((id): [NameKind, string] => ['move', id]),
  ...Object.keys(entrants).map((id): [NameKind, string] => ['entrant', id]),
  ...Object.keys(steps).map((id): [NameKind, string] => ['step', id]),
  ...Object.keys(stages).map((id): [NameKind, string] => ['stage', id]),
  ...Object.keys(answers).map((id): [NameKind, string] => ['answer', id]),
  ...Object.keys(dues).map((id): [NameKind, string] => ['due', id]),
]

test.each(ids)('the %s %s has a name in both languages', (kind, id) => {
  expect(nameOf(names[kind], id, 'ru')).toMatch(/^[А-яё -]+$/)
  expect(nameOf(names[kind], id, 'en')).toMatch(/^[A-Za-z, ]+$/)
})

test.each(shapes)('what is needed in place of a value, %s, is told in words', (shape) => {
  expect(nameOf(shapeNames, shape, 'ru')).toMatch(/[а-яё]/)
  expect(nameOf(shapeNames, shape, 'en')).not.toBe(shape)
})

test('every slot of a wording that asks for a name can be filled', () => {
  const kinds = new Set<string>(['years', 'shape', ...ids.map(([kind]) => kind)])
  const asked = Object.values(wordings).flatMap(({ ru, en }) =>
    [ru, en].flatMap(({ says, remedy }) => [...`${says}${remedy}`.matchAll(/\{\w+:(\w+)\}/g)].map(([, kind]) => kind!)),
  )
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((kind) => !kinds.has(kind))).toEqual([])
})

test('an id without a name stands for itself', () => {
  expect([nameOf(fieldNames, 'colour', 'ru'), nameOf(moveNames, 'constructor', 'en')]).toEqual([
    'colour',
    'constructor',
  ])
})
