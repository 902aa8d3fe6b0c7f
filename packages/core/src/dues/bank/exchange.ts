import { duesProblem } from '../../problem/codes/dues.js'
import type { Problem } from '../../problem/problem.js'
import type { RawDocument, RawField } from './bank-file.js'

/** How a file begins in the text format of exchange between 1C and banks. */
export const exchangeMark = '1CClientBankExchange'

/** Turnover of an account over the days of a file, as the bank counts it. */
export interface RawBalance {
  line: number
  texts: Record<string, string>
}

/** The sections of a file in the format of exchange. */
export interface Exchange {
  documents: RawDocument[]
  balances: RawBalance[]
}

/** Where the value of a field stands, the better place first. */
const keys: Readonly<Record<Exclude<RawField, 'currency' | 'sent'>, readonly string[]>> = {
  account: ['ПолучательРасчСчет', 'ПолучательСчет'],
  number: ['Номер'],
  day: ['ДатаПоступило'],
  sum: ['Сумма'],
  payer: ['Плательщик1', 'Плательщик'],
  taxNumber: ['ПлательщикИНН'],
  payerAccount: ['ПлательщикРасчСчет', 'ПлательщикСчет'],
  purpose: ['НазначениеПлатежа'],
}

const purposes = ['1', '2', '3', '4', '5', '6'].map((number) => `НазначениеПлатежа${number}`)

/** Reads «1CClientBankExchange», version 1.0x: lines «ключ=значение» in sections. */
export function readExchange(text: string, problems: Problem[]): Exchange {
  const documents: RawDocument[] = []
  const balances: RawBalance[] = []
  let open: { kind: 'document' | 'account'; line: number; texts: Record<string, string> } | undefined
  let [isBegun, isEnded] = [false, false]
  const lines = text.split('\n')
  for (const [index, written] of lines.entries()) {
    const line = index + 1
    const said = written.trim()
    if (!said) continue
    const end = said.indexOf('=')
    const [key, value] = end < 0 ? [said, ''] : [said.slice(0, end).trim(), said.slice(end + 1).trim()]
    if (key === exchangeMark) {
      if (isBegun) problems.push(duesProblem('bank-two-files', { line }))
      isBegun = true
    } else if (key === 'СекцияДокумент' || key === 'СекцияРасчСчет') {
      if (open) problems.push(duesProblem('bank-cut', { line: open.line }))
      open = { kind: key === 'СекцияДокумент' ? 'document' : 'account', line, texts: Object.create(null) }
    } else if (key === 'КонецДокумента' || key === 'КонецРасчСчет') {
      if (open?.kind === 'document') documents.push(documentOf(open))
      else if (open) balances.push(open)
      open = undefined
    } else if (key === 'КонецФайла') isEnded = true
    else if (end < 0) problems.push(duesProblem('bank-line-unreadable', { line }, { found: said.slice(0, 80) }))
    else if (open) open.texts[key] = value
  }
  if (open) problems.push(duesProblem('bank-cut', { line: open.line }))
  if (!isEnded) problems.push(duesProblem('bank-cut', { line: lines.length }))
  return { documents, balances }
}

function documentOf({ line, texts }: RawBalance): RawDocument {
  const found = Object.entries(keys).map(([field, places]) => [
    field,
    places.map((place) => texts[place]).find((text) => text),
  ])
  const fields: RawDocument['texts'] = Object.fromEntries(found.filter(([, text]) => text !== undefined))
  const parts = purposes.map((key) => texts[key]).filter(Boolean)
  if (!fields.purpose && parts.length) fields.purpose = parts.join(' ')
  return { line, texts: fields }
}
