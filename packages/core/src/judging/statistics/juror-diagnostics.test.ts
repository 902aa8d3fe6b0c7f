import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { seededRandom } from '../random.js'
import { jurorDiagnostics, type DiagnosticsOptions, type JurorDiagnostics } from './juror-diagnostics.js'
import type { ScoreTable } from './score-table.js'
import { severityAdjusted } from './severity-adjusted.js'
import { cpuMilliseconds } from './testing/cpu.js'
import { contestTable, determined, namesNoNaN, permuted, tableOfRows, tables } from './testing/tables.js'

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

  test('with two who are two points milder: far from the others, though each hides the other from Grubbs', () => {
    const jurors = byId(panel((juror) => (juror > 5 ? 2 : 0)))
    for (const id of ['j6', 'j7']) expect(jurors[id]).toMatchObject({ grubbs: false })
    for (const id of ['j6', 'j7']) expect(jurors[id]!.flags).toEqual(['severity', 'far-severity'])
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
    const twice = byId(table, { order: { j6: [...table.submissions, 'nobody', ...table.submissions] } })
    expect(twice['j6']!.drift).toEqual(byId(table, { order: { j6: table.submissions } })['j6']!.drift)
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

test('severities, errors and tests are those of the additive model', () => {
  const table = contestTable(60, 6, 3)
  const { jurors, degrees } = determined(severityAdjusted(table, { shrink: false }))
  expect(degrees).toBe(180 - 60 - 6 + 1)
  determined(jurorDiagnostics(table)).forEach((juror, index) => {
    expect(juror).toMatchObject({ severity: jurors[index]!.severity, error: jurors[index]!.error })
    expect(juror.adjustedP).toBeGreaterThanOrEqual(juror.p as number)
  })
})

test('flags are raised by the figures shown, at the levels told', () => {
  const seen = { drift: 0, order: 0 }
  for (let seed = 0; seed < 40; seed++) {
    const random = seededRandom(seed)
    const table = tableOfRows(Array.from({ length: 20 }, () => Array.from({ length: 6 }, () => random.below(10))))
    const order = Object.fromEntries(table.jurors.map((juror) => [juror, table.submissions]))
    for (const { flags, drift, restCorrelation } of determined(jurorDiagnostics(table, { order }))) {
      const { p, adjustedP } = determined(drift)
      expect(flags.includes('drift')).toBe(adjustedP < 0.05)
      expect(flags.includes('own-order')).toBe((restCorrelation as number) < 0.2)
      if (p < 0.05 && adjustedP >= 0.05) seen.drift++
      if ((restCorrelation as number) >= 0 && (restCorrelation as number) < 0.2) seen.order++
    }
  }
  // Among them are those that another level would flag otherwise.
  expect(Object.values(seen).every((count) => count > 0)).toBe(true)
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

test('what is left over is that of all on average, by scores', () => {
  const jurors = determined(jurorDiagnostics(contestTable(40, 6, 3)))
  const [loads, left] = [jurors.map(({ scores }) => scores), jurors.map(({ residual }) => residual as number)]
  expect(left.reduce((sum, value, at) => sum + value * loads[at]!, 0) / 120).toBeCloseTo(1, 10)
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
  expect(cpuMilliseconds(() => jurorDiagnostics(table, { order }))).toBeLessThan(1000)
})
