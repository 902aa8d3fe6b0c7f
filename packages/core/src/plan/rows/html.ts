import { Parser } from 'htmlparser2'
import type { Row } from './row.js'

const blocks = new Set(['p', 'div', 'br', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol'])
const silent = new Set(['style', 'script', 'title', 'xml', 'template'])

/** The rows of the tables in an HTML text, and the paragraphs around them; a cell over several columns leaves the others empty. */
export function htmlRows(html: string): Row[] {
  const rows: Row[] = []
  const lineAt = lineCounter(html)
  let row: Row | undefined
  let cell: { text: string; span: number } | undefined
  let outside = ''
  let outsideAt = 0
  let muted = 0

  const flush = (): void => {
    if (outside.trim()) rows.push({ cells: [collapsed(outside)], line: lineAt(outsideAt), table: false })
    outside = ''
  }
  const endCell = (): void => {
    if (!row || !cell) return
    row.cells.push(collapsed(cell.text), ...Array<string>(cell.span - 1).fill(''))
    cell = undefined
  }
  const endRow = (): void => {
    endCell()
    if (row?.cells.length) rows.push(row)
    row = undefined
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (silent.has(name)) muted++
        else if (name === 'tr') {
          endRow()
          flush()
          row = { cells: [], line: lineAt(parser.startIndex), table: true }
        } else if (name === 'td' || name === 'th') {
          endCell()
          cell = { text: '', span: Math.min(Math.max(Number(attributes['colspan']) || 1, 1), 20) }
        } else if (blocks.has(name)) {
          if (cell) cell.text += name === 'li' ? ' • ' : ' '
          else flush()
        }
      },
      ontext(text) {
        if (muted) return
        if (cell) cell.text += text
        else if (!row) {
          if (!outside.trim()) outsideAt = parser.startIndex + text.length - text.trimStart().length
          outside += text
        }
      },
      onclosetag(name) {
        if (silent.has(name)) muted--
        else if (name === 'td' || name === 'th') endCell()
        else if (name === 'tr' || name === 'table') endRow()
        else if (blocks.has(name) && !cell) flush()
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  endRow()
  flush()
  return rows
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The line of an offset; offsets are asked for in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let at = 0
  return (offset) => {
    for (let end = text.indexOf('\n', at); end !== -1 && end < offset; end = text.indexOf('\n', at)) {
      line++
      at = end + 1
    }
    return line
  }
}
