import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { atOnce } from '../../steps.js'
import ranks from '../testing/bootstrap-rank-exact-4x3.json' with { type: 'json' }
import { normalQuantile } from './normal.js'
import { rankDistribution } from './rank-distribution.js'
import { rankGroups } from './rank-groups.js'
import { rankIntervals, rankIntervalsInSteps, type RankIntervals } from './rank-intervals.js'
import { severityAdjusted } from './severity-adjusted.js'
import { cpuMilliseconds } from './testing/cpu.js'
import { leastSquares } from './testing/least-squares.js'
import {
  completeTables,
  contestTable,
  determined,
  namesNoNaN,
  permuted,
  tableOfRows,
  tables,
  transposed,
} from './testing/tables.js'
import { isUndetermined } from './undetermined.js'

test('256 resamples of four jurors give the ranks of a full count', () => {
  const { samples, weights, method } = determined(
    rankDistribution(tableOfRows(transposed(ranks.input.jurors)), { seed: 1 }),
  )
  expect(method).toBe('exact')
  const counts = samples.map((places) => {
    const own: Record<string, number> = {}
    places.forEach((place, sample) => (own[place] = (own[place] ?? 0) + weights[sample]!))
    return own
  })
  expect(counts).toEqual(Object.values(ranks.expected.rank_counts))
})

test('the intervals, the chances and the groups of the same', () => {
  const { submissions, groups, samples } = determined(
    rankIntervals(tableOfRows(transposed(ranks.input.jurors)), { seed: 1, first: 1, level: 0.75 }),
  )
  expect(samples).toBe(ranks.expected.resamples)
  // 27 of 256 for place 3 are within the tail of 32; 43 and 33 are not.
  expect(submissions).toEqual([
    { submission: 's0', component: 0, place: 1, from: 1, to: 2, inFirst: 158 / 256 },
    { submission: 's1', component: 0, place: 2, from: 1, to: 3, inFirst: 90 / 256 },
    { submission: 's2', component: 0, place: 3, from: 1, to: 3, inFirst: 33 / 256 },
  ])
  expect(groups).toEqual([{ component: 0, submissions: ['s0', 's1', 's2'] }])
})

test('where two alone can be first, the chance is that of the normal law', () => {
  const table = tableOfRows([
    [9, 7, null, 8],
    [8, null, 6, 6],
    [null, 4, 2, 5],
    [3, 3, 1, 1],
  ])
  const fit = determined(severityAdjusted(table, { shrink: false }))
  const { submissions } = determined(rankIntervals(table, { seed: 'law', shrink: false, first: 1, samples: 20_000 }))
  const [one, other] = fit.submissions
  const difference = one!.adjusted - other!.adjusted
  const error = leastSquares(table).differenceError(one!.submission, other!.submission) * Math.sqrt(fit.variance!)
  const chance = submissions[0]!.inFirst
  expect(normalQuantile(chance)).toBeCloseTo(difference / error, 1)
})

test('where severities were shrunk, the chance counts what is left of them', () => {
  const table = tableOfRows([
    [8, null, null, null],
    [null, 3, null, null],
    [0, 7, 7, 7],
    [0, null, 0, null],
    [null, 2, null, 7],
    [4, 2, 2, 9],
  ])
  const fit = determined(severityAdjusted(table, { shrink: true }))
  const { components, samples } = determined(rankDistribution(table, { seed: 'law', shrink: true, samples: 20_000 }))
  expect([fit.shrunk, components.count]).toEqual([true, 1])
  const ratio = fit.variance! / fit.jurorVariance!
  const error = leastSquares(table, ratio).differenceError('s0', 's1') * Math.sqrt(fit.variance!)
  const score = (id: string) => fit.submissions.find(({ submission }) => submission === id)!.adjusted
  const ahead = samples[0]!.reduce((count, place, at) => count + (place < samples[1]![at]! ? 1 : 0), 0) / 20_000
  // The lots leave an error of 0.013; without the severities it would be 0.07.
  expect(Math.abs(normalQuantile(ahead) - (score('s0') - score('s1')) / error)).toBeLessThan(0.03)
})

test('a place of just the tail is outside the interval', () => {
  // Of four resamples of two jurors s1 is first in one and second in three.
  const table = tableOfRows([
    [7, 8],
    [9, 5],
  ])
  const { submissions } = determined(rankIntervals(table, { seed: 1, level: 0.5 }))
  expect(submissions.map(({ submission, from, to }) => [submission, from, to])).toEqual([
    ['s0', 1, 1],
    ['s1', 2, 2],
  ])
})

test('one sample of twenty against an order leaves it in doubt, one of twenty-one does not', () => {
  const distribution = determined(
    rankDistribution(
      tableOfRows([
        [2, 2],
        [1, 1],
      ]),
      { seed: 1 },
    ),
  )
  const groupsOf = (samples: number) => {
    const places = Array.from({ length: 2 }, (_, row) =>
      Uint16Array.from({ length: samples }, (__, at) => (at ? row + 1 : 2 - row)),
    )
    const all = { ...distribution, samples: places, weights: new Float64Array(samples).fill(1) }
    return atOnce(rankGroups(all, [0, 1])).length
  }
  expect([groupsOf(20), groupsOf(21)]).toEqual([1, 2])
})

test.each([{ level: 0 }, { level: 1.5 }, { level: NaN }, { first: 0 }, { first: 1.5 }])(
  '%j is a mistake of the program',
  (options) => {
    expect(() => rankIntervals(tableOfRows([[1, 2]]), { seed: 1, ...options })).toThrow(RangeError)
  },
)

