import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { fractionOf } from '../rational.js'
import paradox from '../testing/condorcet-paradox-3.json' with { type: 'json' }
import young from '../testing/condorcet-60-young.json' with { type: 'json' }
import voters45 from '../testing/schulze-45-voters.json' with { type: 'json' }
import voters9 from '../testing/schulze-tie-9-voters.json' with { type: 'json' }
import tennessee from '../testing/tennessee-capital.json' with { type: 'json' }
import type { Ballot } from './ballot.js'
import { bordaCount } from './borda.js'
import { schulzeRanking } from './schulze.js'
import { ratioWritten } from '../testing/written.js'

interface ProfileCase {
  input: { candidates: string[]; ballots: (number | string[])[][] }
}

const ballotsOf = ({ input }: ProfileCase): Ballot[] =>
  input.ballots.map(([count, order]) => ({
    count: count as number,
    ranking: (order as string[]).map((candidate) => [candidate]),
  }))

const tableOf = (candidates: string[], rows: number[][]): Record<string, Record<string, number>> =>
  Object.fromEntries(
    candidates.map((row, a) => [
      row,
      Object.fromEntries(candidates.flatMap((column, b) => (a === b ? [] : [[column, rows[a]![b]!]]))),
    ]),
  )

const bordaOf = (profile: ProfileCase): Record<string, unknown> =>
  Object.fromEntries(bordaCount(ballotsOf(profile)).map(({ candidate, points }) => [candidate, points]))

const exactly = (points: Record<string, number>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(points).map(([candidate, value]) => [candidate, fractionOf(ratioWritten(value))]))

describe('published profiles', () => {
  test.each([
    ['45 voters', voters45],
    ['Tennessee', tennessee],
    ['60 voters of Young', young],
    ['the paradox', paradox],
  ])('%s: the Borda count', (_, profile) => {
    expect(bordaOf(profile as ProfileCase)).toEqual(exactly(profile.expected.borda))
  })

  test.each([
    ['45 voters', voters45],
    ['9 voters', voters9],
  ])('%s: pairs, strongest paths and the order by Schulze', (_, profile) => {
    const { candidates, pairwise, paths, ranking } = schulzeRanking(ballotsOf(profile as ProfileCase))
    expect(tableOf(candidates, pairwise)).toEqual(profile.expected.pairwise)
    expect(tableOf(candidates, paths)).toEqual(profile.expected.strongest_paths)
    expect(ranking).toEqual(profile.expected.ranking)
  })

  test('9 voters: the tie of B and D is told', () => {
    const { winners, ties } = schulzeRanking(ballotsOf(voters9 as ProfileCase))
    expect(winners).toEqual(voters9.expected.winners)
    expect(ties).toEqual([
      ['A', 'B'],
      ['A', 'C'],
      ['B', 'D'],
      ['C', 'D'],
    ])
  })

  test('Tennessee: pairs, the Condorcet winner first, the order by Schulze', () => {
    const { candidates, pairwise, winners, ranking } = schulzeRanking(ballotsOf(tennessee as ProfileCase))
    expect(tableOf(candidates, pairwise)).toEqual(tennessee.expected.pairwise)
    expect(winners).toEqual([tennessee.expected.condorcet_winner])
    expect(ranking).toEqual(tennessee.expected.schulze_ranking)
  })

  test('60 voters of Young: the pairs of the cycle', () => {
    const { candidates, pairwise } = schulzeRanking(ballotsOf(young as ProfileCase))
    expect(tableOf(candidates, pairwise)).toEqual(young.expected.pairwise)
  })

  test('the paradox: all three win', () => {
    const { winners, ranking } = schulzeRanking(ballotsOf(paradox as ProfileCase))
    expect(winners).toEqual(paradox.expected.schulze_winners)
    expect(ranking).toEqual([paradox.expected.schulze_winners])
    expect(bordaCount(ballotsOf(paradox as ProfileCase)).map(({ place }) => place)).toEqual([1, 1, 1])
  })
})

test('a lost duel is no path', () => {
  const { paths, ranking } = schulzeRanking([
    { ranking: [['a'], ['b']], count: 3 },
    { ranking: [['b'], ['a']], count: 2 },
  ])
  expect([paths, ranking]).toEqual([
    [
      [0, 3],
      [0, 0],
    ],
    [['a'], ['b']],
  ])
})

