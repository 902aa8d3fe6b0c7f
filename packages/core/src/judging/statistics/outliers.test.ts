import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import nist from '../testing/outlier-grubbs-nist.json' with { type: 'json' }
import { holmAdjusted } from './holm.js'
import { deviationOf, meanOf, medianOf } from './moments.js'
import { grubbs, modifiedZScores } from './outliers.js'
import { twoSidedP, twoSidedT } from './student.js'
import { expectPublished } from './testing/published.js'
import { determined } from './testing/tables.js'

describe('the data of Tietjen and Moore as published', () => {
  const { x } = nist.input
  const result = determined(grubbs(x, { side: 'upper' }))

  test('Grubbs takes 245.57 for an outlier', () => {
    const median = medianOf(x)
    const mad = medianOf(x.map((value) => Math.abs(value - median)))
    expectPublished({ G: result.statistic, mean: meanOf(x), sd: deviationOf(x), median, mad }, nist)
    expect(result.critical).toBeCloseTo(nist.published.critical, 3)
    expect(result).toMatchObject({ index: 7, flagged: true })
  })

  test('modified z-scores', () => {
    determined(modifiedZScores(x)).forEach((z, at) => {
      expect(Math.abs(z - nist.expected.modified_z[at]!)).toBeLessThanOrEqual(nist.tolerance.abs)
    })
  })
})

test('on either side the critical value is higher, and the lowest may be the farthest', () => {
  const values = [1, 10, 10.5, 11, 11.5]
  const either = determined(grubbs(values))
  expect(either).toMatchObject({ index: 0, flagged: true })
  expect(either.critical).toBeGreaterThan(determined(grubbs(values, { side: 'upper' })).critical)
})

test('where the median distance is 0 the mean distance stands in', () => {
  expect(modifiedZScores([5, 5, 5, 9])).toEqual([0, 0, 0, 4 / 1.253314])
})

test('what is nearer to the median than the rounding is no distance', () => {
  expect(modifiedZScores([0, 1.5], 1)).toEqual({ undefined: 'no-variation' })
  expect(modifiedZScores([0, 0.9, 1.8], 1)).toEqual({ undefined: 'no-variation' })
})

test('of two values none is an outlier', () => {
  expect(grubbs([1, 9])).toEqual({ undefined: 'too-few' })
})

test.each([
  [[], 'too-few'],
  [[1], 'too-few'],
  [[2, 2, 2], 'no-variation'],
  [[1, 2, NaN], 'malformed'],
])('%j have no outliers, and why', (values, reason) => {
  expect(grubbs(values)).toEqual({ undefined: reason })
  expect(modifiedZScores(values)).toEqual({ undefined: reason })
})

describe("Student's t", () => {
  // By scipy.stats.t of SciPy 1.17.1.
  test.each([
    [1, [0.936548965138893, 0.5, 0.24223788318168682, 0.10513691342250688], 101.85589106543786],
    [2, [0.9294654384141402, 0.4226497308103742, 0.12961172022151082, 0.02667147321542477], 12.589740561191844],
    [3, [0.9266523488008059, 0.3910022189557705, 0.08770664700806556, 0.009272714892284666], 6.895230518289815],
    [4, [0.9251558409394532, 0.37390096630005887, 0.06676654481198814, 0.0038825370469605107], 5.261057575065824],
    [7, [0.9231480596047924, 0.3506166628202074, 0.04099221858575289, 0.0005422583420028105], 3.855225756064807],
    [10, [0.9223207185644082, 0.34089313230206, 0.03144684423660882, 0.00013210886035478557], 3.447721188954614],
    [519, [0.9203829405347267, 0.3177765081150922, 0.01272683406503872, 3.7047456545357364e-9], 2.745576473587717],
  ])('with %i degrees of freedom', (degrees, probabilities, critical) => {
    probabilities.forEach((p, at) => expect(twoSidedP([0.1, 1, 2.5, 6][at]!, degrees)).toBeCloseTo(p, 12))
    expect(twoSidedT(0.05 / 8, degrees) / critical).toBeCloseTo(1, 9)
    expect(twoSidedP(0, degrees)).toBe(1)
    expect(twoSidedP(Infinity, degrees)).toBe(0)
  })
})

test('probabilities by Holm, as in his step-down', () => {
  // The example of Wikipedia, “Holm–Bonferroni method”.
  expect(holmAdjusted([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02])
  expect(holmAdjusted([])).toEqual([])
  expect(holmAdjusted([0.6, 0.7])).toEqual([1, 1])
})

test.prop([fc.array(fc.double({ min: 0, max: 1, noNaN: true }))])('Holm keeps the order and never lowers', (given) => {
  const adjusted = holmAdjusted(given)
  given.forEach((p, at) => {
    expect(adjusted[at]).toBeGreaterThanOrEqual(p)
    given.forEach((other, index) => {
      if (p < other) expect(adjusted[at]).toBeLessThanOrEqual(adjusted[index]!)
    })
  })
})