describe('groups', () => {
  const groupsOf = (scores: number[][]) =>
    determined(rankIntervals(tableOfRows(scores), { seed: 1 })).groups.map(({ submissions }) => submissions.join(' '))

  test('hold those who are equal, and part those whom all jurors part', () => {
    expect(
      groupsOf([
        [9, 9, 9],
        [9, 9, 9],
        [5, 5, 5],
        [1, 1, 1],
      ]),
    ).toEqual(['s0 s1', 's2', 's3'])
  })

  test('may overlap', () => {
    // Two jurors part each pair of neighbours, four of five the ends: 1 − (3/5)^5 = .92, 1 − (1/5)^5 = .9997.
    const pattern = [
      [10, 9, 9, 10, 9],
      [9, 9, 9, 9, 9],
      [9, 8, 8, 9, 9],
    ]
    expect(groupsOf(pattern)).toEqual(['s0 s1', 's1 s2'])
  })
})

test.prop([tables(5), fc.integer(), fc.string({ maxLength: 3 })])(
  'the order of input changes nothing; a seed gives the same; nothing is NaN or touched',
  (table, order, seed) => {
    const before = structuredClone(table)
    const result = rankIntervals(table, { seed, samples: 20 })
    expect(rankIntervals(permuted(table, order), { seed, samples: 20 })).toEqual(result)
    namesNoNaN(result)
    expect(table).toEqual(before)
  },
)

test.prop([tables(6)])('intervals and chances are possible, groups cover everybody', (table) => {
  const result = rankIntervals(table, { seed: 1, samples: 50, first: 2 })
  if (isUndetermined(result)) return
  for (const { component, from, to, inFirst } of result.submissions) {
    const size = result.submissions.filter((other) => other.component === component).length
    expect(from).toBeGreaterThanOrEqual(1)
    expect(to).toBeGreaterThanOrEqual(from)
    expect(to).toBeLessThanOrEqual(size)
    expect(inFirst).toBeGreaterThanOrEqual(size <= 2 ? 1 : 0)
    expect(inFirst).toBeLessThanOrEqual(1)
  }
  expect(new Set(result.groups.flatMap(({ submissions }) => submissions)).size).toBe(result.submissions.length)
})

test.prop([completeTables(6)])('where all scored all, places are those of the means', (table) => {
  const result = rankIntervals(table, { seed: 1, samples: 5 })
  if (isUndetermined(result)) return
  const adjusted = determined(severityAdjusted(table))
  expect(result.submissions.map(({ place }) => place)).toEqual(adjusted.submissions.map(({ place }) => place))
})

test('seven jurors are counted in full', () => {
  expect(rankIntervals(contestTable(3, 7, 7), { seed: 1 })).toMatchObject({ method: 'exact', samples: 7 ** 7 })
})

test('eight jurors are drawn by lot, as many samples as asked for', () => {
  const table = contestTable(5, 8, 8)
  expect(rankIntervals(table, { seed: 1, samples: 100 })).toMatchObject({ method: 'resampled', samples: 100 })
  const many = (seed: number) => rankIntervals(table, { seed, samples: 100 })
  expect(many(1)).toEqual(many(1))
  expect((many(1) as RankIntervals).submissions).not.toEqual((many(2) as RankIntervals).submissions)
})

test.each([
  ['one juror', [[1], [2]], 'too-few'],
  [
    'as many unknowns as scores',
    [
      [1, 2],
      [3, null],
    ],
    'too-few',
  ],
  ['no score', [[null]], 'empty'],
])('%s: no intervals, and why', (_, rows, reason) => {
  expect(rankIntervals(tableOfRows(rows), { seed: 1 })).toEqual({ undefined: reason })
})

test.each([0, -1, 1.5, NaN, 100_001])('%d samples are a mistake of the program', (samples) => {
  expect(() => rankIntervals(tableOfRows([[1, 2]]), { seed: 1, samples })).toThrow(RangeError)
})

test('260 submissions with 3 of 20 jurors take well under a second', () => {
  const table = contestTable(260, 20, 3)
  expect(cpuMilliseconds(() => rankIntervals(table, { seed: 1 }))).toBeLessThan(1000)
})

test.prop([tables(), tables(9), fc.integer(), fc.array(fc.boolean(), { minLength: 50, maxLength: 50 })])(
  'two works whose steps alternate give each what it gives alone, bit for bit',
  (one, other, seed, turns) => {
    const options = { seed, samples: 20 }
    const works = [one, other].map((table) => rankIntervalsInSteps(table, options))
    const results = works.map((): unknown => undefined)
    for (let turn = 0, open = new Set([0, 1]); open.size; turn++) {
      const at = open.has(Number(turns[turn % 50])) ? Number(turns[turn % 50]) : [...open][0]!
      const step = works[at]!.next()
      if (!step.done) continue
      results[at] = step.value
      open.delete(at)
    }
    expect(results).toStrictEqual([one, other].map((table) => rankIntervals(table, options)))
  },
)

test('no step is more than a sample or a submission', () => {
  const work = rankIntervalsInSteps(contestTable(87, 15, 3), { seed: 1, samples: 500 })
  let steps = 0
  while (!work.next().done) steps++
  // Each sample is drawn and laid out; each submission gets its interval and its place in the groups.
  expect(steps).toBe(2 * 500 + 2 * 87)
})

test('bad options are refused at the first step', () => {
  expect(() => rankIntervalsInSteps(contestTable(5, 3, 3), { seed: 1, level: 2 }).next()).toThrow(RangeError)
})
