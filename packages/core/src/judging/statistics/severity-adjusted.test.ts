import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import catalyst from '../testing/two-way-additive-catalyst.json' with { type: 'json' }
import connectivity from '../testing/connectivity-two-panels.json' with { type: 'json' }
import { scoreComponents } from './components.js'
import type { ScoreTable } from './score-table.js'
import { severityAdjusted, type SeverityAdjusted, type SeverityOptions } from './severity-adjusted.js'
import {
  completeTables,
  contestTable,
  determined,
  namesNoNaN,
  permuted,
  tableOf,
  tableOfRows,
  tables,
} from './testing/tables.js'
import { leastSquares } from './testing/least-squares.js'

const adjusted = (table: ScoreTable, options?: SeverityOptions): SeverityAdjusted =>
  determined(severityAdjusted(table, options))

describe('the catalyst experiment as published', () => {
  const { expected, published, tolerance } = catalyst
  const table = tableOf(catalyst.input.cells)
  const result = adjusted(table, { shrink: false })
  const byId = Object.fromEntries(result.submissions.map((row) => [row.submission, row]))
  const near = (value: number, exact: number, printed?: number) => {
    expect(Math.abs(value - exact)).toBeLessThanOrEqual(tolerance.abs)
    if (printed !== undefined) expect(Math.abs(value - printed)).toBeLessThanOrEqual(tolerance.published_abs)
  }

  test.each(Object.entries(expected.adjusted_means))('the adjusted mean of catalyst %s is %d', (id, mean) => {
    near(byId[id]!.adjusted, mean)
    near(
      byId[id]!.adjusted - expected.mu,
      expected.treatment_effects[id as '1'],
      published.treatment_effects[id as '1'],
    )
  })

  test.each(Object.entries(expected.block_effects))('the severity of batch %s is minus %d', (id, effect) => {
    near(-result.jurors.find(({ juror }) => juror === id)!.severity, effect)
  })

  test('the sums of squares are those of the analysis of variance', () => {
    near(result.squares.total, expected.ss_total, published.ss_total)
    near(result.squares.jurors, expected.ss_blocks_adjusted, published.ss_blocks_adjusted)
    near(result.squares.submissions, expected.ss_treatments_adjusted, published.ss_treatments_adjusted)
    near(result.squares.residual, expected.ss_error, published.ss_error)
    expect(result.degrees).toBe(expected.df_error)
    near(result.squares.submissions / 3 / result.variance!, expected.F)
  })

  test('the order of the weaker three turns round', () => {
    expect(result.submissions.map(({ submission, place }) => [submission, place])).toEqual([
      ['4', 1],
      ['3', 2],
      ['2', 3],
      ['1', 4],
    ])
  })
})

describe('panels that never met', () => {
  const edges = connectivity.input.edges.map(([submission, juror], index) => ({
    submission: submission!,
    juror: juror!,
    score: index,
  }))
  const [submission, juror] = connectivity.input.repair

  test('are components of their own, placed apart', () => {
    expect(determined(scoreComponents(tableOf(edges))).map(({ jurors }) => jurors)).toEqual(
      connectivity.expected.component_jurors,
    )
    const result = adjusted(tableOf(edges))
    expect(result.components).toBe(connectivity.expected.components)
    expect(result.submissions.map(({ submission, component, place }) => [submission, component, place])).toEqual([
      ['s2', 0, 1],
      ['s1', 0, 2],
      ['s4', 1, 1],
      ['s3', 1, 2],
    ])
  })

  test('are one after one more sheet', () => {
    const repaired = tableOf([...edges, { submission: submission!, juror: juror!, score: 3 }])
    expect(scoreComponents(repaired)).toHaveLength(connectivity.expected.after_repair.components)
    expect(adjusted(repaired).components).toBe(1)
  })
})

test.prop([tables()])('scores, severities and errors are those of the whole system of equations', (table) => {
  const result = adjusted(table, { shrink: false })
  fc.pre(result.components === 1)
  const oracle = leastSquares(table)
  for (const { submission, adjusted, error } of result.submissions) {
    expect(adjusted).toBeCloseTo(oracle.adjusted[submission]!, 8)
    if (error !== null) expect(error).toBeCloseTo(oracle.adjustedError[submission]! * Math.sqrt(result.variance!), 7)
  }
  for (const { juror, severity, error } of result.jurors) {
    expect(severity).toBeCloseTo(-oracle.leniency[juror]!, 8)
    if (error !== null) expect(error).toBeCloseTo(oracle.leniencyError[juror]! * Math.sqrt(result.variance!), 7)
  }
  expect(result.squares.residual).toBeCloseTo(oracle.residual, 7)
})