describe('ballots', () => {
  const half = { numerator: '1', denominator: '2' }

  test('equals share their points', () => {
    expect(bordaCount([{ ranking: [['a', 'b'], ['c']] }])).toMatchObject([
      { candidate: 'a', points: { numerator: '3', denominator: '2' }, place: 1 },
      { candidate: 'b', points: { numerator: '3', denominator: '2' }, place: 1 },
      { candidate: 'c', points: { numerator: '0' }, place: 3 },
    ])
  })

  test('a candidate not named is last, or not judged', () => {
    const ballots = [{ ranking: [['a'], ['b']] }, { ranking: [['c'], ['a']] }]
    expect(bordaCount(ballots).map(({ candidate }) => candidate)).toEqual(['a', 'c', 'b'])
    expect(bordaCount(ballots, { unranked: 'apart' })).toMatchObject([
      { candidate: 'c', place: 1, share: { numerator: '1' } },
      { candidate: 'a', place: 2, share: half },
      { candidate: 'b', place: 3, share: { numerator: '0' } },
    ])
    expect(schulzeRanking(ballots).ranking).toEqual([['a', 'c'], ['b']])
    expect(schulzeRanking(ballots, { unranked: 'apart' }).ranking).toEqual([['c'], ['a'], ['b']])
  })

  test('a candidate on no ballot has no share and no place', () => {
    const options = { candidates: ['z'], unranked: 'apart' } as const
    expect(bordaCount([{ ranking: [['a'], ['b']] }], options).at(-1)).toEqual({
      candidate: 'z',
      points: { numerator: '0', denominator: '1' },
      share: { undefined: 'no-ballots' },
      place: null,
    })
  })

  test('one candidate alone is first; there is nobody to have a share against', () => {
    expect(bordaCount([{ ranking: [['a']] }])).toEqual([
      { candidate: 'a', points: { numerator: '0', denominator: '1' }, share: { undefined: 'no-ballots' }, place: 1 },
    ])
    expect(schulzeRanking([{ ranking: [['a']] }])).toMatchObject({ winners: ['a'], ranking: [['a']], ties: [] })
  })

  test('points beyond 2^53 are exact; pairs are refused there', () => {
    const count = Number.MAX_SAFE_INTEGER
    const ballots = [
      { ranking: [['a'], ['b']], count },
      { ranking: [['a'], ['b']], count },
      { ranking: [['b'], ['a']] },
    ]
    expect(bordaCount(ballots)).toMatchObject([
      { points: { numerator: '18014398509481982' } },
      { points: { numerator: '1' } },
    ])
    expect(() => schulzeRanking(ballots)).toThrow(RangeError)
  })

  test('candidates named like the prototype are candidates', () => {
    const ballots = [{ ranking: [['__proto__'], ['constructor']] }]
    expect(bordaCount(ballots).map(({ candidate }) => candidate)).toEqual(['__proto__', 'constructor'])
    expect(schulzeRanking(ballots).winners).toEqual(['__proto__'])
  })

  test('no ballots, no result', () => {
    expect(bordaCount([])).toEqual([])
    expect(schulzeRanking([])).toMatchObject({ winners: [], ranking: [], ties: [] })
  })

  test.each([
    ['a candidate twice', [{ ranking: [['a'], ['a']] }]],
    ['half a voter', [{ ranking: [['a']], count: 0.5 }]],
    ['no voter', [{ ranking: [['a']], count: 0 }]],
  ])('%s is refused', (_, ballots) => {
    expect(() => bordaCount(ballots)).toThrow(RangeError)
    expect(() => schulzeRanking(ballots)).toThrow(RangeError)
  })

  test('more candidates than can be worked out are refused', () => {
    const many = Array.from({ length: 1001 }, (_, index) => [`c${index}`])
    expect(() => schulzeRanking([{ ranking: many }])).toThrow(RangeError)
  })
})

const profiles = fc.array(
  fc
    .shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 5 })
    .chain((order) =>
      fc.record({ ranking: fc.constant(order.map((candidate) => [candidate])), count: fc.integer({ min: 1, max: 9 }) }),
    ),
  { minLength: 1, maxLength: 6 },
)

describe('laws', () => {
  test.prop([profiles])('the order of ballots changes nothing', (ballots) => {
    expect(schulzeRanking([...ballots].reverse())).toEqual(schulzeRanking(ballots))
    expect(bordaCount([...ballots].reverse())).toEqual(bordaCount(ballots))
  })

  test.prop([profiles])('who beats all others in pairs is the only Schulze winner', (ballots) => {
    const { candidates, pairwise, winners } = schulzeRanking(ballots)
    const champion = candidates.filter((_, a) =>
      candidates.every((__, b) => a === b || pairwise[a]![b]! > pairwise[b]![a]!),
    )
    if (champion.length) expect(winners).toEqual(champion)
    else expect(winners.length).toBeGreaterThan(0)
  })

  test.prop([profiles])('every candidate is in one group, behind nobody it beats', (ballots) => {
    const { candidates, paths, ranking } = schulzeRanking(ballots)
    expect(ranking.flat().sort()).toEqual(candidates)
    const level = (index: number): number => ranking.findIndex((group) => group.includes(candidates[index]!))
    candidates.forEach((_, a) =>
      candidates.forEach((__, b) => {
        if (paths[a]![b]! > paths[b]![a]!) expect(level(a)).toBeLessThan(level(b))
      }),
    )
  })

  test.prop([profiles])('a Borda count is the row sum of the pairs', (ballots) => {
    const { candidates, pairwise } = schulzeRanking(ballots)
    for (const { candidate, points } of bordaCount(ballots)) {
      const row = pairwise[candidates.indexOf(candidate)]!
      expect(points).toEqual({ numerator: String(row.reduce((sum, votes) => sum + votes, 0)), denominator: '1' })
    }
  })
})
