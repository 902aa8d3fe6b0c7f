import { decisionProblem } from '../problem/codes/decision.js'
import type { Problem } from '../problem/problem.js'
import { bodyAt, wordsOf, type Word } from './bodies.js'
import type { DateFound } from '../when/dates-in.js'
import { isDeadline } from './deadline.js'
import type { AddressedBody, Instruction } from './decision.js'
import { lineAt, type Reading } from '../words/passage.js'

const forces: Readonly<Record<string, Instruction['force']>> = {
  поручить: 'ordered',
  обязать: 'ordered',
  рекомендовать: 'recommended',
  предложить: 'recommended',
  возложить: 'control',
}
const infinitive = /(?:ть|ти|чь|ться|тись)$/u
const dative = /(?:у|ю|е|и|ам|ям)$/u
const preposition = /^(?:до|не|к|ко|в|во|на|с|со|по|совместно)$/u
const farthest = 8

/** The clause a sentence stands in. */
export interface InstructionContext {
  clause: string
  /** `YYYY-MM-DD` of the decision: a deadline before it is told. */
  day?: string
}

/**
 * Who is told to do what in a sentence, and by when: a body in the dative that begins it or follows «поручить»,
 * «рекомендовать», «предложить», or the one on whom control is laid. An order without a body is not made one. `from` is
 * where the first begins.
 *
 * @example
 * instructionsIn(sentence, datesIn(sentence.text, 2023), { clause: '2.1' }).instructions[0]
 * // { clause: '2.1', bodies: [{ id: 'secretariat', … }, { id: 'expert-council', … }], force: 'ordered', deadline: { edtf: '../2023-07-01', … }, … }
 */
export function instructionsIn(
  sentence: Reading,
  dates: readonly DateFound[],
  { clause, day }: InstructionContext,
): { instructions: Omit<Instruction, 'id'>[]; problems: Problem[]; from?: number } {
  const { text } = sentence
  const words = wordsOf(text)
  const problems: Problem[] = []
  // «Во втором полугодии 2027 года Проектному офису …»
  const begin = dates[0]?.start === 0 ? words.findIndex(({ start }) => start >= dates[0]!.end) : 0
  const addressed = words.flatMap((_, at) => addressedAt(text, words, at, begin))
  const instructions = addressed.map(({ bodies, force, from, known }, i) => {
    const line = lineAt(sentence, from)
    const until = addressed[i + 1]?.from ?? text.length
    const deadline = dates.find((date) => date.start >= from && date.start < until && isDeadline(date))
    if (!known) problems.push(decisionProblem('decision-body-unknown', { line }, { found: bodies[0]!.text }))
    if (deadline && day !== undefined && endsBefore(deadline.when.edtf, day)) {
      const details = { about: clause, found: deadline.when.text ?? deadline.when.edtf, expected: day }
      problems.push(decisionProblem('decision-deadline-passed', { line }, details))
    }
    return { clause, bodies, force, text, ...(deadline ? { deadline: deadline.when } : {}), line }
  })
  return { instructions, problems, ...(addressed[0] ? { from: addressed[0].from } : {}) }
}

interface Addressed {
  bodies: AddressedBody[]
  force: Instruction['force']
  from: number
  known: boolean
}

function addressedAt(text: string, words: readonly Word[], at: number, begin: number): Addressed[] {
  const force = forces[words[at]!.text]
  if (force === undefined) return at === begin ? firstIn(text, words, begin) : []
  const isControl = force === 'control'
  if (isControl && words[at + 1]?.text !== 'на') return []
  const start = isControl || words[at + 1]?.text === 'следующим' ? at + 2 : at + 1
  const first = bodyAt(text, words, start, isControl ? 'accusative' : 'dative')
  if (first) {
    return [{ bodies: [first.body, ...withWhom(text, words, first.next)], force, from: words[at]!.start, known: true }]
  }
  return isControl ? [] : unknownBody(text, words, start, force, words[at]!.start)
}

/** The body that begins a sentence, perhaps after a date; nobody where the sentence begins otherwise. */
function firstIn(text: string, words: readonly Word[], at: number): Addressed[] {
  const first = bodyAt(text, words, at, 'dative')
  if (first)
    return [{ bodies: [first.body, ...withWhom(text, words, first.next)], force: 'ordered', from: 0, known: true }]
  return unknownBody(text, words, at, 'ordered', 0)
}

/** «Молодёжному совету подготовить»: words in the dative up to an infinitive are a body that no list has. */
function unknownBody(
  text: string,
  words: readonly Word[],
  at: number,
  force: Instruction['force'],
  from: number,
): Addressed[] {
  const near = words.slice(at, at + farthest)
  const first = words[at]
  if (!near.some(({ text: each }) => infinitive.test(each))) return []
  const end = near.findIndex((word) => infinitive.test(word.text) || preposition.test(word.text))
  if (end < 1 || !first || !dative.test(first.text) || !/^\p{Lu}/u.test(text.slice(first.start))) return []
  const body = text.slice(first.start, words[at + end - 1]!.end)
  return /[.,;:–—]/u.test(body) ? [] : [{ bodies: [{ text: body }], force, from, known: false }]
}

/** «и Ревизионной комиссии», «совместно с Секретариатом». */
function withWhom(text: string, words: readonly Word[], from: number): AddressedBody[] {
  const bodies: AddressedBody[] = []
  for (let at = from; at < Math.min(words.length, from + farthest) && !infinitive.test(words[at]!.text); at++) {
    const isTogether = words[at]!.text === 'совместно' && /^со?$/.test(words[at + 1]?.text ?? '')
    const found = isTogether
      ? bodyAt(text, words, at + 2, 'instrumental')
      : words[at]!.text === 'и'
        ? (bodyAt(text, words, at + 1, 'dative') ??
          (bodies.length ? bodyAt(text, words, at + 1, 'instrumental') : undefined))
        : undefined
    if (found) bodies.push(found.body)
  }
  return bodies
}

/** Whether a closed deadline ends before a day. */
function endsBefore(edtf: string, day: string): boolean {
  const last = /^\.\.\/(\d{4}-\d\d-\d\d)$/.exec(edtf)?.[1]
  return last !== undefined && last < day
}
