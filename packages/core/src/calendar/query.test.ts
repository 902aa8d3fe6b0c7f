import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { dayText, type CivilDay } from '../when/day.js'
import type { Entry } from './entry.js'
import { entriesBetween, entriesOf } from './query.js'

const entry: Entry = {
  id: 'a',
  kind: 'event',
  title: 'Форум «Зелёный город»',
  when: { kind: 'date', edtf: '2026-09-05/2026-09-06' },
  span: { start: '2026-09-05', end: '2026-09-06' },
  place: 'Орёл',
  cities: ['oryol'],
  cityNames: ['Орёл'],
  organisers: ['Исполком СНГ'],
}

describe('entries between two days', () => {
  test.each([
    ['2026-09-06', '2026-09-30', 1],
    ['2026-09-01', '2026-09-05', 1],
    ['2026-09-07', '2026-09-30', 0],
    ['2026-09-01', '2026-09-04', 0],
    ['-0781-01-01', '12000-01-01', 1],
    ['-0781-01-01', '-0781-12-31', 0],
  ])('from %s to %s: %d', (start, end, count) => {
    expect(entriesBetween([entry], start, end)).toHaveLength(count)
  })

  test('holds none that has no day', () => {
    const { span: _, ...undated } = entry
    expect(entriesBetween([undated], '0000-01-01', '9999-12-31')).toEqual([])
  })

  const day: fc.Arbitrary<CivilDay> = fc.record({
    year: fc.constantFrom(-782, -781, -1, 0, 1, 999, 2026, 12026),
    month: fc.constantFrom(1, 6, 12),
    day: fc.constantFrom(1, 15, 28),
  })
  const order = ({ year, month, day: date }: CivilDay): number => (year * 12 + month) * 31 + date

  law.prop([day, day, day, day])('are those that share a day with them, in any era', (a, b, c, d) => {
    const [start, end] = order(a) <= order(b) ? [a, b] : [b, a]
    const [first, last] = order(c) <= order(d) ? [c, d] : [d, c]
    const found = entriesBetween(
      [{ ...entry, span: { start: dayText(start), end: dayText(end) } }],
      dayText(first),
      dayText(last),
    )
    expect(found.length === 1).toBe(order(start) <= order(last) && order(first) <= order(end))
  })
})

describe('entries of a query', () => {
  test.each([
    [{ text: 'ЗЕЛЕНЫЙ' }, 1],
    [{ text: 'орел' }, 1],
    [{ text: 'исполком  снг' }, 1],
    [{ text: 'город» орел' }, 0],
    [{ text: ' ' }, 1],
    [{ kinds: ['event'] as const }, 1],
    [{ kinds: ['jubilee'] as const }, 0],
    [{ kinds: [] }, 0],
    [{ cities: ['omsk', 'oryol'] }, 1],
    [{ cities: ['omsk'] }, 0],
    [{ cities: ['oryol'], kinds: ['jubilee'] as const }, 0],
    [{}, 1],
  ])('%j: %d', (query, count) => {
    expect(entriesOf([entry], query)).toHaveLength(count)
  })
})
