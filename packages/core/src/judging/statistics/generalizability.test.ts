import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import gstudy from '../testing/gstudy-variance-components.json' with { type: 'json' }
import { generalizability } from './generalizability.js'
import { intraclassCorrelation } from './intraclass-correlation.js'
import { expectPublished } from './testing/published.js'
import { completeTables, contestTable, determined, tableOfRows } from './testing/tables.js'
import { isUndetermined } from './undetermined.js'

describe('variance components', () => {
  const result = determined(generalizability(tableOfRows(gstudy.input.ratings)))

  test('are as published', () => {
    expectPublished({ var_sub: result.submission, var_jur: result.juror, var_res: result.residual }, gstudy)
    expectPublished(
      { g_coefficient_4: result.generalizability as number, phi_4: result.dependability as number },
      gstudy,
    )
    expect(result).toMatchObject({ clamped: [], scores: 4 })
  })

  test('tell how many jurors are needed', () => {
    const { submission, juror, residual, jurorsFor } = result
    const reaches = (error: number, jurors: number) => submission / (submission + error / jurors) >= 0.8
    const two = jurorsFor as { generalizability: number; dependability: number }
    expect([reaches(residual, two.generalizability), reaches(residual, two.generalizability - 1)]).toEqual([
      true,
      false,
    ])
    expect([reaches(residual + juror, two.dependability), reaches(residual + juror, two.dependability - 1)]).toEqual([
      true,
      false,
    ])
  })

  test('ask for one juror where nothing is left to chance, and for no number beyond a thousand', () => {
    const exact = tableOfRows([
      [9, 7],
      [6, 4],
      [3, 1],
    ])
    expect(generalizability(exact)).toMatchObject({ jurorsFor: { generalizability: 1 } })
    const faint = tableOfRows([
      [23, 52],
      [20, 42],
      [22, 6],
    ])
    expect(generalizability(faint)).toMatchObject({ jurorsFor: { generalizability: { undefined: 'too-many' } } })
  })

  test('do not ask for one more juror because of rounding', () => {
    // Four times the quotient of the variances is 6 and a few units of the last place.
    const found = generalizability(
      tableOfRows([
        [5, 5],
        [6, 5],
        [5, 3],
      ]),
    )
    expect(found).toMatchObject({ jurorsFor: { generalizability: 6 } })
  })

  test.prop([completeTables()])('agree with the intraclass correlations of a complete table', (table) => {
    const [variances, forms] = [generalizability(table), intraclassCorrelation(table)]
    if (isUndetermined(variances) || isUndetermined(forms) || variances.clamped.length) return
    if (typeof forms.icc3k === 'number') expect(variances.generalizability).toBeCloseTo(forms.icc3k, 8)
    if (typeof forms.icc2k === 'number') expect(variances.dependability).toBeCloseTo(forms.icc2k, 8)
  })

  test('are recovered from a contest with 3 of 20 jurors to a submission', () => {
    // Uniform quality within ±2.5, severity within ±1.5, chance within ±1.5 and rounding: squares over 3, and 1 / 12.
    const found = determined(generalizability(contestTable(2000, 20, 3)))
    expect(found.submission).toBeCloseTo(6.25 / 3, 0)
    expect(found.residual).toBeCloseTo(2.25 / 3 + 1 / 12, 0)
    expect(Math.abs(found.juror - 0.75)).toBeLessThan(0.4)
  })

  test('of panels that never met are pooled from the panels', () => {
    const [one, other] = [
      [
        [9, 8, 6],
        [7, 7, 4],
        [4, 5, 1],
        [5, 3, 3],
      ],
      [
        [8, 5],
        [6, 2],
        [3, 1],
      ],
    ] as const
    const panels = [one, other].map((rows) => {
      const { meanSquares, jurors, submissions } = determined(
        intraclassCorrelation(tableOfRows(rows.map((row) => [...row]))),
      )
      return { ...meanSquares, m: jurors, n: submissions }
    })
    const sum = (term: (panel: (typeof panels)[number]) => number) =>
      panels.reduce((all, panel) => all + term(panel), 0)
    const residual = sum(({ error, m, n }) => error * (m - 1) * (n - 1)) / sum(({ m, n }) => (m - 1) * (n - 1))
    const found = determined(
      generalizability(
        tableOfRows([...one.map((row) => [...row, null, null]), ...other.map((row) => [null, null, null, ...row])]),
      ),
    )
    expect(found.residual).toBeCloseTo(residual, 10)
    expect(found.juror).toBeCloseTo(
      sum(({ jurors, m }) => (jurors - residual) * (m - 1)) / sum(({ m, n }) => n * (m - 1)),
      10,
    )
    expect(found.submission).toBeCloseTo(
      sum(({ submissions, n }) => (submissions - residual) * (n - 1)) / sum(({ m, n }) => m * (n - 1)),
      10,
    )
  })

  test('negative ones are set to 0 and named', () => {
    expect(
      generalizability(
        tableOfRows([
          [1, 3],
          [3, 1],
          [2, 2],
        ]),
      ),
    ).toMatchObject({
      submission: 0,
      juror: 0,
      clamped: ['submission', 'juror'],
      generalizability: 0,
      jurorsFor: { generalizability: { undefined: 'no-variation' } },
    })
  })

  test.each([
    [
      'one score to a submission',
      [
        [1, null],
        [null, 2],
      ],
      'too-few',
    ],
    ['one submission', [[1, 2]], 'too-few'],
    [
      'equal scores',
      [
        [2, 2],
        [2, 2],
      ],
      'no-variation',
    ],
  ])('do not exist for %s', (_, rows, reason) => {
    expect(generalizability(tableOfRows(rows))).toEqual({ undefined: reason })
  })
})
