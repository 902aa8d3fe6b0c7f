import { findCity } from '../city/find-city.js'
import type { City } from '../city/city.js'
import { decisionProblem } from '../problem/codes/decision.js'
import type { Problem } from '../problem/problem.js'
import { parseWhen } from '../when/parse.js'
import { clauseOf, type ClauseContext } from './clause.js'
import type { DecisionSection, Instruction, SessionDecision } from './decision.js'
import { dateCount, datesIn } from '../when/dates-in.js'
import { instructionsIn } from './instructions.js'
import { joined, linesOf, passageOf, type Line } from '../words/passage.js'
import { sessionNumber } from './session.js'
import { structureOf } from './structure.js'

const longest = 500_000
const mostLines = 20_000
const longestLine = 20_000
const mostDates = 1000
const exactDay = /^\d{4}-\d\d-\d\d$/

/** A decision read from a document, and what is doubtful in it. */
export interface ParsedDecision {
  decision: SessionDecision
  problems: Problem[]
}

/** What the reading may lean on. */
export interface ParseDecisionOptions {
  /** They resolve the cities that clauses name. */
  cities?: readonly City[]
}

/**
 * The decision in a document, clause by clause with its lines: who is to do what and by when, the cities, sums and dates it
 * names, who is elected or released, what else it approves. Every line of the document is in the result; nothing is applied.
 *
 * @example
 * const { decision } = parseDecision(document, { cities })
 * decision.sections[0]?.clauses[2]?.cities.length // 22
 */
export function parseDecision(document: string, { cities = [] }: ParseDecisionOptions = {}): ParsedDecision {
  const problems: Problem[] = []
  const lines = linesOf(document.slice(0, longest))
  const isTooLong =
    document.length > longest || lines.length > mostLines || dateCount(document.slice(0, longest)) > mostDates
  if (isTooLong || lines.some(({ text }) => text.length > longestLine)) {
    return { decision: { title: [], sections: [], remarks: [] }, problems: [decisionProblem('decision-too-long', {})] }
  }
  const { structure, problems: inNumbers } = structureOf(lines)
  problems.push(...inNumbers)
  const { head, sections, control, signature, rest } = structure
  const heading = readHead(head, cities)
  const day = exactDay.test(heading.date?.edtf ?? '') ? heading.date!.edtf : undefined
  const context: ClauseContext = { cities, ...(day === undefined ? {} : { day, year: Number(day.slice(0, 4)) }) }
  if (day === undefined) problems.push(decisionProblem('decision-date-missing', { line: head[0]?.line ?? 1 }))
  if (!sections.length) problems.push(decisionProblem('decision-empty', { line: 1 }))

  const read = sections.map((section): DecisionSection => {
    const { number, title, preamble, clauses } = section
    return {
      ...(number === undefined ? {} : { number }),
      ...(title.length ? { title: passageOf(joined(title)) } : {}),
      ...(preamble.length ? { preamble: passageOf(joined(preamble)) } : {}),
      clauses: clauses.map((raw) => {
        const found = clauseOf(raw, context)
        problems.push(...found.problems)
        return found.clause
      }),
    }
  })
  for (const { text, line } of rest) problems.push(decisionProblem('decision-line-unread', { line }, { found: text }))
  return {
    decision: {
      title: head.map((line) => passageOf(joined([line]))),
      ...heading,
      sections: read,
      ...controlOf(control, context),
      ...(signature ? { signature: signatureOf(signature) } : {}),
      remarks: [...(control.length && !isControl(control, context) ? control : []), ...rest].map((line) =>
        passageOf(joined([line])),
      ),
    },
    problems: problems.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0)),
  }
}

/** The session, its place and its day. */
function readHead(
  head: readonly Line[],
  cities: readonly City[],
): Pick<SessionDecision, 'session' | 'place' | 'city' | 'date'> {
  const session = sessionNumber(head.map(({ text }) => text).join(' '))
  const dated = head.map(({ text }) => parseWhen(text.slice(0, 500))).find(({ when }) => exactDay.test(when.edtf))
  const place = dated?.rest.replace(/^(?:г\. ?|город |гор\. ?)/iu, '').replace(/^[\s,]{1,9}|[\s,]{1,9}$/gu, '')
  const city = place ? findCity(cities, place).city : undefined
  return {
    ...(session === undefined ? {} : { session }),
    ...(place ? { place } : {}),
    ...(city ? { city: city.id } : {}),
    ...(dated ? { date: dated.when } : {}),
  }
}

function controlOf(lines: readonly Line[], context: ClauseContext): { control?: Instruction } {
  const reading = joined(lines)
  const dates = datesIn(reading.text, context.year)
  const [found] = lines.length ? instructionsIn(reading, dates, { clause: '', ...context }).instructions : []
  return found?.force === 'control' ? { control: { ...found, id: 'control' } } : {}
}

const isControl = (lines: readonly Line[], context: ClauseContext): boolean =>
  controlOf(lines, context).control !== undefined

function signatureOf({ text, line }: Line): NonNullable<SessionDecision['signature']> {
  const at = text.search(/\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u)
  return { office: text.slice(0, at).trim(), name: text.slice(at), line }
}
