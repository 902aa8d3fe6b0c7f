import { duesProblem } from '../../problem/codes/dues.js'
import type { Problem } from '../../problem/problem.js'
import { dayChecker } from '../ledger/days.js'
import { checkBalances } from './balance.js'
import type { BankAccount, BankFile, BankLine, RawDocument } from './bank-file.js'
import { bankText } from './bank-text.js'
import { exchangeMark, readExchange } from './exchange.js'
import { lineOf } from './line-of.js'
import { readTable } from './table.js'

/** What stands in the column of money received where money was sent. */
const isNothing = /^[0.,]*$/
/** Bytes of a file at most. */
const mostBytes = 64 * 2 ** 20

/**
 * What a bank's file tells of money received: the text format of exchange with 1C («1CClientBankExchange»: Windows, DOS or
 * UTF-8), or a table with a header. What cannot be read is told by its line; what left an account is counted.
 *
 * @example
 * const { lines, problems } = readBankFile(bytes, [{ number: '40703810900000000001', currency: 'RUB' }])
 * lines[0] // { receivedOn: '2023-07-14', amount: { minor: 25000000, currency: 'RUB' }, payer: { … }, purpose: …, line: 9 }
 */
export function readBankFile(bytes: Uint8Array, accounts: readonly BankAccount[]): BankFile {
  if (bytes.length > mostBytes) {
    const problem = duesProblem('bank-file-large', {}, { found: bytes.length, expected: mostBytes })
    return { encoding: 'utf-8', lines: [], outgoing: 0, problems: [problem] }
  }
  const { text, encoding } = bankText(bytes)
  const problems: Problem[] = []
  const isExchange = text.trimStart().startsWith(exchangeMark)
  const exchange = isExchange ? readExchange(text, problems) : undefined
  const documents = exchange?.documents ?? readTable(text, problems)
  if (!documents) return { encoding, lines: [], outgoing: 0, problems }
  const { lines, outgoing } = linesOf(documents, accounts, problems)
  if (exchange) problems.push(...checkBalances(exchange.balances, accounts, lines))
  problems.sort((one, two) => (one.at.line ?? 0) - (two.at.line ?? 0))
  return { format: isExchange ? 'exchange' : 'table', encoding, lines, outgoing, problems }
}

function linesOf(
  documents: readonly RawDocument[],
  accounts: readonly BankAccount[],
  problems: Problem[],
): Pick<BankFile, 'lines' | 'outgoing'> {
  const own = new Map(accounts.map((account) => [account.number, account]))
  const dayFault = dayChecker()
  const lines: BankLine[] = []
  let outgoing = 0
  for (const document of documents) {
    const { account, payerAccount, sum = '', sent } = document.texts
    if (sent && isNothing.test(sum)) {
      outgoing++
      continue
    }
    const to = account === undefined && own.size === 1 ? accounts[0]! : own.get(account ?? '')
    if (!to) {
      if (own.has(payerAccount ?? '')) outgoing++
      else problems.push(duesProblem('bank-account-foreign', { line: document.line }, { found: account ?? '' }))
      continue
    }
    const line = lineOf(document, to, dayFault)
    if ('problem' in line) problems.push(line.problem)
    else lines.push(line)
  }
  return { lines, outgoing }
}
