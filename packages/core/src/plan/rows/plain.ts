import { parseWhen } from '../../when/parse.js'
import type { Row } from './row.js'

const numbered = /^(\d{1,4})\s?[.)]\s(.*)$/
const heading = /^(?:Юбиле[йи]\s|Дни\sгород|Деятельность\s)/
const footnote = /^[¹²³⁰-⁹ⁱⁿ*†]/
const age = /(?<!\d)\d{1,4}\s?(?:года|год|лет)(?![а-яё])/
const noteStart = /(?:Организатор(?:ы)?\s?:|По\sплану\s)/

/** Rows read from text without a table, as a PDF gives it: a number begins a row, an organiser or «По плану» its last cell. */
export function plainRows(lines: Row[]): Row[] {
  const rows: Row[] = []
  let open: { number: string; parts: string[]; line: number } | undefined
  const close = (): void => {
    if (open) rows.push({ cells: [`${open.number}.`, ...cellsOf(open.parts)], line: open.line, table: true })
    open = undefined
  }
  for (const { cells, line } of lines) {
    const text = cells[0]!.trim()
    const start = numbered.exec(text)
    if (start) {
      close()
      open = { number: start[1]!, parts: [start[2]!.trim()], line }
    } else if (open && !heading.test(text) && !footnote.test(text)) open.parts.push(text)
    else {
      close()
      rows.push(
        heading.test(text) ? { cells: [text, '', '', ''], line, table: true } : { cells: [text], line, table: false },
      )
    }
  }
  close()
  return rows
}

function cellsOf(parts: string[]): [string, string, string] {
  const whole = parts.join(' ')
  const years = age.exec(whole)
  if (years && years.index < 60) {
    return [whole.slice(0, years.index).trim(), years[0], whole.slice(years.index + years[0].length).trim()]
  }
  const noted = noteStart.exec(whole)
  const note = noted ? whole.slice(noted.index).trim() : ''
  const [text, where] = whereOf(noted ? whole.slice(0, noted.index).trim() : whole)
  return [text, where, note]
}

/** Splits off the date at the end of a text, with the place before it: the last words with a capital. */
function whereOf(text: string): [string, string] {
  const date = parseWhen(text.slice(-120)).when.text
  if (!date || !text.endsWith(date)) return [text, '']
  const before = text.slice(0, -date.length).trim()
  const words = before.split(' ')
  let first = words.length
  while (first > 0 && words.length - first < 2 && /^[А-ЯЁ][а-яё-]+(?:-[А-ЯЁ][а-яё]+)?$/.test(words[first - 1]!)) first--
  const at = words.slice(0, first).join(' ')
  return [at, `${words.slice(first).join(' ')} ${date}`.trim()]
}
