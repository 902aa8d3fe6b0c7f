import { expect, test } from 'vitest'
import { assignJurors } from './assignment.js'
import type { AssignmentInput } from './input.js'
import { conflictOf } from './testing/instances.js'

const base: AssignmentInput = {
  submissions: [
    { id: 's1', nomination: 'n' },
    { id: 's2', nomination: 'n' },
    { id: 's3', nomination: 'n' },
  ],
  jurors: [{ id: 'j1' }, { id: 'j2' }, { id: 'j3' }],
  sheets: 2,
  minutesPerSubmission: 30,
  seed: 1,
}
const problemsOf = (more: Partial<AssignmentInput>) =>
  assignJurors({ ...base, ...more }).problems.map(({ code, at }) => [code, at.path])

test('a sound input has no problems', () => {
  expect(problemsOf({})).toEqual([])
})

test.each<[string, Partial<AssignmentInput>, string, string]>([
  [
    'a submission listed twice',
    { submissions: [...base.submissions, base.submissions[0]!] },
    'assignment-id-repeated',
    '/submissions/3',
  ],
  [
    'a juror listed twice',
    { jurors: [{ id: 'j1' }, { id: 'j1' }, { id: 'j2' }] },
    'assignment-id-repeated',
    '/jurors/1',
  ],
  ['half a sheet', { sheets: 1.5 }, 'assignment-sheets', '/sheets'],
  ['sheets below zero', { sheets: { s1: 2, s2: -1, s3: 2 } }, 'assignment-sheets', '/sheets/s2'],
  ['sheets not stated', { sheets: { s1: 2, s3: 2 } }, 'assignment-sheets', '/sheets/s2'],
  [
    'sheets inherited',
    { sheets: Object.create({ s1: 2, s2: 2 }) as Record<string, number> },
    'assignment-sheets',
    '/sheets/s1',
  ],
  ['no minutes', { minutesPerSubmission: 0 }, 'assignment-minutes', '/minutesPerSubmission'],
  ['minutes that are none', { minutesPerSubmission: NaN }, 'assignment-minutes', '/minutesPerSubmission'],
  [
    'a capacity below zero',
    { jurors: [...base.jurors, { id: 'j4', capacity: -1 }] },
    'assignment-capacity',
    '/jurors/3/capacity',
  ],
  ['a cost out of range', { costs: [{ juror: 'j1', submission: 's1', cost: 1001 }] }, 'assignment-cost', '/costs/0'],
  ['a score by a stranger', { locked: [{ juror: 'j9', submission: 's1' }] }, 'assignment-scored-unknown', '/locked/0'],
  ['far too many places', { sheets: 2 ** 26 }, 'assignment-too-large', ''],
])('%s is a problem of its own', (_, more, code, path) => {
  expect(problemsOf(more)[0]).toEqual([code, path])
})

test('what belongs to another round is passed over', () => {
  const strange = { juror: 'j9', submission: 's9' }
  expect(
    problemsOf({ conflicts: [conflictOf(strange)], previous: [strange], costs: [{ ...strange, cost: 1 }] }),
  ).toEqual([])
})

test('nothing gives nothing', () => {
  const empty = assignJurors({ ...base, submissions: [], jurors: [] })
  expect([empty.pairs, empty.missing, empty.shortages, empty.loads, empty.nominations, empty.problems]).toEqual(
    Array.from({ length: 6 }, () => []),
  )
  expect(assignJurors({ ...base, jurors: [] }).missing.map(({ missing }) => missing)).toEqual([2, 2, 2])
  expect(assignJurors({ ...base, submissions: [] }).loads.map(({ submissions }) => submissions)).toEqual([0, 0, 0])
})

test('places that stay empty say whom conflicts, nominations and languages bar', () => {
  const { missing, shortages, problems } = assignJurors({
    ...base,
    submissions: [{ id: 's1', nomination: 'n', card: { language: 'kk-KZ' } }],
    jurors: [
      { id: 'j1' },
      { id: 'j2', nominations: ['m'] },
      { id: 'j3', languages: ['ru'] },
      { id: 'j4', languages: ['kk'] },
    ],
    conflicts: [conflictOf({ juror: 'j1', submission: 's1' })],
  })
  expect(missing).toEqual([
    { submission: 's1', missing: 1, reason: 'eligible', barred: { conflict: 1, nomination: 1, language: 1, term: 0 } },
  ])
  expect(shortages).toEqual([{ submissions: ['s1'], jurors: [], demanded: 2, available: 1, missing: 1 }])
  expect(problems).toMatchObject([{ code: 'assignment-short', about: 's1', found: 1 }])
})

