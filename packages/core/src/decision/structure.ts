import { decisionProblem } from '../problem/codes/decision.js'
import type { Problem } from '../problem/problem.js'
import type { Line } from '../words/passage.js'

/** A numbered part as it stands: its own lines, then those of its paragraphs. */
export interface RawClause {
  number: string
  lines: Line[]
  items: Line[][]
}

export interface RawSection {
  number?: string
  title: Line[]
  preamble: Line[]
  clauses: RawClause[]
}

/** A decision cut into its parts; every line is in one of them. */
export interface Structure {
  head: Line[]
  sections: RawSection[]
  control: Line[]
  signature?: Line
  rest: Line[]
}

const numbered = /^(\d{1,3}(?:\.\d{1,3}){0,3})(?:[.)] ?| )(?=\S)/u
const ended = /[.:;!?»)]$/u
const control = /^(?:Контроль за|Общий контроль)/u
/** Words that give the ground of a decision. */
const ground = /^(?:В соответствии|На основании|Заслушав|Рассмотрев)/u
const signed = /\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u
const office = /^(?:Президент|Председател|Исполнительн|Генеральн|Секретар|Глава|Первый вице-президент|Вице-президент)/u

/** The parts of a decision: what stands above, sections with clauses, who controls, who signed, what follows. */
export function structureOf(lines: readonly Line[]): { structure: Structure; problems: Problem[] } {
  const structure: Structure = { head: [], sections: [], control: [], rest: [] }
  const problems: Problem[] = []
  const twoLevel = new Set(lines.flatMap(({ text }) => /^(\d{1,3})\.\d{1,3}[.) ]/u.exec(text)?.[1] ?? []))
  let last: number[] = []
  let before = ''
  for (const line of lines) {
    const number = numberOf(line, last, before)
    const section = structure.sections.at(-1)
    const clause = section?.clauses.at(-1)
    before = line.text
    if (structure.signature) structure.rest.push(line)
    else if (number) {
      if (section) problems.push(...gap(last, number.parts, line))
      last = number.parts
      place(structure, number, { ...line, text: line.text.slice(number.length) }, twoLevel)
    } else if (section && signed.test(line.text) && office.test(line.text)) structure.signature = line
    else if (control.test(line.text) || structure.control.length) structure.control.push(line)
    else if (!section) structure.head.push(line)
    else if (clause) continued(clause, line)
    else if (isPreamble(section, line)) section.preamble.push(line)
    else section.title.push(line)
  }
  return { structure, problems }
}

interface ClauseNumber {
  text: string
  parts: number[]
  length: number
}

/** The number that begins a line, if it goes on from the last one; a line broken before «5.2 Устава» has none. */
function numberOf({ text, gap: blank }: Line, last: readonly number[], before: string): ClauseNumber | undefined {
  const found = numbered.exec(text)
  if (!found) return undefined
  const parts = found[1]!.split('.').map(Number)
  const isFirst = !last.length
  const isAfter = isFirst || compare(parts, last) > 0
  const isApart = ended.test(before) || blank > 2 || isFirst || !before
  const isBare = parts.length === 1 && !/^\d{1,3}[.)]/u.test(text)
  const isTitleLine = parts.length === 1 && !isFirst && parts[0]! > last[0]! + 1
  const isHead = isFirst && parts[0]! > 1
  if (!isAfter || isBare || isTitleLine || isHead || !(isApart || parts.length > 1)) return undefined
  return { text: found[1]!, parts, length: found[0].length }
}

function compare(one: readonly number[], two: readonly number[]): number {
  for (let i = 0; i < Math.max(one.length, two.length); i++) {
    const difference = (one[i] ?? 0) - (two[i] ?? 0)
    if (difference) return difference
  }
  return 0
}

/** A number that leaves one out: «2.4» after «2.2». */
function gap(last: readonly number[], parts: readonly number[], { line }: Line): Problem[] {
  if (parts.length !== last.length) return []
  const isSibling = compare(parts.slice(0, -1), last.slice(0, -1)) === 0
  if (parts.at(-1) === (isSibling ? last.at(-1)! + 1 : 1)) return []
  return [decisionProblem('decision-number-gap', { line }, { found: parts.join('.'), expected: last.join('.') })]
}

/** What stands between a heading and its first clause, and is not the rest of a long heading. */
function isPreamble({ title, preamble }: RawSection, line: Line): boolean {
  const isApart = !title.length || line.gap > 1 || ended.test(title.at(-1)!.text)
  return preamble.length > 0 || isApart || ground.test(line.text)
}

function place(structure: Structure, { text, parts }: ClauseNumber, line: Line, twoLevel: ReadonlySet<string>): void {
  if (parts.length === 1 && (twoLevel.has(text) || /^Об? \p{Ll}/u.test(line.text))) {
    structure.sections.push({ number: text, title: [line], preamble: [], clauses: [] })
    return
  }
  const owner = String(parts[0])
  let section = structure.sections.at(-1)
  if (!section || (parts.length > 1 && section.number !== undefined && section.number !== owner)) {
    section = { title: [], preamble: [], clauses: [] }
    structure.sections.push(section)
  }
  section.clauses.push({ number: text, lines: [line], items: [] })
}

/** A line goes on with the clause, or begins a part of its enumeration after «:», «;» or «.». */
function continued({ lines, items }: RawClause, line: Line): void {
  const last = items.at(-1) ?? lines
  if (line.indented && ended.test(last.at(-1)!.text)) items.push([line])
  else last.push(line)
}
