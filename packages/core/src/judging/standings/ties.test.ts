import { describe, expect, test } from 'vitest'
import type { TieStep } from '../../contest/contest.js'
import { criterion, editionOf, sheetOf, sheetsOfTable, submissionOf } from '../testing/edition.js'
import { standingsOf, type StandingsInput } from './standings.js'
import type { ChairVote } from './ties.js'

const ab = [{ title: '', criteria: [criterion('a'), criterion('b')] }]
const run = (input: StandingsInput) => {
  const { nominations, problems, settled } = standingsOf(input)
  const { standings, ties } = nominations[0]!
  return { places: standings.map(({ submission, place }) => [submission, place]), ties, problems, settled, standings }
}
const vote = (order: string[], more: Partial<ChairVote> = {}): ChairVote => ({
  round: 'r1',
  order,
  reason: 'Охват больше',
  by: 'chair',
  ...more,
})
const whole = (value: number) => ({ numerator: String(value), denominator: '1' })

test('without a tie there is no tie', () => {
  expect(run(editionOf(sheetsOfTable([[9], [8]]), { ties: [{ kind: 'median' }] })).ties).toEqual([])
})

test('the mean of a criterion parts equals', () => {
  const sheets = [sheetOf('j1', 's1', { a: 4, b: 8 }), sheetOf('j1', 's2', { a: 7, b: 5 })]
  const step: TieStep = { kind: 'criterion', criterion: 'a' }
  const { places, ties, standings } = run(editionOf(sheets, { criteria: ab, ties: [step] }))
  expect(places).toEqual([
    ['s2', 1],
    ['s1', 2],
  ])
  expect(ties).toEqual([
    {
      submissions: ['s2', 's1'],
      decisions: [{ step, order: [['s2'], ['s1']], values: [whole(7), whole(4)] }],
      shared: [],
      open: [],
    },
  ])
  expect(standings.map(({ tie }) => tie)).toEqual([0, 0])
})

test('the median of the totals', () => {
  const { places } = run(
    editionOf(
      sheetsOfTable([
        [2, 5, 8, 5],
        [1, 6, 7, 6],
      ]),
      { ties: [{ kind: 'median' }] },
    ),
  )
  expect(places).toEqual([
    ['s2', 1],
    ['s1', 2],
  ])
})

test('the duel among the jurors who judged both', () => {
  const table = [
    [8, 8, 2],
    [7, 7, 4],
  ]
  const { places, ties } = run(editionOf(sheetsOfTable(table), { ties: [{ kind: 'head-to-head' }] }))
  expect(places).toEqual([
    ['s1', 1],
    ['s2', 2],
  ])
  expect(ties[0]!.decisions[0]!.values).toEqual([whole(1), whole(-1)])
})

test('duels in a circle part nobody', () => {
  const table = [
    [9, 5, 7],
    [7, 9, 5],
    [5, 7, 9],
  ]
  const { places, ties } = run(editionOf(sheetsOfTable(table), { ties: [{ kind: 'head-to-head' }] }))
  expect(places.map(([, place]) => place)).toEqual([1, 1, 1])
  expect(ties[0]).toMatchObject({ decisions: [], shared: [['s1', 's2', 's3']] })
})

test('no juror in common, no duel', () => {
  const sheets = [sheetOf('j1', 's1', 7), sheetOf('j2', 's2', 7)]
  expect(run(editionOf(sheets, { ties: [{ kind: 'head-to-head' }] })).ties[0]!.shared).toEqual([['s1', 's2']])
})

test('the earlier submission, whatever the precision of its instant', () => {
  const edition = editionOf(sheetsOfTable([[7], [7], [7]]), { ties: [{ kind: 'earlier-submission' }] })
  const submissions = [
    submissionOf('s1', { submittedAt: '2026-10-01T10:00:00.001Z' }),
    submissionOf('s2', { submittedAt: '2026-10-01T10:00:00Z' }),
    submissionOf('s3', { submittedAt: '2026-10-01T10:00:00.000Z' }),
  ]
  expect(run({ ...edition, submissions }).places).toEqual([
    ['s2', 1],
    ['s3', 1],
    ['s1', 3],
  ])
})

test.each(['2026-10-01T10:00:00', '2026-10-01', 'вчера'])('%s is no instant', (submittedAt) => {
  const edition = editionOf(sheetsOfTable([[7], [7]]), { ties: [{ kind: 'earlier-submission' }] })
  const submissions = [submissionOf('s1', { submittedAt }), submissionOf('s2', { submittedAt: '2026-10-02T10:00:00Z' })]
  expect(run({ ...edition, submissions }).ties[0]!.shared).toEqual([['s1', 's2']])
})

