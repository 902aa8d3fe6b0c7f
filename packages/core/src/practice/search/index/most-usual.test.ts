import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { mostUsual } from './most-usual.js'

const frequencies = fc.array(fc.oneof(fc.nat(20), fc.nat(0xffffffff)), { maxLength: 200 })

test.prop([frequencies, fc.nat(60)])(
  'of more terms than asked for, those that most practices have come, as after sorting all',
  (given, count) => {
    const terms = given.map((_, term) => term)
    const sorted = terms.toSorted((a, b) => given[b]! - given[a]! || a - b)
    expect(mostUsual(terms, Uint32Array.from(given), count)).toEqual(
      terms.length > count ? sorted.slice(0, count) : terms,
    )
  },
)
