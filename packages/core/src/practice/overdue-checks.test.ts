import { expect, test } from 'vitest'
import { overdueChecks } from './overdue-checks.js'
import type { PracticeEditing } from './practice.js'
import { practice } from './testing/sample.js'

const checked = (id: string, editing: PracticeEditing) => ({ ...practice, id, editing })

test('the never checked come first, then the longest overdue', () => {
  const practices = [
    checked('fresh', { state: 'accepted', checkedOn: '2026-11-20' }),
    checked('old', { state: 'accepted', checkedOn: '2020-01-01' }),
    checked('older', { state: 'accepted', checkedOn: '2019-01-01' }),
    checked('never', { state: 'accepted' }),
    checked('unreadable', { state: 'accepted', checkedOn: 'вчера' }),
    checked('gone', { state: 'obsolete' }),
  ]
  expect(overdueChecks(practices, '2026-11-21', 24).map(({ practice: { id }, due }) => [id, due])).toEqual([
    ['never', undefined],
    ['unreadable', undefined],
    ['older', '2021-01-01'],
    ['old', '2022-01-01'],
  ])
})

test.each([
  ['2025-08-31', 6, '2026-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2025-12-15', 1, '2026-01-15'],
  ['2025-11-30', 13, '2026-12-30'],
])('a check of %s falls due after %i months on %s, and is overdue the day after', (checkedOn, months, due) => {
  const practices = [checked('a', { state: 'accepted', checkedOn })]
  expect(overdueChecks(practices, due, months)).toEqual([])
  expect(overdueChecks(practices, '2030-01-01', months)[0]?.due).toBe(due)
})
