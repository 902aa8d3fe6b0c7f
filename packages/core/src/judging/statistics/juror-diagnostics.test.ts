import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { seededRandom } from '../random.js'
import { correlationOf } from './correlation.js'
import { driftOf } from './drift.js'
import { jurorDiagnostics, type DiagnosticsOptions, type JurorDiagnostics } from './juror-diagnostics.js'
import type { ScoreTable } from './score-table.js'
import { severityAdjusted } from './severity-adjusted.js'
import { contestTable, determined, namesNoNaN, permuted, tableOfRows, tables } from './testing/tables.js'
import { isUndetermined } from './undetermined.js'

const byId = (table: ScoreTable, options?: DiagnosticsOptions): Record<string, JurorDiagnostics> =>
  Object.fromEntries(determined(jurorDiagnostics(table, options)).map((juror) => [juror.juror, juror]))

/** Scores of 30 submissions by 8 jurors: quality, chance of up to a point, and what a juror adds. */
const panel = (add: (juror: number, submission: number, quality: number) => number): ScoreTable => {
  const random = seededRandom('panel')
  const unit = () => random.below(2001) / 1000 - 1
  return tableOfRows(
    Array.from({ length: 30 }, (_, row) => {
      const quality = 5 + 3 * unit()
      return Array.from({ length: 8 }, (_, juror) => quality + unit() + add(juror, row, quality))
    }),
  )
}

describe('a panel of eight', () => {
  test('whose jurors are alike raises no flag', () => {
    const jurors = determined(jurorDiagnostics(panel(() => 0)))
    expect(jurors.map(({ flags }) => flags)).toEqual(jurors.map(() => []))
  })

  test('with one two points more severe: severity, and far from the others', () => {
    const jurors = byId(panel((juror) => (juror === 3 ? -2 : 0)))
    expect(jurors['j3']!.severity).toBeGreaterThan(1.5)
    expect(jurors['j3']!.flags).toEqual(['severity', 'far-severity'])
    expect(jurors['j3']).toMatchObject({ grubbs: true })
    expect(jurors['j3']!.spread).toBeCloseTo(1, 0)
  })

  test('with one who uses half of the scale', () => {
    const jurors = byId(panel((juror, _, quality) => (juror === 5 ? -(quality - 5) / 2 : 0)))
    expect(jurors['j5']!.spread).toBeLessThan(0.75)
    expect(jurors['j4']!.spread).toBeGreaterThan(0.9)
    expect(jurors['j5']!.flags).not.toContain('own-order')
  })

  test('with one who orders otherwise: own order, and more left over', () => {
    const jurors = byId(panel((juror, _, quality) => (juror === 0 ? 2 * (5 - quality) : 0)))
    expect(jurors['j0']!.restCorrelation).toBeLessThan(-0.5)
    expect(jurors['j0']!.residual).toBeGreaterThan(2)
    expect(jurors['j0']!.flags).toContain('own-order')
    expect(jurors['j1']!.flags).toEqual([])
  })

  test('with one who grows milder, in the own order only', () => {
    const table = panel((juror, row) => (juror === 6 ? row / 10 : 0))
    const order = Object.fromEntries(table.jurors.map((juror) => [juror, table.submissions]))
    const { j6, j2 } = byId(table, { order })
    expect(j6!.flags).toContain('drift')
    expect(j6!.drift).toMatchObject({ sheets: 30 })
    expect((j6!.drift as { perSheet: number }).perSheet).toBeCloseTo(-0.1, 1)
    expect((j6!.drift as { change: number }).change).toBeLessThan(-2)
    expect(j2!.flags).toEqual([])
    const backwards = byId(table, { order: { j6: [...table.submissions].reverse(), j2: ['s1', 'nobody'] } })
    expect((backwards['j6']!.drift as { perSheet: number }).perSheet).toBeCloseTo(0.1, 1)
    expect(backwards['j2']!.drift).toEqual({ undefined: 'too-few' })
    expect(backwards['j0']!.drift).toEqual({ undefined: 'incomplete' })
  })

  test('with one at the top of the scale', () => {
    const table = panel(() => 0)
    const scores = table.scores.map((row) => row.map((score, juror) => (juror === 7 ? 10 : score)))
    const { j7 } = byId({ ...table, scores }, { scale: { min: 0, max: 10 } })
    expect(j7!.flags).toContain('ceiling')
    expect(j7!.restCorrelation).toEqual({ undefined: 'no-variation' })
  })
})

test('few false flags: about a tenth of alike panels has a juror whose severity is flagged', () => {
  let flagged = 0
  for (let seed = 0; seed < 200; seed++) {
    const random = seededRandom(`alike ${seed}`)
    const unit = () => Array.from({ length: 6 }, () => random.below(2001) / 1000 - 1).reduce((sum, x) => sum + x)
    const table = tableOfRows(
      Array.from({ length: 12 }, () => {
        const quality = unit()
        return Array.from({ length: 6 }, () => quality + unit())
      }),
    )
    if (determined(jurorDiagnostics(table)).some(({ flags }) => flags.some((flag) => flag.endsWith('severity'))))
      flagged++
  }
  // Two tests at 5 % on the same severities: at most 20 of 200, with a deviation of 4.
  expect(flagged).toBeLessThanOrEqual(32)
  expect(flagged).toBeGreaterThan(4)
})

