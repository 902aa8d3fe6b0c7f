import { duesProblem } from '../../problem/codes/dues.js'
import type { Problem } from '../../problem/problem.js'
import { parseMoney } from '../money/parse-money.js'
import type { BankAccount, BankLine } from './bank-file.js'
import type { RawBalance } from './exchange.js'

/** Finds accounts of which the bank received another sum than its documents add up to: a document is missing, or stands twice. */
export function checkBalances(
  balances: readonly RawBalance[],
  accounts: readonly BankAccount[],
  lines: readonly BankLine[],
): Problem[] {
  const received = new Map<string, bigint>()
  for (const { account, amount } of lines) received.set(account, (received.get(account) ?? 0n) + BigInt(amount.minor))
  const stated = new Map<string, { sum: bigint; line: number }>()
  for (const { line, texts } of balances) {
    const account = accounts.find(({ number }) => number === texts['РасчСчет'])
    const money =
      account && texts['ВсегоПоступило'] ? parseMoney(texts['ВсегоПоступило'], account.currency).money : undefined
    if (!money) continue
    const before = stated.get(account!.number)
    stated.set(account!.number, { sum: (before?.sum ?? 0n) + BigInt(money.minor), line: before?.line ?? line })
  }
  return [...stated].flatMap(([account, { sum, line }]) => {
    const found = received.get(account) ?? 0n
    return found === sum
      ? []
      : [duesProblem('bank-balance', { line }, { about: account, found: String(found), expected: String(sum) })]
  })
}
