import { problemAt, type Problem } from '../problem/problem.js'
import { yearText } from './day.js'
import type { When } from './when.js'
import { whenOfDates, whenOfPhrase } from './wording/edtf-of.js'
import { findings } from './wording/find.js'
import type { Statement } from './wording/part.js'
import type { Phrase } from './wording/phrases.js'
import { resolve, type Dates, type Refusal, type WhenContext } from './wording/resolve.js'

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
    when: { ...unset, text: found },
    rest,
    problems: [problemAt(code, {}, { found: found.slice(0, 200) })],
  })
  if (text.length > longest) return refused('when-unreadable', text.slice(0, longest), text.slice(longest))
  const { dates, phrase, text: wording, rest } = findings(text)
  if (!dates.length && !phrase) {
    const whole = text.trim()
    if (!/[\p{L}\p{N}]/u.test(whole)) return { when: whole ? { ...unset, text: whole } : unset, rest: '', problems: [] }
    return options.whole ? refused('when-unreadable', whole, '') : { when: unset, rest: whole, problems: [] }
  }
  const year = yearFor(dates)
  const statements = withoutYearFor(dates, phrase, options).map((date) =>
    phrase?.kind === 'unset' ? { ...date, uncertain: true } : date,
  )
  const years = statements.map((statement) => statedYear(statement) ?? year)
  const nearest = nearestOf(years)
  const resolved: Dates[] = []
  for (const [i, statement] of statements.entries()) {
    for (const date of resolve(statement, nearest[i] ?? options.year, options)) {
      if ('refusal' in date) return refused(date.refusal, wording, rest)
      resolved.push(date)
    }
  }
  const bare = phrase && (phrase.kind !== 'unset' || !resolved.length)
  const when = bare ? whenOfPhrase(phrase, resolved, options.year) : whenOfDates(resolved, statements)
  const assumed = years.includes(undefined) && !when.edtf.includes('XXXX')
  return {
    when: { ...when, text: wording },
    rest,
    problems: assumed ? [problemAt('when-year-assumed', {}, { found: wording, expected: when.edtf })] : [],
  }
}

/** The year of «2027 год: 5 мая, 6 июня», said apart from the days. */
function yearFor(statements: Statement[]): number | undefined {
  return statements.length > 1 ? statements.find(isYear)?.stretches[0]?.from?.year : undefined
}

/** What is to be resolved: no year said apart, nor «последняя пятница месяца» of what recurs. */
function withoutYearFor(statements: Statement[], phrase: Phrase | undefined, { month }: WhenContext): Statement[] {
  const apart = yearFor(statements) !== undefined && !statements.every(isYear)
  const ofAnyMonth = ({ stretches }: Statement): boolean => stretches.some(({ from }) => from?.month === 'month')
  return statements.filter(
    (statement) => !(apart && isYear(statement)) && !(phrase?.every && month === undefined && ofAnyMonth(statement)),
  )
}

const isYear = ({ stretches: [only, more] }: Statement): boolean =>
  !more && only?.from === only?.to && only?.from?.year !== undefined && only.from.month === undefined

/** The year a statement names; `relative` where it leans on the context in words («текущего года»). */
function statedYear({ stretches }: Statement): number | 'relative' | undefined {
  const parts = stretches.flatMap(({ from, to }) => [from, to])
  const relative = parts.some((part) => part?.yearOffset !== undefined || part?.shortYear !== undefined)
  return parts.find((part) => part?.year !== undefined)?.year ?? (relative ? 'relative' : undefined)
}

/** For each the next year named after it, else the last before it. */
function nearestOf(years: (number | 'relative' | undefined)[]): (number | undefined)[] {
  const nearest = years.map((year) => (typeof year === 'number' ? year : undefined))
  for (let i = nearest.length - 2; i >= 0; i--) nearest[i] ??= nearest[i + 1]
  for (let i = 1; i < nearest.length; i++) nearest[i] ??= nearest[i - 1]
  return nearest
}
