import { whenProblem } from '../problem/codes/when.js'
import type { Problem } from '../problem/problem.js'
import { yearText } from './day.js'
import type { When } from './when.js'
import { whenOfDates, whenOfPhrase } from './wording/edtf-of.js'
import { findings } from './wording/find.js'
import { resolve, type Dates, type Refusal, type WhenContext } from './wording/resolve.js'
import { withYears } from './wording/years.js'

/** How to read, and what the place of the text adds. */
export interface ParseWhenOptions extends WhenContext {
  /** The whole text must be a date: a text without any is a problem. */
  whole?: boolean
}

/** What was read, what else stands in the text, and what is doubtful. */
export interface ParsedWhen {
  when: When
  rest: string
  problems: Problem[]
}

const longest = 10_000
const longestValue = 1000
const longestShown = 200

/**
 * The statement a text makes about time, with the text that is no part of it; several dates make one statement.
 * Nothing is guessed: dates inside quotations, bare years beside other words and relative words («вчера») stay unread,
 * a year not written comes from the context with a note, and without one stays open (`XXXX-04-23`).
 *
 * @example
 * parseWhen('Москва 5–6 сентября', { year: 2026 })
 * // { when: { kind: 'date', edtf: '2026-09-05/2026-09-06', text: '5–6 сентября' }, rest: 'Москва',
 * //   problems: [{ code: 'when-year-assumed', severity: 'note', … }] }
 */
export function parseWhen(text: string, options: ParseWhenOptions = {}): ParsedWhen {
  const unset: When = { kind: 'unset', edtf: `${options.year === undefined ? 'XXXX' : yearText(options.year)}-XX-XX` }
  const refused = (code: Refusal, found: string, rest: string): ParsedWhen => ({
    when: { ...unset, text: found.slice(0, longestValue) },
    rest,
    problems: [whenProblem(code, {}, { found: found.slice(0, longestShown) })],
  })
  if (text.length > longest) return refused('when-unreadable', text, text)
  const { dates, phrase, text: wording, rest } = findings(text)
  if (!dates.length && !phrase) {
    const whole = text.trim()
    if (!/[\p{L}\p{N}]/u.test(whole)) return { when: whole ? { ...unset, text: whole } : unset, rest: '', problems: [] }
    return options.whole ? refused('when-unreadable', whole, '') : { when: unset, rest: whole, problems: [] }
  }
  const resolved: Dates[] = []
  const years = withYears(dates, phrase, options)
  for (const { statement, year } of years) {
    for (const date of resolve(statement, year, options)) {
      if ('refusal' in date) return refused(date.refusal, wording, rest)
      resolved.push(date)
    }
  }
  const isPhrase = phrase && (phrase.kind !== 'unset' || !resolved.length)
  const when = isPhrase ? whenOfPhrase(phrase, resolved, options.year) : whenOfDates(resolved)
  const isTooLong = Math.max(when.edtf.length, wording.length) > longestValue
  if (isMixed(resolved) || isTooLong) return refused('when-unreadable', wording, rest)
  const isAssumed = years.some(({ assumed }) => assumed) && !when.edtf.includes('XXXX')
  return {
    when: { ...when, text: wording },
    rest,
    problems: isAssumed
      ? [whenProblem('when-year-assumed', {}, { found: wording, expected: daysOrYear(when.edtf) })]
      : [],
  }
}

/** What a reader is told of an assumed year: the days, or the year alone. */
const daysOrYear = (edtf: string): string | number =>
  /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(edtf) ? edtf : Number(/\d{4}/.exec(edtf)?.[0])

/** «до 5 мая и 1 июня», «2026 и май», «5 или 6 мая; 12 июня»: no one statement can hold them. */
function isMixed(dates: Dates[]): boolean {
  const edges = dates.flatMap(({ from, to }) => [from, to])
  const years = edges.filter((date) => /^-?[\dX]{4}[?~%]?$/.test(date)).length
  const isOpen = edges.includes('')
  if (dates.some(({ oneOf }) => oneOf) && !dates.every(({ oneOf }) => oneOf)) return true
  return (years > 0 && years < edges.length && !isOpen) || (dates.length > 1 && isOpen)
}
