import { fc, test } from '@fast-check/vitest'
import secondOpinion from 'edtf'
import { expect } from 'vitest'
import { dayNumber, dayText, daysInMonth, textOf } from '../day.js'
import { edtfSpan, parseEdtf } from './edtf.js'

const two = (n: number): string => String(n).padStart(2, '0')
const year = fc.integer({ min: 1000, max: 2999 })
const anyDay = fc
  .tuple(year, fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`)
const anyMonth = fc.tuple(year, fc.integer({ min: 0, max: 13 })).map(([y, m]) => `${y}-${two(m)}`)
const date = fc.oneof(anyDay, anyMonth, year.map(String))

const opinionOn = (text: string): { start: string; end: string } | undefined => {
  try {
    const { min, max } = secondOpinion(text)
    const day = (time: number): string => textOf(Math.floor(time / 86_400_000))
    // edtf.js moves 29 February of some years to March.
    return day(min).startsWith(text.slice(0, 10).replace(/[~?%]/g, '')) ? { start: day(min), end: day(max) } : undefined
  } catch {
    return undefined
  }
}

test.prop([date, fc.constantFrom('', '~', '?', '%')], { numRuns: 1000 })(
  'dates have the bounds edtf.js gives them',
  (text, mark) => {
    expect(edtfSpan(text + mark)).toEqual(opinionOn(text + mark))
  },
)

test.prop([date, date], { numRuns: 1000 })(
  'intervals in order have the bounds edtf.js gives their ends, others are none',
  (from, to) => {
    const [a, b] = [opinionOn(from), opinionOn(to)]
    const inOrder = a && b && a.start <= b.start
    expect(edtfSpan(`${from}/${to}`)).toEqual(inOrder ? { start: a.start, end: b.end } : undefined)
  },
)

test.prop([year, fc.integer({ min: 33, max: 41 })])(
  'quarters, thirds and halves are the months they count',
  (y, code) => {
    const [first, length] =
      code < 37 ? [(code - 33) * 3 + 1, 3] : code < 40 ? [(code - 37) * 4 + 1, 4] : [(code - 40) * 6 + 1, 6]
    const last = first + length - 1
    expect(edtfSpan(`${y}-${code}`)).toEqual({
      start: dayText({ year: y, month: first, day: 1 }),
      end: dayText({ year: y, month: last, day: daysInMonth(y, last) }),
    })
  },
)

test.each([
  ['2026-21', '2026-03-01', '2026-05-31'],
  ['2026-23', '2026-09-01', '2026-11-30'],
  ['2027-24', '2027-12-01', '2028-02-29'],
  ['2026-26', '2026-06-01', '2026-08-31'],
  ['2026-29', '2026-09-01', '2026-11-30'],
  ['2026-30', '2026-12-01', '2027-02-28'],
  ['2026-32', '2026-06-01', '2026-08-31'],
  ['156X-02-29', '1560-02-29', '1568-02-29'],
  ['XXXX-02-29', '0000-02-29', '9996-02-29'],
  ['-156X-XX-X5', '-1569-01-05', '-1560-12-25'],
  ['Y170000002', '170000002-01-01', '170000002-12-31'],
  ['[2026-10..2026-11]', '2026-10-01', '2026-11-30'],
  ['{2026-33,2026-34,2026-35,2026-36}', '2026-01-01', '2026-12-31'],
  ['2026-09-08~/2026-09-09~', '2026-09-08', '2026-09-09'],
  ['../2023-07-01', null, '2023-07-01'],
  ['2004/..', '2004-01-01', null],
])('%s lies in %s … %s', (text, start, end) => {
  expect(edtfSpan(text)).toEqual({ start, end })
})

test.each([
  '2026-42',
  '2026-20',
  '2026-2X',
  '2100-02-29',
  'XXX9-02-29',
  '2026-09-05T10:00',
  'Y1E13',
  '{}',
  '[2026',
  '..',
  '/',
  '2026-09-05/2026-09-04',
])('%s is none', (text) => {
  expect(parseEdtf(text)).toBeUndefined()
})

test.prop([fc.string({ unit: fc.constantFrom(...'0123456789-XYEST/.,[]{}~?% :+Z'), maxLength: 40 })], {
  numRuns: 3000,
})('whatever is accepted begins before it ends', (text) => {
  const span = edtfSpan(text)
  const number = (day: string): number => {
    const [, y, m, d] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day)!
    return dayNumber(Number(y), Number(m), Number(d))
  }
  if (span?.start && span.end) expect(number(span.start)).toBeLessThanOrEqual(number(span.end))
})

test('a text of any length is refused at once', () => {
  expect(parseEdtf(`{${'2026,'.repeat(100_000)}2026}`)).toBeUndefined()
})
