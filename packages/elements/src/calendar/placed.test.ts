import { fc, test as law } from '@fast-check/vitest'
import type { Entry } from '@gorod/core/calendar'
import { textOf } from '@gorod/core/when'
import { expect, test } from 'vitest'
import { bucket } from './bucket.js'
import { placed } from './placed.js'
import { countOf, loose, sectionsOf } from './sections.js'

const entryOf = (when: Entry['when'], start?: string, end = start): Entry => ({
  id: 'a',
  kind: 'event',
  title: 'Форум',
  when,
  cities: [],
  cityNames: [],
  ...(start && end && { span: { start, end } }),
})

test.each([
  ['a day', entryOf({ kind: 'date', edtf: '2026-09-05' }, '2026-09-05'), 'day'],
  ['days about', entryOf({ kind: 'date', edtf: '2026-09-05~/2026-09-06~' }, '2026-09-05', '2026-09-06'), 'day'],
  ['a month', entryOf({ kind: 'date', edtf: '2026-10' }, '2026-10-01', '2026-10-31'), 'period'],
  ['a quarter', entryOf({ kind: 'date', edtf: '2026-35' }, '2026-07-01', '2026-09-30'), 'period'],
  ['a half-year', entryOf({ kind: 'date', edtf: '2026-41' }, '2026-07-01', '2026-12-31'), 'period'],
  [
    'one of two days',
    entryOf({ kind: 'within', edtf: '[2026-09-05,2026-09-12]' }, '2026-09-05', '2026-09-12'),
    'period',
  ],
  ['a year', entryOf({ kind: 'date', edtf: '2026' }, '2026-01-01', '2026-12-31'), 'year'],
  ['a year without days', entryOf({ kind: 'date', edtf: '2026' }), 'year'],
  ['every quarter', entryOf({ kind: 'recurring', edtf: '2026', every: 'quarter' }, '2026-01-01', '2026-12-31'), 'year'],
  ['all the time', entryOf({ kind: 'ongoing', edtf: '2026' }), 'year'],
  ['no date', entryOf({ kind: 'unset', edtf: '2026' }), 'none'],
  ['another document', entryOf({ kind: 'elsewhere', edtf: 'XXXX' }), 'none'],
])('%s has its place', (_, entry, standing) => {
  expect(placed(entry).standing).toBe(standing)
})

const kind = fc.constantFrom(
  'date' as const,
  'within' as const,
  'recurring' as const,
  'ongoing' as const,
  'unset' as const,
)

law.prop([
  fc.array(fc.tuple(kind, fc.integer({ min: 20454, max: 20818 }), fc.nat(400), fc.boolean()), { maxLength: 60 }),
])('every entry of a year is in its list once, and nothing vague is on a day', (given) => {
  const entries = given.map(([kind, start, length, exact], n): Entry => {
    const [from, to] = [textOf(start), textOf(Math.min(start + length, 20818))]
    return { ...entryOf({ kind, edtf: exact ? `${from}/${to}` : from.slice(0, 7) }, from, to), id: `${n}` }
  })
  const buckets = bucket(entries)
  const [first, last] = [2026 * 12, 2026 * 12 + 11]
  const sections = [...sectionsOf(buckets, first, last, 'ru'), ...loose(buckets, first, last, 'ru')]
  expect(countOf(sections)).toBe(entries.length)
  for (const one of [...buckets.days.values()].flat()) {
    expect(one.start === one.end || one.entry.when.kind === 'date').toBe(true)
  }
})

test('doubtful and sure entries of one day stand together', () => {
  const day = '2026-09-12'
  const about = entryOf({ kind: 'date', edtf: `${day}~` }, day)
  const sure = { ...entryOf({ kind: 'date', edtf: day }, day), id: 'b' }
  const groupsOf = (entries: Entry[]) => sectionsOf(bucket(entries), 2026 * 12, 2026 * 12 + 11, 'ru')[0]!.groups
  expect(groupsOf([about, sure]).map(({ rows, approximate }) => [rows.length, approximate])).toEqual([[2, false]])
  expect(groupsOf([about]).map(({ approximate }) => approximate)).toEqual([true])
})
