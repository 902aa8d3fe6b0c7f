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
const heading = /^(?:сфера|раздел|отрасль|sphere|section)\t/i

/**
 * The rows of a table of tab-separated lines: sphere, question. A heading is passed over; an empty sphere is that of the
 * line above, as merged cells leave it, and is told.
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
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    if (raw.trim() === '' || (rows.length === 0 && heading.test(raw.replace(/^\uFEFF/, '')))) continue
    const at = { line: index + 1 }
    const [first = '', second = '', ...others] = raw
      .replace(/^\uFEFF/, '')
      .split('\t')
      .map((cell) => cell.trim())
    if (others.some(Boolean))
      problems.push(practiceProblem('rubric-row-wide', at, { found: others.filter(Boolean).join(' | ') }))
    if (first === '' && above !== '')
      problems.push(practiceProblem('rubric-sphere-above', at, { found: second, expected: above }))
    const sphere = first || above
    above = sphere
    rows.push({ sphere, question: second, line: index + 1 })
  }
  return { rows, problems }
}

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
