import type { City } from '../city/city.js'
import { decisionProblem } from '../problem/codes/decision.js'
import type { Problem } from '../problem/problem.js'
import type { When } from '../when/when.js'
import { amountsOf } from './amounts.js'
import { headingOrder, type Order } from './addressed.js'
import { citiesOf, opensList } from './cities.js'
import { datesIn } from '../when/dates-in.js'
import { isDeadline, wordedDeadline } from './deadline.js'
import type { Clause, ClauseDate, Instruction } from './decision.js'
import { documentsOf } from './documents.js'
import { instructionsIn } from './instructions.js'
import { officeChangesOf } from './offices.js'
import { joined, lineAt, partOf, passageOf, type Reading } from '../words/passage.js'
import { sentencesOf } from '../words/sentences.js'
import type { RawClause } from './structure.js'

/** What a clause is read with. */
export interface ClauseContext {
  cities: readonly City[]
  /** The day of the decision and its year. */
  day?: string
  year?: number
}

/** Verbs by which a session decides something. */
const verbs =
  /(?<!\p{L})(?:утвердить|одобрить|принять|поддержать|согласиться|избрать|переизбрать|назначить|освободить|поручить|обязать|рекомендовать|предложить|предупредить|оставить|установить|включить|возложить|провести|создать|образовать|исключить|прекратить|признать|считать|продлить|отметить|присвоить|наградить|внести|проводить|просить|обратиться)(?!\p{L})/iu

/** A clause with all that it names, and what is doubtful in it. */
export function clauseOf(raw: RawClause, context: ClauseContext): { clause: Clause; problems: Problem[] } {
  const { number, lines } = raw
  const own = joined(lines)
  const items = raw.items.map(joined)
  const parts = [own, ...items]
  const heading = headingOrder(own.text)
  const read = [
    sentencesIn(own, number, context),
    ...items.map((item) => sentencesIn(item, number, { ...context, ...(heading && { heading }) })),
  ]
  const isList = opensList(own)
  const named = [
    citiesOf(own, context.cities, items.length ? 'above' : 'alone'),
    ...items.map((item) => citiesOf(item, context.cities, isList ? 'listed' : 'alone')),
  ]
  const sums = parts.map(amountsOf)
  const problems = [...read, ...named, ...sums].flatMap((found) => found.problems)
  const instructions = shared(own, read)
  const clause: Clause = {
    number,
    text: own.text,
    line: own.line,
    lastLine: parts.at(-1)!.lastLine,
    items: items.map(passageOf),
    instructions: instructions.map((each, i) => ({ id: `${number}-${i + 1}`, ...each })),
    cities: named.flatMap((found) => found.cities),
    amounts: sums.flatMap(({ amounts }) => amounts),
    dates: read.flatMap(({ dates }) => dates),
    offices: officeChangesOf(own, items, context.cities),
    documents: read.flatMap(({ approving }) => approving.flatMap((sentence) => documentsOf(sentence, items))),
  }
  if (!instructions.length && !parts.some(({ text }) => verbs.test(text))) {
    problems.push(
      decisionProblem('decision-verb-unknown', { line: own.line }, { about: number, found: own.text.slice(0, 200) }),
    )
  }
  return { clause, problems }
}

interface PartRead {
  text: string
  line: number
  instructions: Omit<Instruction, 'id'>[]
  dates: ClauseDate[]
  deadline?: When
  /** What stands before anybody is told to act. */
  approving: Reading[]
  problems: Problem[]
}

/** The instructions and dates of a part, sentence by sentence. */
function sentencesIn(
  part: Reading,
  clause: string,
  { day, year, heading }: ClauseContext & { heading?: Order },
): PartRead {
  const read: PartRead = { text: part.text, line: part.line, instructions: [], dates: [], approving: [], problems: [] }
  for (const sentence of sentencesOf(part)) {
    const found = datesIn(sentence.text, year)
    const {
      instructions,
      problems,
      from = sentence.text.length,
    } = instructionsIn(sentence, found, {
      clause,
      ...(day === undefined ? {} : { day }),
      ...(heading && { heading }),
    })
    read.instructions.push(...instructions)
    read.problems.push(...problems)
    read.approving.push(partOf(sentence, 0, from))
    for (const { when, start, problems: ofDate } of found) {
      const line = lineAt(sentence, start)
      read.dates.push({ when, line })
      read.problems.push(...ofDate.map((problem) => ({ ...problem, at: { line } })))
    }
    const deadline = wordedDeadline(sentence.text)?.isRecurring ? undefined : found.find(isDeadline)
    if (deadline && !read.deadline) read.deadline = deadline.when
  }
  return read
}

/** «Секретариату:» and an enumeration: each part of it is an instruction to the one addressed above. */
function shared(own: Reading, [first, ...items]: PartRead[]): Omit<Instruction, 'id'>[] {
  const last = first!.instructions.at(-1)
  const heads = own.text.endsWith(':') && last && items.length ? last : undefined
  return [
    ...first!.instructions.filter((each) => each !== heads),
    ...items.flatMap(({ instructions, text, line, deadline }) =>
      heads && !instructions.length ? [{ ...heads, text, line, ...(deadline ? { deadline } : {}) }] : instructions,
    ),
  ]
}
