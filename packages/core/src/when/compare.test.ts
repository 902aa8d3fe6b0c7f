import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { compareWhen, sortedByWhen } from './compare.js'
import { whenSpan } from './span.js'
import type { When } from './when.js'

const when = fc.record({
  kind: fc.constantFrom('date', 'within', 'recurring', 'ongoing', 'elsewhere', 'unset'),
  edtf: fc.constantFrom(
    ...'2026 2026-01 2026-01-01 2026-01-01/2026-01-31 2026-XX-XX XXXX-XX-XX XXXX-04-23 2026-02 [2026-01..2026-02] {2026-01,2026-05} ../2026-05 2026-05/.. ../.. -0781 2026-33 2026-01~ Y170000002 nonsense'.split(
      ' ',
    ),
  ),
}) as fc.Arbitrary<When>

test.prop([when, when])('two dates compare the same either way round', (a, b) => {
  expect(Math.sign(compareWhen(a, b))).toBe(-Math.sign(compareWhen(b, a)) || 0)
})

test.prop([when, when, when], { numRuns: 2000 })('three dates compare in a line', (a, b, c) => {
  if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) expect(compareWhen(a, c)).toBeLessThanOrEqual(0)
})

test.prop([fc.array(when, { maxLength: 30 })])('a sorted list is in order and is not the list given', (list) => {
  const before = structuredClone(list)
  const sorted = sortedByWhen(list, (item) => item)
  expect(list).toEqual(before)
  expect(sorted).toEqual(before.toSorted(compareWhen))
})

test('earlier first, then shorter, then surer; undated last', () => {
  const order: When[] = [
    { kind: 'date', edtf: '../2026-03' },
    { kind: 'date', edtf: '-0781' },
    { kind: 'date', edtf: '2026-02-01' },
    { kind: 'date', edtf: '2026-02' },
    { kind: 'within', edtf: '2026-02' },
    { kind: 'recurring', edtf: '2026-02' },
    { kind: 'date', edtf: '2026-03-05' },
    { kind: 'date', edtf: '2026-03-05/..' },
    { kind: 'elsewhere', edtf: '2026-XX-XX' },
    { kind: 'unset', edtf: '2026-XX-XX' },
    { kind: 'date', edtf: 'XXXX-04-23' },
  ]
  expect(sortedByWhen(order.toReversed(), (item) => item)).toEqual(order)
})

test.each([
  ['2026-09-05/2026-09-06', '2026-09-05', '2026-09-06'],
  ['[2026-10..2026-11]', '2026-10-01', '2026-11-30'],
  ['2026-XX-XX', '2026-01-01', '2026-12-31'],
  ['{2026-33,2026-34,2026-35,2026-36}', '2026-01-01', '2026-12-31'],
  ['../2023-07-01', null, '2023-07-01'],
  ['XXXX-XX-XX', null, null],
  ['XXXX-04-23', null, null],
  ['nonsense', null, null],
])('%s spans %s … %s', (edtf, start, end) => {
  expect(whenSpan({ edtf })).toEqual({ start, end })
})
