import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { compareWhen } from '../when/compare.js'
import type { When } from '../when/when.js'
import type { Entry } from './entry.js'
import { sortEntries } from './sort-entries.js'

const edtfs = [
  '2026',
  '2026-02',
  '2026-02-10~',
  '2026-02-10',
  '[2026-08..2026-09]',
  '2026-08',
  '../2026-02-10',
  'XXXX-04-23',
  '-0781',
  '2026-XX-XX',
  'x',
]
const when: fc.Arbitrary<When> = fc.record({
  kind: fc.constantFrom('date', 'within', 'recurring', 'ongoing', 'elsewhere', 'unset'),
  edtf: fc.constantFrom(...edtfs),
})
const entryOf = (each: When, title: string, id: string): Entry => ({
  id,
  kind: 'event',
  title,
  when: each,
  cities: [],
  cityNames: [],
})

law.prop([fc.array(fc.tuple(when, fc.constantFrom('Ёлка', 'Ель', 'Жар', '10', '9')), { maxLength: 20 })])(
  'entries go as compareWhen goes, then by title, equals in the order given',
  (given) => {
    const sorted = sortEntries(given.map(([each, title], at) => entryOf(each, title, String(at))))
    const titles = new Intl.Collator('ru', { numeric: true })
    for (const [at, entry] of sorted.slice(1).entries()) {
      const before = sorted[at]!
      const order = compareWhen(before.when, entry.when) || titles.compare(before.title, entry.title)
      expect(order === 0 ? Number(before.id) < Number(entry.id) : order < 0).toBe(true)
    }
  },
)

test('entries given stay as they are', () => {
  const given = [
    entryOf({ kind: 'date', edtf: '2026-02' }, 'b', 'b'),
    entryOf({ kind: 'date', edtf: '2026-01' }, 'a', 'a'),
  ]
  expect(sortEntries(given).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(given.map(({ id }) => id)).toEqual(['b', 'a'])
})
