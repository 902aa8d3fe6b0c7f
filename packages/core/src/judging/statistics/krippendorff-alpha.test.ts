import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import dataA from '../testing/krippendorff-a-2x10.json' with { type: 'json' }
import dataC from '../testing/krippendorff-c-4x12.json' with { type: 'json' }
import { krippendorffAlpha, type MeasurementLevel } from './krippendorff-alpha.js'
import type { ScoreTable } from './score-table.js'
import { expectPublished } from './testing/published.js'
import { determined, tableOfRows, tables, transposed } from './testing/tables.js'
import { isUndetermined } from './undetermined.js'

const levels: MeasurementLevel[] = ['nominal', 'ordinal', 'interval', 'ratio']

describe("Krippendorff's alpha", () => {
  test.each([[dataA, 'nominal'], ...levels.map((level) => [dataC, level] as const)] as const)(
    'is as published: $0.id, %s',
    (file, level) => {
      const table = tableOfRows(transposed<number | null>(file.input.observers))
      expectPublished({ [level]: determined(krippendorffAlpha(table, level)).value }, file)
    },
  )

  test('leaves out what only one juror scored', () => {
    const table = tableOfRows(transposed<number | null>(dataC.input.observers))
    expect(krippendorffAlpha(table, 'nominal')).toMatchObject({ scores: 40, submissions: 11 })
  })

  test.prop([tables(6), fc.constantFrom(...levels)])(
    'is that of the coincidence matrix, pair by pair',
    (given, level) => {
      const table = { ...given, scores: given.scores.map((row) => row.map((score) => score && Math.abs(score))) }
      const alpha = krippendorffAlpha(table, level)
      const oracle = coincidenceAlpha(table, level)
      if (oracle === undefined) expect(isUndetermined(alpha)).toBe(true)
      else expect(determined(alpha).value).toBeCloseTo(oracle, 9)
    },
  )

  test.each([
    [
      'one score to a submission',
      [
        [1, null],
        [null, 2],
      ],
      'too-few',
    ],
    [
      'equal scores',
      [
        [4, 4],
        [4, 4],
      ],
      'no-variation',
    ],
    [
      'scores below 0 as ratios',
      [
        [-1, 1],
        [1, 1],
      ],
      'negative',
    ],
    ['no score', [[null]], 'empty'],
  ])('does not exist for %s', (_, rows, reason) => {
    expect(krippendorffAlpha(tableOfRows(rows), 'ratio')).toEqual({ undefined: reason })
  })

  test('two scores of 0 do not differ as ratios', () => {
    expect(
      krippendorffAlpha(
        tableOfRows([
          [0, 0],
          [1, 1],
        ]),
        'ratio',
      ),
    ).toMatchObject({ value: 1 })
  })
})

/** Alpha by its definition: a matrix of coincidences and Krippendorff's formulas for the differences. */
function coincidenceAlpha({ scores }: ScoreTable, level: MeasurementLevel): number | undefined {
  const units = scores.map((row) => row.filter((score) => score !== null)).filter(({ length }) => length > 1)
  const values = [...new Set(units.flat())].sort((a, b) => a - b)
  const matrix = values.map(() => values.map(() => 0))
  for (const unit of units)
    unit.forEach((a, i) =>
      unit.forEach((b, j) => {
        if (i !== j) matrix[values.indexOf(a)]![values.indexOf(b)]! += 1 / (unit.length - 1)
      }),
    )
  const margin = matrix.map((row) => row.reduce((sum, count) => sum + count, 0))
  const total = margin.reduce((sum, count) => sum + count, 0)
  const between = (from: number, to: number) => margin.slice(from, to + 1).reduce((sum, count) => sum + count, 0)
  const square = (a: number, b: number) => {
    const [c, k] = [values[a]!, values[b]!]
    if (a === b) return 0
    if (level === 'nominal') return 1
    if (level === 'interval') return (c - k) ** 2
    if (level === 'ratio') return ((c - k) / (c + k)) ** 2
    return (between(Math.min(a, b), Math.max(a, b)) - (margin[a]! + margin[b]!) / 2) ** 2
  }
  let [observed, expected] = [0, 0]
  values.forEach((_, a) =>
    values.forEach((_, b) => {
      observed += matrix[a]![b]! * square(a, b)
      expected += margin[a]! * margin[b]! * square(a, b)
    }),
  )
  return expected > 0 ? 1 - ((total - 1) * observed) / expected : undefined
}
