import { practiceProblem } from '../../problem/codes/practice.js'
import type { Problem } from '../../problem/problem.js'
import type { Rubricator } from '../rubricator.js'
import { textIn } from '../texts.js'

/** A row of a plain table of a rubricator: a sphere, and a question of it; one may be empty. */
export interface RubricatorRow {
  sphere: string
  question: string
  /** The ids that practices used, where the table has them. */
  sphereId?: string
  questionId?: string
  /** From 1. */
  line?: number
}

const longest = 2_000_000
/** A cell of several lines or with tabs, as spreadsheets copy it: in quotation marks, those within it doubled. */
const quotedCell = /(?<=^|[\t\r\n])"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)/g
const heading = /^(?:сфера|раздел|отрасль|sphere|section)\t/i

/**
 * The rows of a table of tab-separated lines: sphere, question. A heading is passed over; an empty sphere is that of the
 * line above, as merged cells leave it, and is told. The lines of one cell become one.
 *
 * @example readRubricatorRows('Сфера\tВопрос\nТранспорт\tКак убрать пробки').rows
 * // [{ sphere: 'Транспорт', question: 'Как убрать пробки', line: 2 }]
 */
export function readRubricatorRows(text: string): { rows: RubricatorRow[]; problems: Problem[] } {
  if (text.length > longest)
    return {
      rows: [],
      problems: [practiceProblem('practices-too-large', {}, { found: text.length, expected: longest })],
    }
  const rows: RubricatorRow[] = []
  const problems: Problem[] = []
  let above = ''
  let next = 1
  for (const raw of withPlainCells(text.replace(/^\uFEFF/, '')).split(/\r\n|\r|\n/)) {
    const line = next
    next += raw.split('\v').length
    if (raw.trim() === '' || (rows.length === 0 && heading.test(raw))) continue
    const at = { line }
    const [first = '', second = '', ...others] = raw.split('\t').map((cell) => cell.replaceAll('\v', ' ').trim())
    if (others.some(Boolean))
      problems.push(practiceProblem('rubric-row-wide', at, { found: others.filter(Boolean).join(' | ') }))
    if (first === '' && above !== '')
      problems.push(practiceProblem('rubric-sphere-above', at, { found: second, expected: above }))
    const sphere = first || above
    above = sphere
    rows.push({ sphere, question: second, line })
  }
  return { rows, problems }
}

/** Quoted cells of several lines without their quotation marks, a `\v` for every end of a line. */
const withPlainCells = (text: string): string =>
  text.replace(quotedCell, (whole, cell: string) =>
    /[\r\n\t]/.test(cell)
      ? cell.replaceAll('""', '"').replace(/\r\n|[\r\n\t]/g, (sign) => (sign === '\t' ? ' ' : '\v'))
      : whole,
  )

/** A rubricator as such rows, so that one can be carried over into another. */
export function rubricatorRows({ spheres, questions }: Rubricator, locale = 'ru'): RubricatorRow[] {
  const titles = new Map(spheres.map(({ id, title }) => [id, textIn(title, locale)?.text ?? id]))
  const used = new Set(questions.flatMap((question) => question.spheres))
  return [
    ...spheres
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({ sphere: titles.get(id)!, sphereId: id, question: '' })),
    ...questions.flatMap(({ id, title, spheres: of }) =>
      (of.length > 0 ? of : ['']).map((sphere) => ({
        sphere: titles.get(sphere) ?? sphere,
        ...(sphere !== '' && { sphereId: sphere }),
        question: textIn(title, locale)?.text ?? id,
        questionId: id,
      })),
    ),
  ]
}
