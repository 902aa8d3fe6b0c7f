import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { pointedAt, pointerTo } from './pointer.js'

/** The examples of RFC 6901, section 5, and a key that looks like an escape. */
const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
  '~1': 9,
}

test.each([
  ['', document],
  ['/foo', ['bar', 'baz']],
  ['/foo/0', 'bar'],
  ['/', 0],
  ['/a~1b', 1],
  ['/c%d', 2],
  ['/e^f', 3],
  ['/g|h', 4],
  ['/i\\j', 5],
  ['/k"l', 6],
  ['/ ', 7],
  ['/m~0n', 8],
  ['/~01', 9],
])('%s points to its value', (pointer, value) => {
  expect(pointedAt(document, pointer)).toEqual({ value })
})

test.each(['foo', '/bar', '/foo/2', '/foo/00', '/foo/-', '/foo/length', '/m~n', '/m~2n', '/foo/0/0', '/constructor'])(
  '%s points to nothing',
  (pointer) => {
    expect(pointedAt(document, pointer)).toBeUndefined()
  },
)

test.prop([fc.array(fc.string({ maxLength: 5 }), { maxLength: 5 })])(
  'a pointer made of keys leads along them',
  (keys) => {
    const nested = keys.reduceRight<unknown>((value, key) => Object.fromEntries([[key, value]]), 'here')
    expect(pointedAt(nested, pointerTo(...keys))).toEqual({ value: 'here' })
  },
)