describe('influence', () => {
  test('is the most places a submission moves without the juror', () => {
    const table = tableOfRows([
      [9, 9, 1],
      [8, 8, 9],
      [7, 7, 8],
    ])
    // With the third juror s1, s2, s0; without, s0, s1, s2.
    expect(byId(table)['j2']!.influence).toEqual({ places: 2, submission: 's0' })
  })

  test('is none where all agree', () => {
    expect(
      byId(
        tableOfRows([
          [3, 3],
          [2, 2],
          [1, 1],
        ]),
      )['j0']!.influence,
    ).toEqual({ places: 0, submission: null })
  })

  test('cannot be told of the only link, or of the only juror', () => {
    const linked = tableOfRows([
      [5, 6, null],
      [4, 6, null],
      [null, 5, 3],
      [null, 6, 3],
    ])
    expect(byId(linked)['j1']!.influence).toEqual({ undefined: 'disconnected' })
    expect(byId(linked)['j0']!.influence).toMatchObject({ places: expect.any(Number) })
    expect(byId(tableOfRows([[5], [4]]))['j0']!.influence).toEqual({ undefined: 'too-few' })
  })

  test.prop([tables(5)])('is that of judging anew without the column', (table) => {
    const jurors = jurorDiagnostics(table, { shrink: false })
    if (isUndetermined(jurors)) return
    const whole = determined(severityAdjusted(table, { shrink: false }))
    fc.pre(whole.components === 1)
    for (const { juror, influence } of jurors) {
      const column = table.jurors.indexOf(juror)
      const rest = severityAdjusted(
        {
          ...table,
          jurors: table.jurors.filter((id) => id !== juror),
          scores: table.scores.map((row) => row.filter((_, at) => at !== column)),
        },
        { shrink: false },
      )
      if (isUndetermined(rest)) expect(influence).toEqual({ undefined: 'too-few' })
      else if (rest.components > 1) expect(influence).toEqual({ undefined: 'disconnected' })
      else {
        const kept = whole.submissions.filter(({ submission }) => !rest.unscored.includes(submission))
        const moves = kept.map(({ submission, adjusted }) => {
          const before = 1 + kept.filter((other) => other.adjusted > adjusted + 1e-7).length
          return Math.abs(before - rest.submissions.find((row) => row.submission === submission)!.place)
        })
        expect(influence).toMatchObject({ places: Math.max(...moves) })
      }
    }
  })
})

test('severities, errors and tests are those of the additive model', () => {
  const table = contestTable(60, 6, 3)
  const { jurors, degrees } = determined(severityAdjusted(table, { shrink: false }))
  expect(degrees).toBe(180 - 60 - 6 + 1)
  determined(jurorDiagnostics(table)).forEach((juror, index) => {
    expect(juror).toMatchObject({ severity: jurors[index]!.severity, error: jurors[index]!.error })
    expect(juror.adjustedP).toBeGreaterThanOrEqual(juror.p as number)
  })
})

test('a juror apart from all others has no error', () => {
  const { j0, j1 } = byId(
    tableOfRows([
      [1, null, null],
      [null, 2, 3],
      [null, 3, 5],
    ]),
  )
  expect(j0).toMatchObject({ severity: 0, error: { undefined: 'disconnected' }, flags: [] })
  expect(j1!.severity).toBeCloseTo(0.75, 12)
  expect(j1!.error).toBeCloseTo(0.25, 12)
})

test('scores without chance have no test', () => {
  const { j0 } = byId(
    tableOfRows([
      [0.1, 0.3],
      [0.2, 0.4],
      [0.5, 0.7],
    ]),
  )
  expect(j0).toMatchObject({ p: { undefined: 'no-variation' }, residual: { undefined: 'no-variation' }, flags: [] })
})

test.prop([tables(6), fc.integer(), fc.boolean()])(
  'the order of input changes nothing; nothing is NaN or touched',
  (table, seed, ordered) => {
    const options: DiagnosticsOptions = {
      scale: { min: 0, max: 10 },
      ...(ordered && { order: Object.fromEntries(table.jurors.map((juror) => [juror, table.submissions])) }),
    }
    const before = structuredClone(table)
    const jurors = jurorDiagnostics(table, options)
    expect(jurorDiagnostics(permuted(table, seed), options)).toEqual(jurors)
    namesNoNaN(jurors)
    expect(table).toEqual(before)
  },
)

test('260 submissions with 3 of 20 jurors take well under a second', () => {
  const table = contestTable(260, 20, 3)
  const order = Object.fromEntries(table.jurors.map((juror) => [juror, table.submissions]))
  const started = performance.now()
  jurorDiagnostics(table, { order })
  expect(performance.now() - started).toBeLessThan(1000)
})

describe('a line through residuals', () => {
  // By scipy.stats.linregress of SciPy 1.17.1.
  test('has the slope, the error and the probability of least squares', () => {
    const line = determined(driftOf([2, 1, 0, -1, -3]))
    expect(line.perSheet).toBeCloseTo(1.2, 12)
    expect(line.error).toBeCloseTo(0.1154700538379241, 12)
    expect(line.p).toBeCloseTo(0.0019012746601963218, 12)
    expect(line.change).toBeCloseTo(4.8, 12)
  })

  test.each([
    [[1, 2, 3, 4], 'too-few'],
    [[1, 2, 3, 4, 5], 'no-variation'],
    [[0, 0, 0, 0, 0], 'no-variation'],
  ])('through %j has no test', (residuals, reason) => {
    expect(driftOf(residuals)).toEqual({ undefined: reason })
  })
})

test.each([
  [[1, 2, 3], [2, 4, 7], 0.9933992677987828],
  [[1, 2, 3], [3, 2, 1], -1],
  [[1, 2], [2, 4], { undefined: 'too-few' }],
  [[1, 2, 3], [0.3, 0.1 + 0.2, 0.3], { undefined: 'no-variation' }],
])('%j and %j correlate by %j', (one, other, expected) => {
  const found = correlationOf(one, other)
  if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 12)
  else expect(found).toEqual(expected)
})