test.each<[string, TieStep]>([
  ['an instant is missing', { kind: 'earlier-submission' }],
  ['nobody marked the criterion', { kind: 'criterion', criterion: 'quiet' }],
  ['the criterion is unknown', { kind: 'criterion', criterion: 'beauty' }],
])('a step cannot speak where %s', (_, step) => {
  const criteria = [{ title: '', criteria: [criterion('quality'), criterion('quiet', { required: false })] }]
  const edition = editionOf(sheetsOfTable([[7], [7]]), { criteria, ties: [step] })
  const submissions = [submissionOf('s1', { submittedAt: '2026-10-01T10:00:00Z' }), submissionOf('s2')]
  expect(run({ ...edition, submissions }).ties[0]).toMatchObject({ decisions: [], shared: [['s1', 's2']] })
})

test('those whom a step leaves equal go on to the next', () => {
  const sheets = [
    sheetOf('j1', 's1', { a: 4, b: 8 }),
    sheetOf('j1', 's2', { a: 7, b: 5 }),
    sheetOf('j1', 's3', { a: 4, b: 8 }),
  ]
  const edition = editionOf(sheets, {
    criteria: ab,
    ties: [{ kind: 'criterion', criterion: 'a' }, { kind: 'earlier-submission' }],
  })
  const submissions = ['s1', 's2', 's3'].map((id, index) =>
    submissionOf(id, { submittedAt: `2026-10-0${9 - index}T00:00:00Z` }),
  )
  const { places, ties } = run({ ...edition, submissions })
  expect(places).toEqual([
    ['s2', 1],
    ['s3', 2],
    ['s1', 3],
  ])
  expect(ties[0]!.decisions.map(({ step, order }) => [step.kind, order])).toEqual([
    ['criterion', [['s2'], ['s1', 's3']]],
    ['earlier-submission', [['s3'], ['s1']]],
  ])
})

test('a shared place ends the chain', () => {
  const ties: TieStep[] = [{ kind: 'shared' }, { kind: 'chair' }]
  const { places, settled } = run(editionOf(sheetsOfTable([[7], [7]]), { ties }))
  expect(places).toEqual([
    ['s1', 1],
    ['s2', 1],
  ])
  expect(settled).toBe(true)
})

describe("the chair's vote", () => {
  const tied = editionOf(sheetsOfTable([[7], [7], [5]]), { ties: [{ kind: 'chair' }] })

  test('is waited for', () => {
    const { places, ties, problems, settled, standings } = run(tied)
    expect(places).toEqual([
      ['s1', 1],
      ['s2', 1],
      ['s3', 3],
    ])
    expect(ties[0]).toEqual({ submissions: ['s1', 's2'], decisions: [], shared: [], open: [['s1', 's2']] })
    expect(standings.map(({ open }) => open)).toEqual([true, true, undefined])
    expect(problems).toMatchObject([{ code: 'chair-vote-needed', about: 's1, s2' }])
    expect(settled).toBe(false)
  })

  test('settles with its reason', () => {
    const { places, ties, problems, settled } = run({ ...tied, chairVotes: [vote(['s2', 's1'])] })
    expect(places).toEqual([
      ['s2', 1],
      ['s1', 2],
      ['s3', 3],
    ])
    expect(ties[0]!.decisions).toEqual([
      { step: { kind: 'chair' }, order: [['s2'], ['s1']], reason: 'Охват больше', by: 'chair' },
    ])
    expect([problems, settled]).toEqual([[], true])
  })

  test('may be over more submissions than are equal', () => {
    expect(run({ ...tied, chairVotes: [vote(['s3', 's2', 's1'])] }).places.slice(0, 2)).toEqual([
      ['s2', 1],
      ['s1', 2],
    ])
  })

  test.each<[string, ChairVote[], string[]]>([
    ['of somebody else', [vote(['s2', 's1'], { by: 'secretary' })], ['chair-vote-needed', 'vote-not-chair']],
    ['that names one twice', [vote(['s2', 's1', 's2'])], ['chair-vote-needed', 'vote-names-twice']],
    ['that leaves one out', [vote(['s2', 's3'])], ['chair-vote-needed']],
    ['of another round', [vote(['s2', 's1'], { round: 'r2' })], ['chair-vote-needed']],
    ['and another that differs', [vote(['s2', 's1']), vote(['s1', 's2'])], ['chair-vote-needed', 'votes-differ']],
  ])('%s settles nothing', (_, chairVotes, codes) => {
    const { places, problems } = run({ ...tied, chairVotes })
    expect(places.slice(0, 2)).toEqual([
      ['s1', 1],
      ['s2', 1],
    ])
    expect(problems.map(({ code }) => code).sort()).toEqual(codes)
  })

  test('does not touch what the sheets decide', () => {
    expect(run({ ...tied, chairVotes: [vote(['s3', 's1', 's2'])] }).places.at(-1)).toEqual(['s3', 3])
  })
})
