import { describe, expect, test } from 'vitest'
import { seededRandom } from '../random.js'
import { meanOf } from './moments.js'
import { normalOf, normalQuantile } from './normal.js'

describe('the normal law', () => {
  // By statistics.NormalDist of Python 3, and Wichura's own check values.
  test.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167813],
    [0.3, -0.5244005127080407],
    [1e-9, -5.9978070150076865],
    [0.975, 1.9599639845400536],
    [0.07499, -1.4396021182393162],
    [0.0751, -1.4388253927525398],
  ])('%d lie below %d', (probability, value) => {
    expect(normalQuantile(probability)).toBeCloseTo(value, 13)
  })

  test('random words give mean 0 and variance 1', () => {
    const random = seededRandom('normal')
    const values = Array.from({ length: 100_000 }, () => normalOf(random.word()))
    expect(meanOf(values)).toBeCloseTo(0, 1)
    expect(meanOf(values.map((value) => value * value))).toBeCloseTo(1, 1)
    expect([normalOf(0), normalOf(2 ** 32 - 1)].every(Number.isFinite)).toBe(true)
  })
})
