import { duesProblem, type DuesCode } from '../../problem/codes/dues.js'
import type { Problem } from '../../problem/problem.js'
import type { DayChecker } from '../ledger/days.js'
import { codeFault, sumFault } from '../ledger/sum-fault.js'
import { currencyOfWord } from '../money/currency-words.js'
import { parseMoney } from '../money/parse-money.js'
import type { BankAccount, BankLine, RawDocument, RawField } from './bank-file.js'
import { numberedBy } from './rivals.js'

/** How a field that is missing is named to the reader. */
const names: Partial<Record<RawField, string>> = {
  number: 'Номер',
  day: 'Дата поступления',
  sum: 'Сумма',
  payer: 'Плательщик',
}

/** What a document says, or what is wrong with it. */
export function lineOf(
  { line, texts }: RawDocument,
  account: BankAccount,
  dayFault: DayChecker,
): BankLine | { problem: Problem } {
  const { number = '', payer = '', purpose = '', taxNumber, payerAccount } = texts
  const missing = (Object.keys(names) as RawField[]).find((field) => !texts[field])
  const no = (code: DuesCode, details: { found?: string | number; expected?: string | number } = {}) => ({
    problem: duesProblem(code, { line }, { ...(number && { about: number }), ...details }),
  })
  if (missing) return no('bank-field-missing', { expected: names[missing]! })
  const receivedOn = isoDay(texts.day!)
  const fault = dayFault(receivedOn)
  if (fault) return no(fault.code, { found: texts.day!.slice(0, 40) })
  const { currency } = account
  if (texts.currency) {
    const named = currencyOfWord(texts.currency) ?? texts.currency.toUpperCase()
    const { code, ...details } = codeFault(named.slice(0, 40)) ?? {}
    if (code) return no(code, details)
    if (named !== currency)
      return no('money-currency', { found: `${texts.sum!} ${texts.currency}`.slice(0, 80), expected: currency })
  }
  const { money, problem } = parseMoney(texts.sum!, currency)
  if (!money) return { problem: { ...problem, at: { line }, about: number } }
  const wrong = sumFault(money)
  if (wrong) return no(wrong.code, wrong)
  const payerKey = taxNumber ?? payerAccount ?? payer
  return {
    id: `${numberedBy({ account: account.number, receivedOn, number })}${money.minor} ${currency} ${payerKey}`,
    account: account.number,
    receivedOn,
    amount: money,
    number,
    payer: { name: payer, ...(taxNumber && { taxNumber }), ...(payerAccount && { account: payerAccount }) },
    purpose,
    line,
  }
}

/** `05.09.2026`, perhaps with its hour, as a day of ISO 8601; anything else as it is. */
const isoDay = (text: string): string =>
  text.replace(/^(\d\d)\.(\d\d)\.(\d{4})(?: \d{1,2}:\d\d(?::\d\d)?)?$/, '$3-$2-$1')
