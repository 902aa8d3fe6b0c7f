import { nearestNumber } from '../rational.js'
import type { ScoreTable } from '../statistics/score-table.js'
import type { Entry } from './entries.js'
import { exactOf, type Exact } from './score.js'
import { countRound, type StandingsInput } from './standings.js'

/** The total of a sheet that counts: the weighted mean of its marks. */
export interface SheetTotal {
  nomination: string
  submission: string
  juror: string
  total: Exact
}

/** Juror totals of a nomination for statistics, as the nearest doubles. */
export interface NominationTable {
  nomination: string
  /** What totals are out of; nothing where the criteria make no score. */
  scale: { min: number; max: number } | null
  table: ScoreTable
}

/**
 * What every sheet that counts comes to, by nomination, submission and juror: the annex of a protocol.
 *
 * @example
 * sheetTotals({ rules, submissions, sheets, commission, round: 'r1' })[0]
 * // { nomination: 'n', submission: 's1', juror: 'j1', total: { exact: { numerator: '15', denominator: '2' }, text: '7.50' } }
 */
export function sheetTotals(input: StandingsInput): SheetTotal[] {
  return countRound(input).entries.nominations.flatMap(({ nomination, entries }) =>
    entries.flatMap(({ submission, sheets }) =>
      sheets.map(({ sheet, total }) => ({
        nomination,
        submission: submission.id,
        juror: sheet.juror,
        total: exactOf(total, input.rules.rounding),
      })),
    ),
  )
}

/**
 * A table of juror totals for every nomination of a round: what `severityAdjusted`, `agreementOf` and the other
 * statistics are worked out from. What is computed is no juror's and not in it.
 */
export function scoreTables(input: StandingsInput): NominationTable[] {
  return countRound(input).entries.nominations.map(({ nomination, ruler, entries }) => ({
    nomination,
    scale: ruler?.scale ?? null,
    table: tableOf(entries),
  }))
}

/** Juror totals of entries, a row for each that has sheets. */
export function tableOf(entries: readonly Entry[]): ScoreTable {
  const judged = entries.filter(({ sheets }) => sheets.length)
  const jurors = [...new Set(judged.flatMap(({ sheets }) => sheets.map(({ sheet }) => sheet.juror)))].sort()
  const column = new Map(jurors.map((juror, index) => [juror, index]))
  return {
    submissions: judged.map(({ submission }) => submission.id),
    jurors,
    scores: judged.map(({ sheets }) => {
      const row = jurors.map((): number | null => null)
      for (const { sheet, total } of sheets) row[column.get(sheet.juror)!] = nearestNumber(total)
      return row
    }),
  }
}
