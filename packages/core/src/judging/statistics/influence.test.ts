import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { jurorDiagnostics } from './juror-diagnostics.js'
import type { ScoreTable } from './score-table.js'
import { severityAdjusted } from './severity-adjusted.js'
import { determined, tableOfRows, tables } from './testing/tables.js'
import { isUndetermined } from './undetermined.js'

const influences = (table: ScoreTable) =>
  Object.fromEntries(determined(jurorDiagnostics(table)).map(({ juror, influence }) => [juror, influence]))

describe('influence', () => {
  test('is the most places a submission moves without the juror', () => {
    const table = tableOfRows([
      [9, 9, 1],
      [8, 8, 9],
      [7, 7, 8],
    ])
    // With the third juror s1, s2, s0; without, s0, s1, s2.
    expect(influences(table)['j2']).toEqual({ places: 2, submission: 's0' })
  })

  test('is none where all agree', () => {
    expect(
      influences(
        tableOfRows([
          [3, 3],
          [2, 2],
          [1, 1],
        ]),
      )['j0'],
    ).toEqual({ places: 0, submission: null })
  })

  test('cannot be told of the only link, or of the only juror', () => {
    const linked = tableOfRows([
      [5, 6, null],
      [4, 6, null],
      [null, 5, 3],
      [null, 6, 3],
    ])
    expect(influences(linked)['j1']).toEqual({ undefined: 'disconnected' })
    expect(influences(linked)['j0']).toMatchObject({ places: expect.any(Number) })
    expect(influences(tableOfRows([[5], [4]]))['j0']).toEqual({ undefined: 'too-few' })
  })

  test('is told within panels that never met anyway', () => {
    const panels = tableOfRows([
      [9, 9, 1, null, null],
      [8, 8, 9, null, null],
      [null, null, null, 5, 6],
      [null, null, null, 4, 5],
    ])
    expect(influences(panels)['j2']).toEqual({ places: 1, submission: 's0' })
    expect(influences(panels)['j4']).toEqual({ places: 0, submission: null })
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
