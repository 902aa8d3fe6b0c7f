import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { fractionOf, ratioOf, sumOf } from '../rational.js'
import conventions from '../testing/rank-conventions.json' with { type: 'json' }
import { placesOf, type RankConvention } from './places.js'
import { ratioWritten } from '../testing/written.js'

const all: RankConvention[] = ['competition', 'modified', 'dense', 'ordinal', 'fractional']
const lists = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 })

test.each(all)('%s places are as published', (convention) => {
  expect(placesOf(conventions.input.values, convention, 'lowest-first')).toEqual(conventions.expected[convention])
})

test('the long list has the fractional places published', () => {
  expect(placesOf(conventions.input.long, 'fractional', 'lowest-first')).toEqual(conventions.expected.long_fractional)
})

test('the highest is first unless said', () => {
  expect(placesOf([9, 7, 7, 5])).toEqual([1, 2, 2, 4])
})

test('a tenth and two tenths tie with three', () => {
  const sum = fractionOf(sumOf([ratioWritten(0.1), ratioWritten(0.2)]))
  expect(placesOf([sum, fractionOf(ratioWritten(0.3)), fractionOf(ratioOf(1, 4))])).toEqual([1, 1, 3])
})

test('fractions a double cannot tell apart are told apart', () => {
  const large = 10n ** 30n
  const [less, more] = [fractionOf(ratioOf(large - 1n, large)), fractionOf(ratioOf(large, large + 1n))]
  expect(placesOf([less, more])).toEqual([2, 1])
})

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (value) => {
  expect(() => placesOf([value])).toThrow(RangeError)
})

describe('laws', () => {
  test.prop([lists])('a competition place is one more than the number of better values', (values) => {
    expect(placesOf(values)).toEqual(values.map((value) => 1 + values.filter((other) => other > value).length))
  })

  test.prop([lists])('a modified place is the number of values not worse', (values) => {
    expect(placesOf(values, 'modified')).toEqual(values.map((value) => values.filter((other) => other >= value).length))
  })

  test.prop([lists])('a dense place counts the distinct better values', (values) => {
    const distinct = [...new Set(values)]
    expect(placesOf(values, 'dense')).toEqual(values.map((value) => 1 + distinct.filter((one) => one > value).length))
  })

  test.prop([lists])('ordinal places are all different, fractional ones keep their sum', (values) => {
    const count = values.length
    expect(placesOf(values, 'ordinal').sort((a, b) => a - b)).toEqual(values.map((_, index) => index + 1))
    expect(placesOf(values, 'fractional').reduce((sum, place) => sum + place, 0)).toBe((count * (count + 1)) / 2)
  })
})
