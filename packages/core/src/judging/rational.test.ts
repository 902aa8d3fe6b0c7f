import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  compareFractions,
  compareRatios,
  decimalText,
  fractionOf,
  meanOf,
  medianOf,
  nearestNumber,
  ratioFrom,
  ratioOf,
  sumOf,
  type Rounding,
} from './rational.js'
import { commonDivisor, commonMultiple, compareWholes, plus, times } from './whole.js'
import { ratioWritten } from './testing/written.js'

const whole = fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }))
const small = fc.record({ n: fc.integer({ min: -1000, max: 1000 }), d: fc.integer({ min: 1, max: 60 }) })

describe('whole numbers', () => {
  test.prop([whole, whole])('are added, multiplied and compared as BigInt does', (a, b) => {
    expect(BigInt(plus(a, b))).toBe(BigInt(a) + BigInt(b))
    expect(BigInt(times(a, b))).toBe(BigInt(a) * BigInt(b))
    expect(compareWholes(a, b)).toBe(BigInt(a) < BigInt(b) ? -1 : BigInt(a) > BigInt(b) ? 1 : 0)
  })

  test('leave the safe range without rounding', () => {
    expect(plus(Number.MAX_SAFE_INTEGER, 2)).toBe(9007199254740993n)
    expect(times(94906267, 94906267)).toBe(9007199515875289n)
  })

  test.prop([whole, whole])('have a greatest common divisor that divides both', (a, b) => {
    const divisor = BigInt(commonDivisor(a, b))
    if (divisor === 0n) expect([BigInt(a), BigInt(b)]).toEqual([0n, 0n])
    else expect([BigInt(a) % divisor, BigInt(b) % divisor]).toEqual([0n, 0n])
  })

  test('have a least common multiple', () => {
    expect([commonMultiple(4, 6), commonMultiple(7, 5), commonMultiple(3, 3)]).toEqual([12, 35, 3])
  })
})

describe('fractions', () => {
  test('are in lowest terms with the sign above', () => {
    expect(fractionOf(ratioOf(6, -4))).toEqual({ numerator: '-3', denominator: '2' })
    expect(fractionOf(ratioOf(0, 7))).toEqual({ numerator: '0', denominator: '1' })
  })

  test('three tenths are three tenths', () => {
    const sum = sumOf([ratioWritten(0.1), ratioWritten(0.2)])
    expect(compareRatios(sum, ratioWritten(0.3))).toBe(0)
    expect(0.1 + 0.2).not.toBe(0.3)
  })

  test.each([
    [12.5, '25', '2'],
    [-0.125, '-1', '8'],
    [1e-7, '1', '10000000'],
    [1e21, '1000000000000000000000', '1'],
    [33, '33', '1'],
  ])('%d as it is written is %s/%s', (value, numerator, denominator) => {
    expect(fractionOf(ratioWritten(value))).toEqual({ numerator, denominator })
  })

  test.each([
    [0.5, 1],
    [1, 0],
    [Number.NaN, 1],
  ])('%d/%d is refused', (n, d) => {
    expect(() => ratioOf(n, d)).toThrow(RangeError)
  })

  test.each(['', '1.5', '0x10', '--1'])('«%s» is no numerator', (numerator) => {
    expect(() => ratioFrom({ numerator, denominator: '1' })).toThrow(RangeError)
  })

  test('what is not a number is not written', () => {
    expect(() => ratioWritten(Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })

  test.prop([small, small])('are compared as the products across', (a, b) => {
    expect(compareFractions(fractionOf(a), fractionOf(b))).toBe(Math.sign(a.n * b.d - b.n * a.d))
  })

  test.prop([fc.array(small, { maxLength: 8 })])('are summed whatever the order', (ratios) => {
    expect(fractionOf(sumOf(ratios))).toEqual(fractionOf(sumOf([...ratios].reverse())))
    expect(nearestNumber(sumOf(ratios))).toBeCloseTo(
      ratios.reduce((sum, { n, d }) => sum + n / d, 0),
      8,
    )
  })

  test.prop([
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.bigInt({ min: 2n, max: 10n ** 40n }),
  ])('have the same nearest double however they are written', (n, d, factor) => {
    expect(nearestNumber({ n: BigInt(n) * factor, d: BigInt(d) * factor })).toBe(n / d + 0)
  })

  test.each([
    [1n, 10n ** 30n, 1e-30],
    [10n ** 30n + 1n, 10n ** 30n, 1],
    [2n ** 53n + 1n, 1n, 2 ** 53],
    // A hair above the middle between two doubles.
    [(2n ** 53n + 1n) * 10n ** 20n + 1n, 10n ** 20n, 2 ** 53 + 2],
    [-(10n ** 25n), 3n, -3.3333333333333333e24],
  ])('%i/%i is nearest to %d', (n, d, expected) => expect(nearestNumber({ n, d })).toBe(expected))

  test('nothing has no mean and no median', () => {
    expect([meanOf([]), medianOf([])]).toEqual([null, null])
  })

  test.each([
    [[3, 1, 2], '2', '1'],
    [[4, 1, 2, 3], '5', '2'],
    [[7], '7', '1'],
  ])('the median of %j is %s/%s', (values, numerator, denominator) => {
    expect(fractionOf(medianOf(values.map((value) => ratioOf(value)))!)).toEqual({ numerator, denominator })
  })
})

describe('decimals for display', () => {
  test.each<[number, number, number, Rounding['mode'], string]>([
    [25, 8, 2, 'half-up', '3.13'],
    [25, 8, 2, 'half-even', '3.12'],
    [27, 8, 2, 'half-even', '3.38'],
    [2, 3, 0, 'half-up', '1'],
    [1, 2, 0, 'half-even', '0'],
    [-25, 8, 2, 'half-up', '-3.13'],
    [-1, 1000, 2, 'half-up', '0.00'],
    [1, 3, 20, 'half-up', '0.33333333333333333333'],
    [1999, 2, 1, 'half-up', '999.5'],
  ])('%i/%i with %i digits, %s, is %s', (n, d, digits, mode, text) => {
    expect(decimalText(fractionOf(ratioOf(n, d)), { digits, mode })).toBe(text)
  })

  test.prop([small, fc.integer({ min: 0, max: 12 }), fc.constantFrom('half-up', 'half-even')])(
    'are within half a digit of the value',
    (ratio, digits, mode) => {
      const text = decimalText(fractionOf(ratio), { digits, mode })
      expect(text).toMatch(digits ? new RegExp(`^-?\\d+\\.\\d{${digits}}$`) : /^-?\d+$/)
      const off = sumOf([ratioWritten(Number(text)), { n: -ratio.n, d: ratio.d }])
      const half = { n: 1, d: 2 * 10 ** digits }
      expect(compareRatios(off, half)).toBeLessThanOrEqual(0)
      expect(compareRatios({ n: -1, d: half.d }, off)).toBeLessThanOrEqual(0)
    },
  )

  test.each([-1, 0.5, 101])('%d digits are refused', (digits) => {
    expect(() => decimalText({ numerator: '1', denominator: '1' }, { digits, mode: 'half-up' })).toThrow(RangeError)
  })
})
