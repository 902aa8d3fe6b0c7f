import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import icc from '../testing/icc-shrout-fleiss-1979.json' with { type: 'json' }
import { agreementOf, meanTauB } from './agreement.js'
import { fleissKappa } from './fleiss-kappa.js'
import { generalizability } from './generalizability.js'
import { intraclassCorrelation } from './intraclass-correlation.js'
import { kendallW } from './kendall-w.js'
import { krippendorffAlpha, type MeasurementLevel } from './krippendorff-alpha.js'
import { cpuMilliseconds } from './testing/cpu.js'
import { contestTable, namesNoNaN, permuted, tableOfRows, tables } from './testing/tables.js'

const levels: MeasurementLevel[] = ['nominal', 'ordinal', 'interval', 'ratio']

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
  expect(cpuMilliseconds(() => agreementOf(table))).toBeLessThan(1000)
})
