import Papa from 'papaparse'
import { duesProblem } from '../../problem/codes/dues.js'
import type { Problem } from '../../problem/problem.js'
import { foldText } from '../../words/fold.js'
import type { RawDocument, RawField } from './bank-file.js'

/** How banks and accountants head the columns, folded. */
const headings: Readonly<Record<RawField, readonly string[]>> = {
  account: ['счет получателя', 'счет', 'наш счет', 'account'],
  number: ['номер', 'номер документа', '№', '№ документа', 'number'],
  day: ['дата', 'дата поступления', 'дата операции', 'дата проводки', 'date'],
  sum: ['сумма', 'приход', 'поступление', 'поступило', 'кредит', 'сумма по кредиту', 'amount', 'credit'],
  sent: ['расход', 'списание', 'списано', 'дебет', 'сумма по дебету', 'debit'],
  currency: ['валюта', 'currency'],
  payer: ['плательщик', 'наименование плательщика', 'контрагент', 'от кого', 'payer'],
  taxNumber: ['инн плательщика', 'инн', 'инн контрагента', 'бин', 'унп', 'tax number'],
  payerAccount: ['счет плательщика', 'счет контрагента', 'payer account'],
  purpose: ['назначение платежа', 'назначение', 'основание', 'purpose'],
}

const needed: readonly RawField[] = ['number', 'day', 'sum', 'payer']

/** Lines among which the header is looked for: banks write a few about themselves first. */
const mostBefore = 30

/** Reads a table whose columns are parted by semicolons, commas or tabs; where it has no header that says enough, that is told. */
export function readTable(text: string, problems: Problem[]): RawDocument[] | undefined {
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [';', ',', '\t'] })
  let line = 1
  let columns: (RawField | undefined)[] | undefined
  let best: RawField[] = []
  const documents: RawDocument[] = []
  for (const [index, cells] of data.entries()) {
    const start = line
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
    if (!cells.some((cell) => cell.trim())) continue
    if (columns) {
      const texts = textsOf(columns, cells)
      const isHeader = !/\d/.test(texts.sum ?? '') && neededIn(cells).length === needed.length
      if (isHeader) problems.push(duesProblem('bank-two-files', { line: start }))
      else documents.push({ line: start, texts })
    } else if (index < mostBefore) {
      const known = neededIn(cells)
      if (known.length === needed.length) columns = cells.map(fieldOf)
      else if (known.length > best.length) best = known
    }
  }
  if (columns) return documents
  const missing = needed.filter((field) => !best.includes(field)).map((field) => headings[field][0])
  problems.push(duesProblem('bank-columns', { line: 1 }, { expected: missing.join(', ') }))
  return undefined
}

function neededIn(cells: readonly string[]): RawField[] {
  const fields = cells.map(fieldOf)
  return needed.filter((field) => fields.includes(field))
}

function fieldOf(heading: string): RawField | undefined {
  const folded = foldText(heading.slice(0, 80)).replace(/[.:*]/g, '').trim()
  return (Object.keys(headings) as RawField[]).find((field) => headings[field].includes(folded))
}

const textsOf = (columns: readonly (RawField | undefined)[], cells: readonly string[]): RawDocument['texts'] =>
  Object.fromEntries(
    columns.flatMap((field, index) => {
      const text = cells[index]?.trim()
      return field && text ? [[field, text]] : []
    }),
  )
