import { expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'
import type { Commission, Conflict } from './commission.js'
import {
  commissionSchema,
  conflictSchema,
  readCommission,
  readConflict,
  readSheet,
  scoreSheetSchema,
} from './schema.js'
import type { ScoreSheet } from './sheet.js'
import { commissionOf, sheetOf } from './testing/edition.js'

const sheet = sheetOf('j1', 's1', { quality: 7, effect: null }, { note: { value: 'про себя', version: 2 } })

test('the schemas describe exactly the types', () => {
  expectTypeOf<z.infer<typeof scoreSheetSchema>>().toEqualTypeOf<ScoreSheet>()
  expectTypeOf<z.infer<typeof commissionSchema>>().toEqualTypeOf<Commission>()
  expectTypeOf<z.infer<typeof conflictSchema>>().toEqualTypeOf<Conflict>()
})

test('what is sound is given back as it came', () => {
  expect(readSheet(sheet).value).toBe(sheet)
  const commission = commissionOf(['j1', 'j2'])
  expect(readCommission(commission).value).toBe(commission)
  const conflict = { member: 'j1', submission: 's1', basis: 'declared', state: 'dismissed', reason: 'нет родства' }
  expect(readConflict(conflict).value).toBe(conflict)
})

test.each<[string, string, unknown]>([
  ['shape-field-unknown', '/points', { ...sheet, points: 7 }],
  ['shape-value-wrong', '/marks/quality', { ...sheet, marks: { quality: 7 } }],
  ['shape-value-wrong', '/marks/quality/value', { ...sheet, marks: { quality: { value: '7', version: 1 } } }],
  ['shape-value-wrong', '/marks/quality/version', { ...sheet, marks: { quality: { value: 7, version: -1 } } }],
  ['shape-value-wrong', '/state', { ...sheet, state: 'lost' }],
  ['shape-field-missing', '/round', { juror: 'j1', submission: 's1', state: 'draft', marks: {}, comments: {} }],
  ['shape-value-wrong', '', [sheet]],
  ['shape-field-unknown', '/marks/__proto__', JSON.parse('{"marks":{"__proto__":{"value":7,"version":1}}}')],
  [
    'shape-value-wrong',
    '/marks',
    {
      ...sheet,
      marks: Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`c${at}`, { value: 1, version: 1 }])),
    },
  ],
])('%s at «%s» is told', (code, path, value) => {
  expect(readSheet(value).problems.map((problem) => [problem.code, problem.at.path])).toContainEqual([code, path])
})
