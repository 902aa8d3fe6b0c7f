import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { ScoreSheet, Versioned } from '../sheet.js'
import { sheetOf } from '../testing/edition.js'
import { mergeSheets, type MergedSheet } from './merge.js'

const copy = (marks: Record<string, [number | null, number]>, more: Partial<ScoreSheet> = {}): ScoreSheet => ({
  ...sheetOf('j1', 's1', {}, { state: 'draft' }),
  marks: Object.fromEntries(Object.entries(marks).map(([id, [value, version]]) => [id, { value, version }])),
  ...more,
})

test('different fields of two devices come together', () => {
  expect(mergeSheets(copy({ a: [7, 1] }), copy({ b: [5, 2] }))).toEqual({
    sheet: copy({ a: [7, 1], b: [5, 2] }),
    conflicts: [],
  })
})

test('of one field the higher version stays, also where it was emptied', () => {
  expect(mergeSheets(copy({ a: [7, 1] }), copy({ a: [null, 2] }))).toEqual({
    sheet: copy({ a: [null, 2] }),
    conflicts: [],
  })
})

test('the same value at the same version is no conflict', () => {
  expect(mergeSheets(copy({ a: [7, 1] }), copy({ a: [7, 1] })).conflicts).toEqual([])
})

test('different values at the same version are both kept', () => {
  const { sheet, conflicts } = mergeSheets(copy({ 'a/b': [7, 3] }), copy({ 'a/b': [4, 3] }))
  expect(sheet.marks).toEqual({ 'a/b': { value: 7, version: 3 } })
  expect(conflicts).toEqual([{ path: '/marks/a~1b', version: 3, kept: 7, other: 4 }])
})

test('comments and the note are fields like marks', () => {
  const note = (value: string): Partial<ScoreSheet> => ({
    note: { value, version: 1 },
    comments: { a: { value, version: 1 } },
  })
  expect(mergeSheets(copy({}, note('один')), copy({}, note('два'))).conflicts.map(({ path }) => path)).toEqual([
    '/comments/a',
    '/note',
  ])
})

describe('the state', () => {
  test.each<[Partial<ScoreSheet>, Partial<ScoreSheet>, ScoreSheet['state'], number]>([
    [{ state: 'draft' }, { state: 'submitted' }, 'submitted', 0],
    [{ state: 'sealed' }, { state: 'opened' }, 'sealed', 0],
    [{ state: 'submitted' }, { state: 'draft', stateVersion: 2 }, 'draft', 0],
    [{ state: 'submitted' }, { state: 'recused' }, 'recused', 1],
    [{ state: 'abstained', stateVersion: 1 }, { state: 'recused', stateVersion: 1 }, 'recused', 1],
    [{ state: 'recused', stateVersion: 1 }, { state: 'submitted', stateVersion: 2 }, 'submitted', 0],
    [{ state: 'recused', reason: 'родство' }, { state: 'recused', reason: 'город' }, 'recused', 1],
  ])('of %j and %j is %s with %i conflicts', (left, right, state, count) => {
    const { sheet, conflicts } = mergeSheets(copy({}, left), copy({}, right))
    expect([sheet.state, conflicts.length]).toEqual([state, count])
  })

  test('takes its reason along', () => {
    const { sheet, conflicts } = mergeSheets(
      copy({}, { state: 'recused', reason: 'родство' }),
      copy({}, { state: 'submitted' }),
    )
    expect(sheet.reason).toBe('родство')
    expect(conflicts).toEqual([
      { path: '/state', version: 0, kept: { state: 'recused', reason: 'родство' }, other: { state: 'submitted' } },
    ])
  })
})

test.each([{ juror: 'j2' }, { submission: 's2' }, { round: 'r2' }])('a copy with %j is another sheet', (other) => {
  expect(() => mergeSheets(copy({}), copy({}, other))).toThrow(RangeError)
})

describe('laws', () => {
  const field = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Versioned<T>> =>
    fc.record({ value, version: fc.integer({ min: 0, max: 2 }) })
  const fields = <T>(value: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), field(value))
  const text = fc.constantFrom('', 'да', 'нет')
  const copies: fc.Arbitrary<ScoreSheet> = fc
    .record(
      {
        state: fc.constantFrom('draft', 'submitted', 'recused', 'abstained'),
        stateVersion: fc.integer({ min: 1, max: 2 }),
        reason: text,
        marks: fields(fc.option(fc.integer({ min: 0, max: 3 }))),
        comments: fields(text),
        note: field(text),
      },
      { requiredKeys: ['state', 'marks', 'comments'] },
    )
    .map((parts) => ({ ...copy({}), ...parts }) as ScoreSheet)

  const values = (sheet: ScoreSheet): [string, Versioned<unknown>][] => [
    ...Object.entries(sheet.marks).map(([id, one]): [string, Versioned<unknown>] => [`/marks/${id}`, one]),
    ...Object.entries(sheet.comments).map(([id, one]): [string, Versioned<unknown>] => [`/comments/${id}`, one]),
    ...(sheet.note ? [['/note', sheet.note] as [string, Versioned<unknown>]] : []),
    ['/state', stateOf(sheet)],
  ]
  const stateOf = ({ state, reason, stateVersion = 0 }: ScoreSheet): Versioned<unknown> => ({
    value: reason === undefined ? { state } : { state, reason },
    version: stateVersion,
  })

  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

  test.prop([copies, copies])('the order of two changes nothing', (a, b) => {
    expect(mergeSheets(a, b)).toEqual(mergeSheets(b, a))
  })

  test.prop([copies, copies, copies])('the order of three changes nothing', (a, b, c) => {
    expect(mergeSheets(mergeSheets(a, b).sheet, c).sheet).toEqual(mergeSheets(a, mergeSheets(b, c).sheet).sheet)
  })

  test.prop([copies])('a sheet with itself is itself, without conflict', (a) => {
    const { sheet, conflicts } = mergeSheets(a, a)
    expect([sheet, conflicts]).toEqual([a, []])
  })

  test.prop([copies, copies])('merging again brings nothing new', (a, b) => {
    const { sheet } = mergeSheets(a, b)
    expect(mergeSheets(sheet, a).sheet).toEqual(sheet)
  })

  test.prop([copies, copies])('nothing is lost: a value stays, is outdated, or is in a conflict', (a, b) => {
    const { sheet, conflicts }: MergedSheet = mergeSheets(a, b)
    const merged = new Map(values(sheet))
    for (const [path, { value, version }] of [...values(a), ...values(b)]) {
      const now = merged.get(path)!
      const kept = now.version > version || same(now.value, value)
      const told = conflicts.some((one) => one.path === path && (same(one.kept, value) || same(one.other, value)))
      const reasonless = ['draft', 'submitted'].some((state) =>
        [{ state }, { state, reason: '' }].some((v) => same(v, value)),
      )
      const progressed = path === '/state' && reasonless && ['draft', 'submitted'].includes(sheet.state)
      expect(kept || told || progressed, path).toBe(true)
    }
  })

  test.prop([copies, copies])('a conflict is told only at one version with two values', (a, b) => {
    const [left, right] = [new Map(values(a)), new Map(values(b))]
    for (const { path, version, kept, other } of mergeSheets(a, b).conflicts) {
      expect([left.get(path)!.version, right.get(path)!.version]).toEqual([version, version])
      expect([left.get(path)!.value, right.get(path)!.value]).toEqual(expect.arrayContaining([kept, other]))
      expect(kept).not.toEqual(other)
    }
  })
})
