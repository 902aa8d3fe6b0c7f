import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { computedMark, criteriaOf } from './criteria.js'
import { rules, share } from './testing/sample.js'

test.each([
  ['yards', ['quality']],
  ['budget', ['share', 'quality']],
  ['nothing', []],
])('the criteria of %s', (nomination, ids) => {
  expect(criteriaOf(rules, nomination).map(({ id }) => id)).toEqual(ids)
})

describe('a computed mark', () => {
  test.each([
    ['below the first step', { extra: 0, total: 100 }, { mark: 0 }],
    ['at a step', { extra: 1, total: 100 }, { mark: 1 }],
    ['just under a step', { extra: 329_999, total: 1_000_000 }, { mark: 1 }],
    ['a third', { extra: 1, total: 3 }, { mark: 4 }],
    ['half', { extra: 5, total: 10 }, { mark: 7 }],
    ['under half by one of the largest', { extra: 4503599627370495, total: Number.MAX_SAFE_INTEGER }, { mark: 4 }],
    ['no whole', { extra: 1 }, { mark: null, reason: 'whole-missing' }],
    ['no part', { total: 1 }, { mark: null, reason: 'part-missing' }],
    ['a whole of zero', { extra: 0, total: 0 }, { mark: null, reason: 'whole-zero' }],
    ['a fraction', { extra: 0.5, total: 1 }, { mark: null, reason: 'not-whole' }],
    ['a debt', { extra: -1, total: 1 }, { mark: null, reason: 'not-whole' }],
  ])('%s', (_, amounts, mark) => {
    expect(computedMark(share, amounts as Record<string, number>)).toEqual(mark)
  })

  const amount = fc.integer({ min: 0, max: 1_000_000_000 })

  test.prop([amount, fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 1, max: 1000 })])(
    'does not depend on the unit of money',
    (extra, total, unit) => {
      const inUnit = { extra: extra * unit, total: total * unit }
      expect(computedMark(share, inUnit)).toEqual(computedMark(share, { extra, total }))
    },
  )

  test.prop([amount, amount, fc.integer({ min: 1, max: 1_000_000_000 })])(
    'never falls as the part grows',
    (a, b, total) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((extra) => computedMark(share, { extra, total }).mark!)
      expect(less).toBeLessThanOrEqual(more!)
    },
  )
})

test('names of amounts are looked up in the amounts alone', () => {
  expect(computedMark({ ...share, whole: 'constructor' }, {})).toEqual({ mark: null, reason: 'whole-missing' })
})
