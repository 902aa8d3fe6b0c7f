import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import scipy from '../testing/kendall-tau-b-scipy.json' with { type: 'json' }
import siegel from '../testing/kendall-w-siegel-3x6.json' with { type: 'json' }
import tied from '../testing/kendall-w-ties-3x10.json' with { type: 'json' }
import { kendallTauB } from './kendall-tau.js'
import { kendallW } from './kendall-w.js'
import { expectPublished } from './testing/published.js'
import { completeTables, determined, namesNoNaN, permuted, tableOfRows, tables, transposed } from './testing/tables.js'
import { isUndetermined } from './undetermined.js'

describe.each([siegel, tied])('$title', (file) => {
  // Their rank 1 is the best; here the highest score is.
  const table = tableOfRows(transposed(file.input.rankings).map((row) => row.map((rank) => -rank)))
  const w = determined(kendallW(table))

  test('W, its sum of squares, its ties and its chi-square are as published', () => {
    expectPublished({ W: w.value, S: w.squares, T: w.ties, chi2: w.chiSquare, df: w.degrees }, file)
  })
})

test('ties of 9.5 in units of (t³ − t) / 12, without which W would be .796', () => {
  const w = determined(kendallW(tableOfRows(transposed(tied.input.rankings))))
  expect(w.ties / 12).toBe(tied.expected.T_over_12)
  expect((12 * w.squares) / (9 * 990)).toBeCloseTo(tied.expected.W_uncorrected, 9)
})

test.prop([completeTables()])('W lies between 0 and 1', (table) => {
  const w = kendallW(table)
  if (isUndetermined(w)) return
  expect(w.value).toBeGreaterThanOrEqual(0)
  expect(w.value).toBeLessThanOrEqual(1 + 1e-12)
})

const order = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 })

test.prop([fc.array(order, { minLength: 2, maxLength: 5 })])(
  'where nobody ties, the mean of Spearman is that of every pair of jurors',
  (columns) => {
    const spearman = columns.flatMap((one, at) =>
      columns.slice(0, at).map((other) => {
        const squares = one.reduce((sum, rank, row) => sum + (rank - other[row]!) ** 2, 0)
        return 1 - (6 * squares) / (6 * 35)
      }),
    )
    const mean = spearman.reduce((sum, value) => sum + value, 0) / spearman.length
    expect(determined(kendallW(tableOfRows(transposed(columns)))).meanSpearman).toBeCloseTo(mean, 12)
  },
)

test.prop([
  fc.uniqueArray(fc.integer({ min: -99, max: 99 }), { minLength: 2, maxLength: 8 }),
  fc.integer({ min: 2, max: 6 }),
])('W is 1 when all have the same order, whatever their marks', (scores, jurors) => {
  const same = scores.map((score) => Array.from({ length: jurors }, (_, at) => score * (at + 1) + at))
  expect(determined(kendallW(tableOfRows(same))).value).toBeCloseTo(1, 12)
})

test.prop([tables(), fc.integer()])('the order of input changes nothing; nothing is NaN', (table, seed) => {
  expect(kendallW(permuted(table, seed))).toEqual(kendallW(table))
  namesNoNaN(kendallW(table))
})

test.each([
  ['one juror', [[1], [2]], 'too-few'],
  ['one submission', [[1, 2]], 'too-few'],
  [
    'equal marks',
    [
      [5, 5],
      [5, 5],
    ],
    'no-variation',
  ],
  [
    'no submission that all scored',
    [
      [1, null],
      [null, 2],
    ],
    'incomplete',
  ],
  ['no score', [[null]], 'empty'],
])('%s: no W, and why', (_, rows, reason) => {
  expect(kendallW(tableOfRows(rows))).toEqual({ undefined: reason })
})

test('W leaves out submissions that some juror did not score', () => {
  expect(
    kendallW(
      tableOfRows([
        [3, 3],
        [9, null],
        [2, 2],
      ]),
    ),
  ).toMatchObject({ value: 1, submissions: 2, leftOut: 1 })
})

test("tau-b is SciPy's", () => {
  expectPublished({ tau_b: kendallTauB(scipy.input.x, scipy.input.y) as number }, scipy)
})

const list = fc.array(fc.tuple(fc.option(fc.integer({ min: 0, max: 6 })), fc.option(fc.integer({ min: 0, max: 6 }))))

test.prop([list])('tau-b is that of counting every pair', (pairs) => {
  const both = pairs.filter((pair): pair is [number, number] => pair[0] !== null && pair[1] !== null)
  let [score, x, y] = [0, 0, 0]
  both.forEach(([a, b], at) =>
    both.slice(0, at).forEach(([c, d]) => {
      score += Math.sign(a - c) * Math.sign(b - d)
      x += Number(a !== c)
      y += Number(b !== d)
    }),
  )
  const tau = kendallTauB(
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
  )
  if (both.length < 2) expect(tau).toEqual({ undefined: 'too-few' })
  else if (!x || !y) expect(tau).toEqual({ undefined: 'no-variation' })
  else expect(tau).toBeCloseTo(score / Math.sqrt(x * y), 12)
})

test('lists of other lengths, or with what is no number, have no tau-b', () => {
  expect(kendallTauB([1], [1, 2])).toEqual({ undefined: 'malformed' })
  expect(kendallTauB([1, NaN], [1, 2])).toEqual({ undefined: 'malformed' })
})
