import { describe, expect, test } from 'vitest'
import { correlationOf } from './correlation.js'
import { driftOf } from './drift.js'
import { determined } from './testing/tables.js'

describe('a line through residuals', () => {
  // By scipy.stats.linregress of SciPy 1.17.1.
  test('has the slope, the error and the probability of least squares', () => {
    const line = determined(driftOf([2, 1, 0, -1, -3]))
    expect(line.perSheet).toBeCloseTo(1.2, 12)
    expect(line.error).toBeCloseTo(0.1154700538379241, 12)
    expect(line.p).toBeCloseTo(0.0019012746601963218, 12)
    expect(line.change).toBeCloseTo(4.8, 12)
  })

  test.each([
    [[1, 2, 3, 4], 'too-few'],
    [[1, 2, 3, 4, 5], 'no-variation'],
    [[0, 0, 0, 0, 0], 'no-variation'],
    [[0.1, 0.2, 0.1 + 0.2, 0.4, 0.5], 'no-variation'],
  ])('through %j has no test', (residuals, reason) => {
    expect(driftOf(residuals)).toEqual({ undefined: reason })
  })
})

test.each([
  [[1, 2, 3], [2, 4, 7], 0.9933992677987828],
  [[1, 2, 3], [3, 2, 1], -1],
  [[1, 2], [2, 4], { undefined: 'too-few' }],
  [[1, 2, 3], [0.3, 0.1 + 0.2, 0.3], { undefined: 'no-variation' }],
])('%j and %j correlate by %j', (one, other, expected) => {
  const found = correlationOf(one, other)
  if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 12)
  else expect(found).toEqual(expected)
})
