import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import fleiss from '../testing/fleiss-kappa-wikipedia-10x14.json' with { type: 'json' }
import gstudy from '../testing/gstudy-variance-components.json' with { type: 'json' }
import icc from '../testing/icc-shrout-fleiss-1979.json' with { type: 'json' }
import dataA from '../testing/krippendorff-a-2x10.json' with { type: 'json' }
import dataC from '../testing/krippendorff-c-4x12.json' with { type: 'json' }
import { agreementOf, meanTauB } from './agreement.js'
import { fleissKappa } from './fleiss-kappa.js'
import { generalizability } from './generalizability.js'
import { intraclassCorrelation } from './intraclass-correlation.js'
import { kendallW } from './kendall-w.js'
import { krippendorffAlpha, type Level } from './krippendorff-alpha.js'
import type { ScoreTable } from './score-table.js'
import { expectPublished } from './testing/published.js'
import {
  completeTables,
  contestTable,
  determined,
  namesNoNaN,
  permuted,
  tableOfRows,
  tables,
  transposed,
} from './testing/tables.js'
import { isUndetermined } from './undetermined.js'

const levels: Level[] = ['nominal', 'ordinal', 'interval', 'ratio']

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

describe('the intraclass correlations of Shrout and Fleiss', () => {
  const result = determined(intraclassCorrelation(tableOfRows(icc.input.ratings)))

  test('all six, and their mean squares', () => {
    const { icc11, icc21, icc31, icc1k, icc2k, icc3k, meanSquares } = result
    expectPublished({ icc11, icc21, icc31, icc1k, icc2k, icc3k } as Record<string, number>, icc)
    const { submissions, within, jurors, error } = meanSquares
    expectPublished({ BMS: submissions, WMS: within, JMS: jurors, EMS: error }, icc)
  })

  test('may be negative, and do not exist where nothing varies', () => {
    const opposed = determined(
      intraclassCorrelation(
        tableOfRows([
          [1, 3],
          [3, 1],
          [2, 2],
        ]),
      ),
    )
    expect(opposed).toMatchObject({ icc11: -1, icc31: -1, icc1k: { undefined: 'no-variation' } })
    expect(
      intraclassCorrelation(
        tableOfRows([
          [2, 2],
          [2, 2],
        ]),
      ),
    ).toEqual({ undefined: 'no-variation' })
    expect(
      intraclassCorrelation(
        tableOfRows([
          [2, null],
          [null, 2],
        ]),
      ),
    ).toEqual({ undefined: 'incomplete' })
    expect(intraclassCorrelation(tableOfRows([[2, 3]]))).toEqual({ undefined: 'too-few' })
  })

  test('an agreement that decimals blur is an agreement', () => {
    const even = tableOfRows([
      [0.1 + 0.2, 0.3],
      [0.7 + 0.1, 0.8],
    ])
    expect(intraclassCorrelation(even)).toMatchObject({ icc11: 1, icc2k: 1, icc3k: 1 })
  })
})

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

describe("Fleiss' kappa", () => {
  const rows = fleiss.input.counts.map((counts) => counts.flatMap((count, category) => Array(count).fill(category)))

  test('is as published', () => {
    const { value, observed, expected } = determined(fleissKappa(tableOfRows(rows)))
    expectPublished({ kappa: value, Pbar: observed, Pe: expected }, fleiss)
  })

  test.each(rows.map((row, at) => [at, row] as const))('so is the agreement on subject %i', (at, row) => {
    const other = Array<number>(14).fill(99)
    // Beside a subject of full agreement, the mean is half of this subject's and half of 1.
    const { observed } = determined(fleissKappa(tableOfRows([row, other])))
    expect(2 * observed - 1).toBeCloseTo(fleiss.expected.P[at]!, 9)
  })

  test.each([
    [
      'another number of scores',
      [
        [1, 2],
        [1, null],
      ],
      'incomplete',
    ],
    [
      'one score to a submission',
      [
        [1, null],
        [null, 2],
      ],
      'too-few',
    ],
    [
      'one category',
      [
        [1, 1],
        [1, 1],
      ],
      'no-variation',
    ],
  ])('does not exist for %s', (_, table, reason) => {
    expect(fleissKappa(tableOfRows(table))).toEqual({ undefined: reason })
  })

  test('takes other jurors for every submission', () => {
    expect(
      fleissKappa(
        tableOfRows([
          [1, 1, null],
          [null, 2, 2],
        ]),
      ),
    ).toMatchObject({ value: 1, scores: 2 })
  })
})

test('the mean of tau-b is taken over the pairs for whom it exists', () => {
  expect(
    meanTauB(
      tableOfRows([
        [1, 1, null],
        [2, 2, 1],
        [3, null, 2],
      ]),
    ),
  ).toEqual({ value: 1, pairs: 2 })
  expect(
    meanTauB(
      tableOfRows([
        [1, null],
        [null, 2],
      ]),
    ),
  ).toEqual({ undefined: 'too-few' })
  expect(
    meanTauB(
      tableOfRows([
        [1, 1],
        [1, 2],
      ]),
    ),
  ).toEqual({ undefined: 'no-variation' })
})

test.prop([tables(), fc.integer()])('the order of input changes nothing; nothing is NaN or touched', (table, seed) => {
  const before = structuredClone(table)
  const agreement = agreementOf(table)
  expect(agreementOf(permuted(table, seed))).toEqual(agreement)
  namesNoNaN(agreement)
  expect(table).toEqual(before)
})

test('every measure is collected under its name', () => {
  const table = tableOfRows(icc.input.ratings)
  expect(agreementOf(table)).toEqual({
    kendallW: kendallW(table),
    krippendorffAlpha: Object.fromEntries(levels.map((level) => [level, krippendorffAlpha(table, level)])),
    intraclassCorrelation: intraclassCorrelation(table),
    fleissKappa: fleissKappa(table),
    meanTauB: meanTauB(table),
    generalizability: generalizability(table),
  })
})

test('260 submissions with 3 of 20 jurors take well under a second', () => {
  const table = contestTable(260, 20, 3)
  const started = performance.now()
  agreementOf(table)
  expect(performance.now() - started).toBeLessThan(1000)
})

/** Alpha by its definition: a matrix of coincidences and Krippendorff's formulas for the differences. */
function coincidenceAlpha({ scores }: ScoreTable, level: Level): number | undefined {
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
