import type { Row } from './rows/row.js'

/** Which cell of a row holds what. */
export interface Columns {
  number: number
  text: number
  where: number[]
  note: number[]
  names: string[]
}

const usual: Columns = { number: 0, text: 1, where: [2], note: [3], names: [] }

/** The columns that a header row names, `undefined` where the row is no header. */
export function columnsOf(row: Row): Columns | undefined {
  const names = row.cells.map((cell) => cell.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim())
  const text = names.findIndex((name) => /^(?:мероприяти[ея]|событи[ея]|наименование(?: мероприяти[яй])?)$/i.test(name))
  if (text < 0 || names.filter(Boolean).length < 2 || names.some((name) => /^\d+[.)]?$/.test(name))) return undefined
  const indexes = (pattern: RegExp): number[] =>
    names.flatMap((name, i) => (i !== text && pattern.test(name) ? [i] : []))
  const where = indexes(/место|дата|дни|срок|время/i)
  const number = names.findIndex((name) => name.startsWith('№'))
  const note = names.flatMap((_, i) => (i > text && !where.includes(i) ? [i] : []))
  const join = (at: number[]): string => at.map((i) => names[i]).join(', ')
  return { number, text, where, note, names: [names[number] ?? '№', names[text]!, join(where), join(note)] }
}

/** The four cells of a row, by the columns of its table. */
export function cellsOf(row: Row, columns: Columns = usual): [string, string, string, string] {
  const at = (indexes: number[]): string =>
    indexes
      .map((i) => row.cells[i]?.trim() ?? '')
      .filter(Boolean)
      .join(' ')
  return [at([columns.number]), at([columns.text]), at(columns.where), at(columns.note)]
}

/** The columns where a document has no header row. */
export const usualColumns: Columns = usual
