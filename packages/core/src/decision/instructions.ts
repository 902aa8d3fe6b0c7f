import { decisionProblem } from '../problem/codes/decision.js'
import type { Problem } from '../problem/problem.js'
import { addressedIn, headingOrder, isBinding, type Order } from './addressed.js'
import type { DateFound } from '../when/dates-in.js'
import { isDeadline, wordedDeadline } from './deadline.js'
import type { Instruction } from './decision.js'
import { lineAt, type Reading } from '../words/passage.js'

/** The clause a sentence stands in. */
export interface InstructionContext {
  clause: string
  /** `YYYY-MM-DD` of the decision: a deadline before it is told. */
  day?: string
  /** The order that heads the enumeration in which it stands. */
  heading?: Order
}

/**
 * Who is told to do what in a sentence, and by when: a body that begins it or follows «поручить», «обязать»,
 * «рекомендовать», «предложить», «просить», or the one on whom something is laid. An order without a body is not made
 * one, but told. `from` is where the first begins.
 *
 * @example
 * instructionsIn(sentence, datesIn(sentence.text, 2023), { clause: '2.1' }).instructions[0]
 * // { clause: '2.1', bodies: [{ id: 'secretariat', … }, { id: 'expert-council', … }], force: 'ordered', deadline: { edtf: '../2023-07-01', … }, … }
 */
export function instructionsIn(
  sentence: Reading,
  dates: readonly DateFound[],
  { clause, day, heading }: InstructionContext,
): { instructions: Omit<Instruction, 'id'>[]; problems: Problem[]; from?: number } {
  const { text } = sentence
  const problems: Problem[] = []
  // «Во втором полугодии 2027 года Проектному офису …»
  const addressed = addressedIn(text, dates[0]?.start === 0 ? dates[0].end : 0, heading)
  if (!addressed.length && !headingOrder(text) && isBinding(text)) {
    problems.push(decisionProblem('decision-body-missing', { line: sentence.line }, { found: text.slice(0, 200) }))
  }
  const instructions = addressed.map(({ bodies, force, from, known }, i) => {
    const line = lineAt(sentence, from)
    const until = addressed[i + 1]?.from ?? text.length
    const worded = wordedDeadline(text.slice(from, until))
    const deadline = worded?.isRecurring
      ? undefined
      : dates.find((date) => date.start >= from && date.start < until && isDeadline(date))
    if (worded && !deadline)
      problems.push(decisionProblem('decision-deadline-unread', { line }, { about: clause, found: worded.text }))
    if (!known) problems.push(decisionProblem('decision-body-unknown', { line }, { found: bodies[0]!.text }))
    if (deadline && day !== undefined && endsBefore(deadline.when.edtf, day)) {
      const details = { about: clause, found: deadline.when.text ?? deadline.when.edtf, expected: day }
      problems.push(decisionProblem('decision-deadline-passed', { line }, details))
    }
    return { clause, bodies, force, text, ...(deadline ? { deadline: deadline.when } : {}), line }
  })
  return { instructions, problems, ...(addressed[0] ? { from: addressed[0].from } : {}) }
}

/** Whether a closed deadline ends before a day. */
function endsBefore(edtf: string, day: string): boolean {
  const last = /^\.\.\/(\d{4}-\d\d-\d\d)$/.exec(edtf)?.[1]
  return last !== undefined && last < day
}
