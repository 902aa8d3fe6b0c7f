import { plainText } from '../../calendar/content-line.js'
import type { Practice } from '../practice.js'
import type { PracticeExportOptions } from './citation.js'
import { practiceTable, type PracticeTable } from './table.js'

/** What spreadsheets take for a formula, after spaces and in full width too. */
const formula = /^[\s\u00A0]*[=+\-@\u2212＝＋－＠]|^[\t\r\n]/

/** The separator that spreadsheets of a language expect. */
const separators = { ru: ';', en: ',' } as const

/**
 * Practices as CSV (RFC 4180, UTF-8 with its mark): text that a spreadsheet would take for a formula begins with an
 * apostrophe, numbers stay numbers. Between cells stands what spreadsheets of the language expect, `;` in Russian.
 *
 * @example practicesCsv([practice], { locale: 'en' }).split('\r\n')[1] // '"yard","A yard without cars",…'
 */
export function practicesCsv(
  practices: readonly Practice[],
  { separator, ...options }: PracticeExportOptions & { separator?: ',' | ';' | '\t' } = {},
): string {
  return tableCsv(practiceTable(practices, options), separator ?? separators[options.locale ?? 'ru'])
}

/** A table as CSV, as `practicesCsv` writes it. */
export function tableCsv({ columns, rows }: PracticeTable, separator: ',' | ';' | '\t'): string {
  const lines = [columns.map(({ title }) => textCell(title)), ...rows.map((row) => row.map(cell))]
  return `\uFEFF${lines.map((cells) => `${cells.join(separator)}\r\n`).join('')}`
}

const cell = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : textCell(value)

function textCell(text: string): string {
  const plain = plainText(text)
  const safe = formula.test(plain) ? `'${plain}` : plain
  return `"${safe.replaceAll('"', '""')}"`
}