test.each<[string, { from?: string; to?: string }, number]>([
  ['covers the round', { from: '2026-09-01', to: '2026-09-30' }, 3],
  ['is open', {}, 3],
  ['begins within it', { from: '2026-09-02' }, 0],
  ['ends within it', { to: '2026-09-29' }, 0],
])('a juror whose term %s gets as many as follows', (_, term, count) => {
  const round = { from: '2026-09-01', to: '2026-09-30' }
  const jurors = [{ id: 'j1', ...term }, { id: 'j2' }]
  const { pairs, missing, problems } = assignJurors({ ...base, jurors, round })
  expect(pairs.filter(({ juror }) => juror === 'j1')).toHaveLength(count)
  expect(missing.map(({ barred }) => barred.term)).toEqual(count ? [] : [1, 1, 1])
  expect(problems.filter(({ code }) => code === 'assignment-out-of-term').map(({ at }) => at.path)).toEqual(
    count ? [] : ['/jurors/0'],
  )
  expect(assignJurors({ ...base, jurors }).missing).toEqual([])
})

test('a dismissed conflict and a waived one bar nobody', () => {
  const { pairs } = assignJurors({
    ...base,
    jurors: [{ id: 'j1' }, { id: 'j2' }],
    conflicts: [
      { ...conflictOf({ juror: 'j1', submission: 's1' }), state: 'dismissed', reason: 'Тёзка' },
      { ...conflictOf({ juror: 'j2', submission: 's1' }), state: 'waived', by: ['chair', 'deputy'] },
    ],
  })
  expect(pairs).toHaveLength(6)
})

test('each pair says why it is', () => {
  const reasons = (more: Partial<AssignmentInput>) =>
    assignJurors({ ...base, ...more }).pairs.map(({ submission, juror, reason }) => `${submission} ${juror} ${reason}`)
  const one = { sheets: 1, submissions: [base.submissions[0]!] }
  const [j1, j2] = ['j1', 'j2'].map((juror) => ({ juror, submission: 's1' }))
  expect(reasons({ ...one, locked: [j1!] })).toEqual(['s1 j1 scored'])
  expect(reasons({ ...one, previous: [j2!] })).toEqual(['s1 j2 kept'])
  expect(reasons({ ...one, conflicts: [conflictOf(j1!), conflictOf(j2!)] })).toEqual(['s1 j3 only'])
  expect(
    reasons({
      ...one,
      costs: [
        { ...j1!, cost: 5 },
        { ...j2!, cost: 0 },
        { submission: 's1', juror: 'j3', cost: 2 },
      ],
    }),
  ).toEqual(['s1 j2 suits'])
  expect(
    reasons({ sheets: 1, submissions: base.submissions.slice(1), jurors: [{ id: 'j1' }, { id: 'j2' }] }).map((text) =>
      text.slice(6),
    ),
  ).toEqual(['load', 'load'])
  expect(reasons(one)[0]).toMatch(/ balance$/)
  // Two sheets for each of two submissions and three jurors: whoever has both links the others.
  const two = reasons({ submissions: base.submissions.slice(0, 2) }).map((text) => text.split(' '))
  const linking = two.filter(([, , reason]) => reason === 'links')
  expect(linking.map(([submission]) => submission)).toEqual(['s1', 's2'])
  expect(linking[0]![1]).toBe(linking[1]![1])
})

test('a full juror keeps what is scored, with no time for more', () => {
  const locked = [{ juror: 'j1', submission: 's1' }]
  const { pairs, loads } = assignJurors({
    ...base,
    locked,
    jurors: [{ id: 'j1', capacity: 0 }, { id: 'j2' }, { id: 'j3' }],
  })
  expect(pairs).toContainEqual({ ...locked[0]!, reason: 'scored' })
  expect(loads[0]).toEqual({ juror: 'j1', submissions: 1, minutes: 30, capacity: 0 })
})

test('a repair beyond capacity says so, and an impossible one too', () => {
  const locked = [
    { juror: 'j1', submission: 's1' },
    { juror: 'j2', submission: 's2' },
  ]
  const busy = {
    ...base,
    submissions: base.submissions.slice(0, 2),
    sheets: 1,
    locked,
    jurors: ['j1', 'j2'].map((id) => ({ id, capacity: 30 })),
  }
  expect(assignJurors(busy).nominations[0]!.repair).toEqual({
    pairs: [{ juror: 'j2', submission: 's1', beyondCapacity: true }],
    complete: true,
  })
  const barred = ['s1', 's2'].map((submission, index) => conflictOf({ submission, juror: index ? 'j1' : 'j2' }))
  expect(assignJurors({ ...busy, conflicts: barred }).nominations[0]!.repair).toEqual({ pairs: [], complete: false })
  // Somebody apart links both with two sheets.
  const helped = { ...busy, conflicts: barred, jurors: [...busy.jurors, { id: 'j3' }] }
  expect(assignJurors(helped).nominations[0]!.repair).toEqual({
    pairs: [
      { juror: 'j3', submission: 's1', beyondCapacity: false },
      { juror: 'j3', submission: 's2', beyondCapacity: false },
    ],
    complete: true,
  })
})
