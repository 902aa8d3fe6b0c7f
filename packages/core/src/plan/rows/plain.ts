import type { Row } from './rows.js'

const numbered = /^\s*(\d{1,4})\s?[.)]\s+(\S.*)$/
const anniversary = /^(.+?)\s+(\d{1,4}\s?(?:год|года|лет))\s+(\S.*)$/
const note = /\s*((?:Организатор(?:ы)?\s?:|По плану\s).*)$/

/** Rows guessed from text without a table, as a PDF gives it: a number begins a row, an organiser or «По плану» ends it. */
export function plainRows(lines: Row[]): Row[] {
  const rows: Row[] = []
  let open: { number: string; parts: string[]; line: number } | undefined
  const close = (): void => {
    if (open) rows.push(itemRow(open.number, open.parts, open.line))
    open = undefined
  }
  for (const { cells, line } of lines) {
    const text = cells[0]!.trim()
    const start = numbered.exec(text)
    if (start) {
      close()
      open = { number: start[1]!, parts: [start[2]!], line }
    } else if (open && !isHeading(text)) open.parts.push(text)
    else {
      close()
      rows.push({ cells: isHeading(text) ? [text, '', '', ''] : [text], line, table: isHeading(text) })
    }
  }
  close()
  return rows
}

const isHeading = (text: string): boolean => /^(?:Юбиле[йи] |Дни городов|Деятельность |[ⁱ¹*])/.test(text)

function itemRow(number: string, parts: string[], line: number): Row {
  const joined = parts.join(' ').trim()
  const jubilee = anniversary.exec(joined)
  const cells = jubilee ? [`${number}.`, jubilee[1]!, jubilee[2]!, jubilee[3]!] : [`${number}.`, ...eventCells(parts)]
  return { cells, line, table: true }
}

function eventCells(parts: string[]): [string, string, string] {
  const joined = parts.join('\n')
  const found = note.exec(joined.replace(/\n/g, ' '))
  const before = found ? joined.slice(0, found.index) : joined
  const lines = before.split('\n').filter((line) => line.trim())
  const where = lines.length > 1 ? lines.pop()! : ''
  return [lines.join(' '), where.trim(), found?.[1] ?? '']
}
