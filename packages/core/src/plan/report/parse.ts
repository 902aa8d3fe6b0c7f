import type { City } from '../../city/city.js'
import { planProblem } from '../../problem/codes/plan.js'
import type { Problem } from '../../problem/problem.js'
import { dateCount, datesIn, type DateFound } from '../../when/dates-in.js'
import { passageOf } from '../../words/passage.js'
import { eventsOf } from './events.js'
import { paragraphsOf } from './paragraphs.js'
import type { Report } from './report.js'

const longest = 500_000
const mostDates = 1000
const longestParagraph = 20_000

/** A report read from a document, and what is doubtful in it. */
export interface ParsedReport {
  report: Report
  problems: Problem[]
}

/** What the reading may lean on. */
export interface ParseReportOptions {
  cities?: readonly City[]
  /** The year of dates before the first one that has a year. */
  year?: number
}

/**
 * The report in a document: a dated part for each paragraph that begins with a date, its events with place and organisers
 * where the text states them plainly, and all the rest as text. A date without a year is of the year of the one before it.
 *
 * @example
 * parseReport('**13 декабря 2024 года** в Москве состоялась **XXX сессия**', { cities }).report.entries[0]?.events
 * // [{ kind: 'held', title: 'XXX сессия', edition: 30, when: { edtf: '2024-12-13', … }, place: 'Москве', city: 'moskva', organisers: [], line: 1 }]
 */
export function parseReport(document: string, { cities = [], year }: ParseReportOptions = {}): ParsedReport {
  const report: Report = { title: [], entries: [] }
  const problems: Problem[] = []
  const paragraphs = paragraphsOf(document.slice(0, longest))
  const isTooLong = paragraphs.some(({ reading }) => reading.text.length > longestParagraph)
  if (document.length > longest || isTooLong || dateCount(document.slice(0, longest)) > mostDates) {
    return { report, problems: [planProblem('report-too-long', {})] }
  }
  let near = year
  for (const paragraph of paragraphs) {
    const { reading } = paragraph
    const first = openingDate(reading.text, near)
    if (first) {
      near = Number(/\d{4}/.exec(first.when.edtf)?.[0]) || near
      problems.push(...first.problems.map((problem) => ({ ...problem, at: { line: reading.line } })))
      const context = { when: first.when, from: first.end, cities, ...(near === undefined ? {} : { year: near }) }
      report.entries.push({
        ...passageOf(reading),
        when: first.when,
        events: eventsOf(paragraph, context),
        details: [],
      })
    } else (report.entries.at(-1)?.details ?? report.title).push(passageOf(reading))
  }
  if (!report.entries.length) problems.push(planProblem('report-empty', { line: 1 }))
  return { report, problems }
}

/** The date a paragraph begins with, exact or «В апреле 2025 года»; a year alone begins none. */
function openingDate(text: string, year: number | undefined): DateFound | undefined {
  const found = datesIn(text.slice(0, 60), year)[0]
  return found?.start === 0 && /-/.test(found.when.edtf) && found.when.kind !== 'unset' ? found : undefined
}
