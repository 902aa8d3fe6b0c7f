import { wholeLetters } from '../../words/fold.js'
import { htmlRows } from './html.js'
import { isMarkdownRow, markdownCells } from './markdown.js'
import { plainRows } from './plain.js'
import type { Row } from './row.js'

/** The most text that is read as one document, in UTF-16 units. */
const longestDocument = 20_000_000

/**
 * The rows of a pasted document: an HTML table (Word's clipboard), a Markdown table, tab-separated or plain text.
 *
 * @example
 * readRows('1.\tXXXII сессия МАГ\t\tОрганизатор: МАГ')
 * // [{ cells: ['1.', 'XXXII сессия МАГ', '', 'Организатор: МАГ'], line: 1, table: true }]
 */
export function readRows(document: string): Row[] {
  const text = wholeLetters(document.slice(0, longestDocument))
  if (/<(?:table|td|tr)[\s>]/i.test(text)) return htmlRows(text)
  const rows = lineRows(text)
  return rows.some((row) => row.table) ? rows : plainRows(rows)
}

function lineRows(text: string): Row[] {
  const rows: Row[] = []
  text.split(/\r\n|\r|\n/).forEach((content, index) => {
    const line = index + 1
    if (content.includes('\t')) rows.push({ cells: content.split('\t'), line, table: true })
    else if (isMarkdownRow(content)) {
      const cells = markdownCells(content)
      if (!cells.every((cell) => /^:?-{1,500}:?$/.test(cell.trim()))) rows.push({ cells, line, table: true })
    } else if (content.trim()) rows.push({ cells: [content], line, table: false })
  })
  return rows
}
