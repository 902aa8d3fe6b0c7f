import type { Cell } from '../../data/xlsx.js'

// What a spreadsheet takes for the beginning of a formula, also after spaces and in full width.
const formula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/

/**
 * A table as CSV (RFC 4180) that opens in a spreadsheet with nothing executed: text that would begin a formula gets an
 * apostrophe, numbers stay numbers.
 *
 * @example csvOf([['=1+1', -5]]) // '\uFEFF"\'=1+1",-5\r\n'
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}
