import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import file from '../testing/juror-zscore-and-rescale.json' with { type: 'json' }
import scipy from '../testing/zscore-scipy-vector.json' with { type: 'json' }
import { deviationOf, meanOf } from './moments.js'
import { determined, namesNoNaN, permuted, tableOfRows, tables, transposed } from './testing/tables.js'
import { jurorZScores, zScores } from './z-scores.js'

test("z-scores are SciPy's", () => {
  determined(zScores(scipy.input.x, 'population')).forEach((z, at) => {
    expect(Math.abs(z - scipy.expected.z[at]!)).toBeLessThanOrEqual(scipy.tolerance.abs)
    expect(Math.abs(z - scipy.published.z[at]!)).toBeLessThanOrEqual(scipy.tolerance.published_abs)
  })
})

describe('the table of Shrout and Fleiss, juror by juror', () => {
  const { ratings } = file.input
  const { expected, tolerance } = file
  const result = determined(jurorZScores(tableOfRows(ratings)))
  const near = (value: number, exact: number) => expect(Math.abs(value - exact)).toBeLessThanOrEqual(tolerance.abs)

  test('z-scores of each juror', () => {
    transposed(ratings).forEach((own, juror) =>
      determined(zScores(own, 'sample')).forEach((z, at) => near(z, expected.z[at]![juror]!)),
    )
  })

  test('their means, and two ways back to the scale', () => {
    expect(result.flat).toEqual([])
    for (const { submission, meanZ, pooled, refitted } of result.submissions) {
      const at = Number(submission.slice(1))
      near(meanZ, expected.mean_z[at]!)
      near(pooled, expected.pooled_rescale_means[at]!)
      near(refitted as number, expected.evalato_refit[at]!)
    }
    near(meanOf(ratings.flat()), expected.pooled_mean)
    near(deviationOf(ratings.flat()), expected.pooled_sd)
  })

  test('places by them', () => {
    expect(result.submissions.map(({ submission }) => submission)).toEqual(['s4', 's2', 's0', 's5', 's3', 's1'])
  })
})

test('a juror of one score, or of equal scores, counts as 0 and is named', () => {
  const result = determined(
    jurorZScores(
      tableOfRows([
        [8, 5, null],
        [6, 5, null],
        [4, null, 9],
      ]),
    ),
  )
  expect(result.flat).toEqual(['j1', 'j2'])
  expect(result.submissions.map(({ meanZ }) => meanZ)).toEqual([0.5, 0, -0.5])
})

test('equal means cannot be refitted', () => {
  expect(jurorZScores(tableOfRows([[5], [5]]))).toMatchObject({
    submissions: [{ place: 1, pooled: 5, refitted: { undefined: 'no-variation' } }, { place: 1 }],
  })
})

test.each([
  [[], 'too-few'],
  [[1], 'too-few'],
  [[0.1 + 0.2, 0.3], 'no-variation'],
  [[1, Infinity], 'malformed'],
])('%j have no z-scores, and why', (values, reason) => {
  expect(zScores(values, 'sample')).toEqual({ undefined: reason })
})

test.prop([tables(), fc.integer()])('the order of input changes nothing; nothing is NaN', (table, seed) => {
  expect(jurorZScores(permuted(table, seed))).toEqual(jurorZScores(table))
  namesNoNaN(jurorZScores(table))
})
