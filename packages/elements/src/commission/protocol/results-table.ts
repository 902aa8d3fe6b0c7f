import type { Protocol } from '@gorod/core/judging'
import { protocolWords } from '../../words/commission/protocol.js'
import type { Locale } from '../../words/speaking.js'
import type { Cell } from '../../data/xlsx.js'

/** How wide the columns of the results are, in letters. */
export const resultsWidths = [18, 8, 60, 30, 10, 10, 24]

/** The results of the last round as a table, with a row of names above. Scores stand as the protocol prints them. */
export function resultsTable({ results, awards }: Pick<Protocol, 'results' | 'awards'>, locale: Locale): Cell[][] {
  const { nomination, place, title, entrant, score, sheets, award } = protocolWords(locale).table
  const awardOf = new Map(awards.map((one) => [one.submission, one.degree]))
  const last = results.at(-1)?.round
  return [
    [nomination, place, title, entrant, score, sheets, award],
    ...results
      .filter(({ round }) => round === last)
      .flatMap((result) =>
        result.rows.map((row): Cell[] => [
          result.title,
          row.place,
          row.title,
          row.entrant,
          row.score === null ? null : Number(row.score.text),
          row.sheets,
          awardOf.get(row.submission) ?? null,
        ]),
      ),
  ]
}
