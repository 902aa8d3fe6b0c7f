import { expect, test } from 'vitest'
import { nameOf, type NameKind } from '../problem/names.js'
import { wordings } from '../problem/wording.js'
import { cardFields } from './card-fields.js'
import type { EntrantKind, TieStep, ContestDate } from './contest.js'
import { submissionMoves } from './move-submission.js'

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

const ids: [NameKind, string][] = [
  ...cardFields.map((id): [NameKind, string] => ['field', id]),
  ...states.map((id): [NameKind, string] => ['state', id]),
  ...[...moves].map((id): [NameKind, string] => ['move', id]),
  ...Object.keys(entrants).map((id): [NameKind, string] => ['entrant', id]),
  ...Object.keys(steps).map((id): [NameKind, string] => ['step', id]),
  ...Object.keys(stages).map((id): [NameKind, string] => ['stage', id]),
]

test.each(ids)('the %s %s has a name in both languages', (kind, id) => {
  expect(nameOf(kind, id, 'ru')).toMatch(/^[А-яё -]+$/)
  expect(nameOf(kind, id, 'en')).toMatch(/^[A-Za-z, ]+$/)
})

test('every slot of a wording that asks for a name can be filled', () => {
  const kinds = new Set<string>(['years', ...ids.map(([kind]) => kind)])
  const asked = Object.values(wordings).flatMap(({ ru, en }) =>
    [ru, en].flatMap(({ says, remedy }) => [...`${says}${remedy}`.matchAll(/\{\w+:(\w+)\}/g)].map(([, kind]) => kind!)),
  )
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((kind) => !kinds.has(kind))).toEqual([])
})

test('an id without a name stands for itself', () => {
  expect([nameOf('field', 'colour', 'ru'), nameOf('move', 'constructor', 'en')]).toEqual(['colour', 'constructor'])
})