test.prop([completeTables(), fc.boolean()])('a complete table keeps the order of its raw means', (table, shrink) => {
  const totals = new Map(
    table.submissions.map((id, row) => [id, table.scores[row]!.reduce((sum: number, score) => sum + score!, 0)]),
  )
  for (const { submission, place } of adjusted(table, { shrink }).submissions) {
    const above = [...totals.values()].filter((total) => total > totals.get(submission)!)
    expect(place).toBe(above.length + 1)
  }
})

test.prop([tables(), fc.integer()])('the order of input changes nothing', (table, seed) => {
  expect(severityAdjusted(permuted(table, seed))).toEqual(severityAdjusted(table))
})

test.prop([tables(), fc.constantFrom(true, false, undefined)])(
  'nothing is NaN, nothing is touched',
  (table, shrink) => {
    const before = structuredClone(table)
    namesNoNaN(severityAdjusted(table, shrink === undefined ? {} : { shrink }))
    expect(table).toEqual(before)
  },
)

test.prop([tables(), fc.integer({ min: -50, max: 50 })])(
  'a juror who marks higher is only more lenient',
  (table, by) => {
    const result = adjusted(table, { shrink: false })
    fc.pre(result.components === 1)
    const shifted = {
      ...table,
      scores: table.scores.map(([first, ...rest]) => [first! === null ? null : first! + by, ...rest]),
    }
    const after = adjusted(shifted, { shrink: false })
    const mean = (rows: SeverityAdjusted['submissions']) =>
      rows.reduce((sum, row) => sum + row.adjusted, 0) / rows.length
    const centred = (rows: SeverityAdjusted['submissions']) =>
      Object.fromEntries(rows.map((row) => [row.submission, row.adjusted - mean(rows)]))
    const [one, other] = [centred(result.submissions), centred(after.submissions)]
    for (const id of Object.keys(one)) expect(other[id]).toBeCloseTo(one[id]!, 8)
  },
)

test('severities of small loads are drawn to 0, unless told otherwise', () => {
  const table = tableOf(catalyst.input.cells)
  const [plain, drawn] = [adjusted(table, { shrink: false }), adjusted(table)]
  expect([plain.shrunk, drawn.shrunk]).toEqual([false, true])
  plain.jurors.forEach(({ severity, error }, index) => {
    expect(Math.abs(drawn.jurors[index]!.severity)).toBeLessThanOrEqual(Math.abs(severity))
    expect(drawn.jurors[index]!.error!).toBeLessThan(error!)
  })
})

test('on a complete table shrunk severities and errors are those of the formula', () => {
  const table = tableOfRows([
    [9, 7, 8],
    [6, 6, 5],
    [8, 4, 6],
    [3, 1, 3],
  ])
  const [plain, drawn] = [adjusted(table, { shrink: false }), adjusted(table, { shrink: true })]
  const [variance, ratio] = [drawn.variance!, drawn.variance! / drawn.jurorVariance!]
  drawn.jurors.forEach(({ severity, error }, index) => {
    expect(severity).toBeCloseTo((plain.jurors[index]!.severity * 4) / (4 + ratio), 12)
    expect(error).toBeCloseTo(Math.sqrt((variance * (1 - 1 / 3)) / (4 + ratio)), 12)
  })
  for (const { error } of drawn.submissions) expect(error).toBeCloseTo(Math.sqrt(variance / 3), 12)
})

test.each([
  [7, true],
  [8, false],
])('with %i scores to a juror severities are shrunk: %s', (count, shrunk) => {
  expect(adjusted(contestTable(count, 3, 3)).shrunk).toBe(shrunk)
})

test('where nothing is left to chance, nothing is shrunk', () => {
  const exact = tableOfRows([
    [9, 7],
    [6, 4],
    [3, 1],
  ])
  expect(adjusted(exact, { shrink: true })).toMatchObject({ shrunk: false, variance: 0 })
})

