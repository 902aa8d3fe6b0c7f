import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { disagreements } from './disagreement.js'
import { determined, namesNoNaN, permuted, tableOfRows, tables } from './testing/tables.js'

const of = (scores: number[]) => determined(disagreements(tableOfRows([scores])))[0]!

test.each([
  [[2, 3, 8, 9], { range: 7, gap: { size: 5, below: 2, above: 2 }, divided: true }],
  [[1, 1, 5, 5], { range: 4, bimodality: 1, gap: { size: 4, below: 2, above: 2 }, divided: true }],
  [[0, 1, 2, 3], { range: 3, gap: { size: 1, below: 2, above: 2 }, divided: false }],
  [[1, 9, 9, 9], { gap: { size: 8, below: 1, above: 3 }, divided: false }],
  [[5, 5, 6], { bimodality: { undefined: 'too-few' }, gap: { size: 1, below: 2, above: 1 }, divided: false }],
  [[4, 4], { spread: 0, range: 0, bimodality: { undefined: 'no-variation' }, gap: null, divided: false }],
  [[4], { spread: { undefined: 'too-few' }, beyondSeverity: { undefined: 'too-few' }, gap: null, divided: false }],
])('%j', (scores, expected) => {
  expect(of(scores)).toMatchObject({ submission: 's0', scores: scores.length, ...expected })
})

test("Sarle's coefficient is that of the moments", () => {
  // Skewness and kurtosis by scipy.stats of SciPy 1.17.1.
  expect(of([2, 3, 8, 9]).bimodality).toBeCloseTo(0.9048248512888301, 12)
  expect(of([1, 2, 2, 3, 9]).bimodality).toBeCloseTo(0.9098445094548009, 12)
})

test('the most disagreement comes first, and severity is told from it', () => {
  // The second juror marks two points lower throughout, but for s2.
  const table = tableOfRows([
    [8, 6],
    [7, 5],
    [4, 8],
    [6, 4],
  ])
  const [first, second] = determined(disagreements(table))
  expect(first!.submission).toBe('s2')
  expect(second).toMatchObject({ submission: 's0', spread: Math.SQRT2 })
  expect(second!.beyondSeverity).toBeLessThan(1.1)
})

test.prop([tables(6), fc.integer()])('the order of input changes nothing; nothing is NaN', (table, seed) => {
  expect(disagreements(permuted(table, seed))).toEqual(disagreements(table))
  namesNoNaN(disagreements(table))
})

test('no table, no disagreement', () => {
  expect(disagreements(tableOfRows([]))).toEqual({ undefined: 'empty' })
})

test('three camps are not two', () => {
  // Gaps of 4 are wider than the deviation of 2.67, but the shape is that of one hill: 0.4.
  const [row] = determined(disagreements(tableOfRows([[0, 0, 4, 4, 4, 4, 4, 4, 8, 8]])))
  expect(row!.bimodality).toBeCloseTo(0.4, 12)
  expect(row).toMatchObject({ gap: { size: 4, below: 2, above: 8 }, divided: false })
})

test('decimals blur neither what severity explains nor which gap is in the middle', () => {
  const additive = tableOfRows([
    [0.1, 0.4],
    [0.3, 0.6],
    [0.7, 1.0],
  ])
  for (const { beyondSeverity } of determined(disagreements(additive))) expect(beyondSeverity).toBe(0)
  expect(determined(disagreements(tableOfRows([[0.1, 0.2, 0.3, 0.4]])))[0]!.gap).toMatchObject({ below: 2, above: 2 })
})
