import { describe, expect, test } from 'vitest'
import { describeProblem } from '../../problem/describe.js'
import type { ScoreSheet } from '../sheet.js'
import { criterion, editionOf, sheetOf, submissionOf } from '../testing/edition.js'
import { checkSheets } from './check.js'

const rules = {
  criteria: [
    {
      title: '',
      criteria: [
        criterion('quality', { commentAtMost: 2, commentAtLeast: 9 }),
        criterion('effect', { required: false, scale: { min: 1, max: 5 } }),
      ],
    },
  ],
}
const problemsOf = (...sheets: ScoreSheet[]) => checkSheets(editionOf(sheets, rules))

test('a right sheet has no problem', () => {
  expect(problemsOf(sheetOf('j1', 's1', { quality: 7, effect: 5 }), sheetOf('j1', 's2', { quality: 3 }))).toEqual([])
})

test('both ends of a scale are on it', () => {
  const comments = { quality: { value: 'почему', version: 1 } }
  expect(problemsOf(sheetOf('j1', 's1', { quality: 0, effect: 1 }, { comments }))).toEqual([])
  expect(problemsOf(sheetOf('j1', 's1', { quality: 10, effect: 5 }, { comments }))).toEqual([])
})

test('marks named like the prototype are marks of unknown criteria, and stand for none', () => {
  const marks = JSON.parse(
    '{"__proto__":{"value":5,"version":1},"constructor":{"value":5,"version":1}}',
  ) as ScoreSheet['marks']
  expect(problemsOf({ ...sheetOf('j1', 's1', 5), marks }).map(({ code, at }) => [code, at.path])).toEqual([
    ['criterion-unknown', '/sheets/0/marks/__proto__'],
    ['criterion-unknown', '/sheets/0/marks/constructor'],
    ['mark-missing', '/sheets/0/marks/quality'],
  ])
})

test.each<[string, ScoreSheet, object]>([
  [
    'commented on an unknown criterion',
    sheetOf('j1', 's1', 5, { comments: { beauty: { value: 'красиво', version: 1 } } }),
    { code: 'criterion-unknown', at: { path: '/sheets/0/comments/beauty' }, found: 'beauty' },
  ],
  [
    'off the scale',
    sheetOf('j1', 's1', 11),
    { code: 'mark-off-scale', at: { path: '/sheets/0/marks/quality' }, found: 11, expected: '0–10' },
  ],
  [
    'below the scale',
    sheetOf('j1', 's1', { quality: 5, effect: 0 }),
    { code: 'mark-off-scale', at: { path: '/sheets/0/marks/effect' }, found: 0, expected: '1–5' },
  ],
  ['not whole', sheetOf('j1', 's1', 7.5), { code: 'mark-not-whole', found: 7.5 }],
  [
    'missing',
    sheetOf('j1', 's1', { quality: null }),
    { code: 'mark-missing', at: { path: '/sheets/0/marks/quality' }, found: 'quality' },
  ],
  [
    'for an unknown criterion',
    sheetOf('j1', 's1', { quality: 5, 'a/b': 5 }),
    { code: 'criterion-unknown', at: { path: '/sheets/0/marks/a~1b' }, found: 'a/b' },
  ],
  [
    'low without a comment',
    sheetOf('j1', 's1', 2),
    { code: 'comment-missing', severity: 'warning', at: { path: '/sheets/0/comments/quality' }, found: 2 },
  ],
  [
    'high with an empty comment',
    sheetOf('j1', 's1', 9, { comments: { quality: { value: ' ', version: 1 } } }),
    { code: 'comment-missing', found: 9 },
  ],
  [
    'in an unknown round',
    sheetOf('j1', 's1', 5, { round: 'r9' }),
    { code: 'round-unknown', at: { path: '/sheets/0/round' }, found: 'r9' },
  ],
])('a mark %s', (_, sheet, problem) => {
  expect(problemsOf(sheet)).toMatchObject([{ about: 'j1 · s1', ...problem }])
})

test('a comment where it is due is enough', () => {
  expect(problemsOf(sheetOf('j1', 's1', 10, { comments: { quality: { value: 'Лучшее', version: 1 } } }))).toEqual([])
})

test('a draft may be incomplete, but not wrong', () => {
  expect(problemsOf(sheetOf('j1', 's1', {}, { state: 'draft' }))).toEqual([])
  expect(problemsOf(sheetOf('j1', 's1', 1, { state: 'draft' }))).toEqual([])
  expect(problemsOf(sheetOf('j1', 's1', 11, { state: 'draft' }))).toMatchObject([{ code: 'mark-off-scale' }])
})

describe('pairs that may not meet', () => {
  const sheets = [sheetOf('j1', 's1', 5)]
  const edition = editionOf(sheets, rules)
  const codes = (changed: Partial<typeof edition> & { conflicts?: Parameters<typeof checkSheets>[0]['conflicts'] }) =>
    checkSheets({ ...edition, ...changed } as Parameters<typeof checkSheets>[0]).map(({ code, at }) => [code, at.path])

  test('a juror not on the commission', () => {
    expect(codes({ commission: { ...edition.commission, members: [] } })).toEqual([
      ['juror-unknown', '/sheets/0/juror'],
    ])
  })

  test('a juror of other nominations', () => {
    const members = edition.commission.members.map((member) => ({ ...member, nominations: ['m'] }))
    expect(codes({ commission: { ...edition.commission, members } })).toEqual([
      ['juror-other-nomination', '/sheets/0/juror'],
    ])
  })

  test('a juror in an undecided conflict', () => {
    const conflict = { member: 'j1', submission: 's1', basis: 'declared', state: 'declared' } as const
    expect(codes({ conflicts: [conflict] })).toEqual([['juror-in-conflict', '/sheets/0/juror']])
    expect(codes({ conflicts: [{ ...conflict, state: 'dismissed', reason: 'нет родства' }] })).toEqual([])
    expect(codes({ conflicts: [{ ...conflict, submission: 's2' }] })).toEqual([])
    expect(codes({ conflicts: [conflict], rules: { ...edition.rules, conflicts: ['own-city'] } })).toEqual([])
  })

  test('a submission nobody made', () => {
    expect(codes({ submissions: [] })).toEqual([['submission-unknown', '/sheets/0/submission']])
  })

  test.each([
    ['withdrawn', 'submission-withdrawn'],
    ['rejected', 'submission-not-admitted'],
  ] as const)('a submission that is %s', (state, code) => {
    expect(codes({ submissions: [submissionOf('s1', { state })] })).toEqual([[code, '/sheets/0/submission']])
  })

  test('two sheets of one pair, unless one is out of play', () => {
    expect(codes({ sheets: [...sheets, ...sheets] })).toEqual([['sheet-twice', '/sheets/1']])
    expect(codes({ sheets: [...sheets, { ...sheets[0]!, round: 'r1', state: 'replaced' }] })).toEqual([])
  })
})

test('a problem is told in both languages', () => {
  const [problem] = problemsOf(sheetOf('j1', 's1', 11))
  expect(describeProblem(problem!, 'ru').sentence).toBe('j1 · s1: оценка 11 вне шкалы 0–10')
  expect(describeProblem(problem!, 'en').sentence).toBe('j1 · s1: the mark 11 is off the scale 0–10')
})