test('jurors who do not differ are not corrected when shrunk', () => {
  const table = tableOf([
    { submission: 'a', juror: '1', score: 5 },
    { submission: 'a', juror: '2', score: 7 },
    { submission: 'b', juror: '1', score: 7 },
    { submission: 'b', juror: '2', score: 5 },
    { submission: 'c', juror: '1', score: 9 },
  ])
  const result = adjusted(table, { shrink: true })
  expect(result.jurorVariance).toBe(0)
  expect(result.submissions.map(({ raw, adjusted }) => adjusted - raw)).toEqual([0, 0, 0])
})

test('a juror with half of the scores at an end of the scale has the ceiling flag', () => {
  const table = {
    submissions: ['a', 'b'],
    jurors: ['1', '2'],
    scores: [
      [10, 3],
      [5, 1],
    ],
  }
  const { jurors } = adjusted(table, { scale: { min: 0, max: 10 } })
  expect(jurors.map(({ ends, ceiling }) => [ends, ceiling])).toEqual([
    [{ low: 0, high: 0.5 }, true],
    [{ low: 0, high: 0 }, false],
  ])
  expect(adjusted(table).jurors[0]).toMatchObject({ ends: null, ceiling: false })
})

test('a score of 10^9 is one, and ids named like the prototype are ids', () => {
  const table = {
    submissions: ['__proto__', 'constructor'],
    jurors: ['toString', '__proto__'],
    scores: [
      [1e9, 0],
      [-1e9, 0],
    ],
  }
  expect(adjusted(table, { shrink: false }).submissions).toMatchObject([
    { submission: '__proto__', adjusted: 5e8 },
    { submission: 'constructor', adjusted: -5e8 },
  ])
})

test('one juror alone gives scores without errors', () => {
  const result = adjusted({ submissions: ['a', 'b'], jurors: ['1'], scores: [[3], [8]] })
  expect(result.submissions.map(({ adjusted, error }) => [adjusted, error])).toEqual([
    [8, null],
    [3, null],
  ])
  expect(result).toMatchObject({ variance: null, jurorVariance: null, degrees: 0, components: 1 })
})

test('who has no score is named apart', () => {
  const result = adjusted({
    submissions: ['b', 'a', 'c'],
    jurors: ['2', '1'],
    scores: [
      [null, null],
      [null, 4],
      [null, 5],
    ],
  })
  expect([result.unscored, result.idle]).toEqual([['b'], ['2']])
  expect(result.submissions.map(({ submission }) => submission)).toEqual(['c', 'a'])
})

test.each<[string, ScoreTable, string]>([
  ['no rows', { submissions: [], jurors: [], scores: [] }, 'empty'],
  ['no score', { submissions: ['a'], jurors: ['1'], scores: [[null]] }, 'empty'],
  ['a juror twice', { submissions: ['a'], jurors: ['1', '1'], scores: [[1, 2]] }, 'malformed'],
  ['a submission twice', { submissions: ['a', 'a'], jurors: ['1'], scores: [[1], [2]] }, 'malformed'],
  ['a score beyond 10^9', { submissions: ['a'], jurors: ['1'], scores: [[-1e9 - 1]] }, 'malformed'],
  ['a short row', { submissions: ['a'], jurors: ['1', '2'], scores: [[1]] }, 'malformed'],
  ['a missing row', { submissions: ['a', 'b'], jurors: ['1'], scores: [[1]] }, 'malformed'],
  ['an id twice', { submissions: ['a', 'a'], jurors: ['1'], scores: [[1], [2]] }, 'malformed'],
  ['no number', { submissions: ['a'], jurors: ['1'], scores: [[NaN]] }, 'malformed'],
  ['text', { submissions: ['a'], jurors: ['1'], scores: [['5' as never]] }, 'malformed'],
  ['a hole', { submissions: ['a'], jurors: ['1'], scores: [Array(1) as never] }, 'malformed'],
  ['a huge number', { submissions: ['a'], jurors: ['1'], scores: [[1e10]] }, 'malformed'],
  ['a crowd', { submissions: [], jurors: Array.from({ length: 1001 }, (_, i) => `${i}`), scores: [] }, 'too-many'],
])('a table with %s says so', (_, table, reason) => {
  expect(severityAdjusted(table)).toEqual({ undefined: reason })
  expect(scoreComponents(table)).toEqual({ undefined: reason })
})
