import { planProblem } from '../problem/codes/plan.js'
import type { Problem } from '../problem/problem.js'
import { cellsOf, columnsOf, usualColumns } from './columns.js'
import { footnoteMark, readEnding } from './ending.js'
import { readHeading } from './heading.js'
import { planAnniversary, planItem } from './item.js'
import type { Plan, PlanLines, PlanSection } from './plan.js'
import type { Row } from './rows/row.js'
import { readRows } from './rows/rows.js'

/** A plan read from a document, with the line of each part and what was met on the way. */
export interface ParsedPlan {
  plan: Plan
  lines: PlanLines
  problems: Problem[]
}

/** What the document may leave out. */
export interface ParsePlanOptions {
  /** The year of the plan, where the heading names none. */
  year?: number
}

interface RawItem {
  cells: [string, string, string, string]
  line: number
}

interface RawSection {
  kind: PlanSection['kind']
  title?: string
  mark?: string
  line?: number
  items: RawItem[]
}

/**
 * The annual plan in a document: a Markdown or HTML table (Word's clipboard), tab-separated or plain text.
 * Rows cut by a page break are rejoined, HTML remnants dropped, rows with two events split; each is reported.
 *
 * @example
 * parsePlan('План мероприятий\nна 2026 год\n1.\tXXXII сессия МАГ\t\tОрганизатор: МАГ').plan.sections[0]?.items[0]
 * // { number: '1', text: 'XXXII сессия МАГ', where: '', note: 'Организатор: МАГ', events: […] }
 */
export function parsePlan(document: string, options: ParsePlanOptions = {}): ParsedPlan {
  const rows = readRows(document)
  const first = rows.findIndex((row) => row.table)
  const head = first < 0 ? rows : rows.slice(0, first)
  const heading = readHeading(head.map((row) => row.cells[0]!))
  const problems: Problem[] = []
  const year = heading.year ?? options.year ?? 0
  if (!year) problems.push(planProblem('plan-year-missing', { path: '/year', line: head[0]?.line ?? 1 }))

  const body = readBody(first < 0 ? [] : rows.slice(first), problems)
  if (!body.sections.length) problems.push(planProblem('plan-empty', { path: '/sections', line: 1 }))
  const ending = readEnding(body.outside)
  const lines: PlanLines = {}
  if (head[0]) lines['/title'] = head[0].line
  if (ending.lines.footnote) lines['/footnote'] = ending.lines.footnote
  if (ending.lines.signature) lines['/signature'] = ending.lines.signature
  ending.lines.remarks.forEach((line, i) => (lines[`/remarks/${i}`] = line))

  const approximate = /ориентировочн/i.test(ending.footnote?.text ?? '')
  const sections = body.sections.map((raw, i) => readSection(raw, `/sections/${i}`, year, approximate, lines, problems))
  const { footnote, signature, remarks } = ending
  const plan: Plan = {
    year,
    title: heading.title,
    ...(heading.organisation ? { organisation: heading.organisation } : {}),
    columns: body.columns,
    sections,
    ...(signature ? { signature } : {}),
    ...(footnote ? { footnote } : {}),
    remarks,
  }
  return { plan, lines, problems: problems.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0)) }
}

function readBody(rows: Row[], problems: Problem[]) {
  const sections: RawSection[] = []
  const outside: { text: string; line: number }[] = []
  let columns = usualColumns
  let names: string[] = []
  let lastLine = 0
  for (const row of rows) {
    if (!row.table) {
      outside.push({ text: row.cells[0]!, line: row.line })
      continue
    }
    const header = columnsOf(row)
    if (header) {
      columns = header
      if (!names.length) names = header.names
      continue
    }
    const cells = cellsOf(row, columns).map((cell, i) => cleaned(cell, row.line, i, problems)) as RawItem['cells']
    if (cells.every((cell) => !cell)) continue
    const title = headingOf(row)
    if (title) {
      sections.push({ ...sectionHead(cleaned(title, row.line, 0, [])), line: row.line, items: [] })
      continue
    }
    const section = sections.at(-1) ?? pushed(sections, { kind: 'events', items: [] })
    const previous = section.items.at(-1)
    if (!cells[0] && previous) {
      previous.cells = previous.cells.map((cell, i) => `${cell} ${cells[i]}`.trim()) as RawItem['cells']
      problems.push(
        planProblem(
          'row-rejoined',
          { line: row.line },
          { about: numberOf(previous.cells[0]).number ?? '', found: cells[1] || cells[2] },
        ),
      )
    } else {
      if (previous && row.line > lastLine + 1 && section.kind !== 'events') {
        problems.push(planProblem('list-broken', { line: row.line }, { about: section.title ?? '' }))
      }
      section.items.push({ cells, line: row.line })
    }
    lastLine = row.line
  }
  return { sections, outside, columns: names }
}

/** The title in a row that holds nothing else. */
function headingOf(row: Row): string | undefined {
  const filled = row.cells.map((cell) => cell.trim()).filter(Boolean)
  const only = filled.length === 1 ? filled[0]! : undefined
  return only && row.cells[0]?.trim() === only && !/^\d+\s?[.)]?$/.test(only) ? only : undefined
}

function sectionHead(text: string): Pick<RawSection, 'kind' | 'title' | 'mark'> {
  const mark = new RegExp(`${footnoteMark.source}$`).exec(text.trim())?.[0]
  const title = mark ? text.trim().slice(0, -mark.length).trim() : text.trim()
  const kind = /^юбиле[йи]/i.test(title) ? 'jubilees' : /^дни\s+город|столиц/i.test(title) ? 'capitals' : 'events'
  return { kind, title, ...(mark && kind !== 'events' ? { mark } : {}) }
}

function readSection(
  raw: RawSection,
  path: string,
  year: number,
  approximate: boolean,
  lines: PlanLines,
  problems: Problem[],
): PlanSection {
  if (raw.line) lines[path] = raw.line
  const place = (i: number, line: number, found: Problem[], part: string): void => {
    lines[`${path}/items/${i}`] = line
    problems.push(...found.map((problem) => ({ ...problem, at: { path: `${path}/items/${i}/${part}`, line } })))
  }
  if (raw.kind === 'events') {
    const items = raw.items.map(({ cells: [number, text, where, note], line }, i) => {
      const read = planItem({ ...numberOf(number), text, where, note }, year)
      place(i, line, read.problems, 'where')
      return read.item
    })
    return { kind: 'events', ...(raw.title ? { title: raw.title } : {}), items }
  }
  const items = raw.items.map(({ cells: [number, city, ageText, date], line }, i) => {
    const read = planAnniversary({ ...numberOf(number), city, ageText, date }, year, approximate && Boolean(raw.mark))
    place(i, line, read.problems, 'when')
    return read.item
  })
  return { kind: raw.kind, title: raw.title ?? '', ...(raw.mark ? { mark: raw.mark } : {}), items }
}

const numberOf = (cell: string): { number?: string } => {
  const number = cell.split(/[.)]/, 1)[0]!.trim()
  return number ? { number } : {}
}

/** A cell without HTML remnants, in single spaces. */
function cleaned(cell: string, line: number, column: number, problems: Problem[]): string {
  const text = cell.replace(/<\/?[a-z][^<>]*>/gi, ' ')
  if (text !== cell)
    problems.push(planProblem('html-remnant', { line, column: column + 1 }, { found: /<[^<>]*>/.exec(cell)![0] }))
  return text
    .replace(/&nbsp;/g, ' ')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function pushed<T>(list: T[], value: T): T {
  list.push(value)
  return value
}
