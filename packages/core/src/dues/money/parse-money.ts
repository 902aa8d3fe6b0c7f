import { duesProblem, type DuesCode } from '../../problem/codes/dues.js'
import type { Problem } from '../../problem/problem.js'
import { currencyFault, minorDigits } from './currency.js'
import { currencyOfWord } from './currency-words.js'
import type { Money } from './money.js'

/** A sum that was read, or why it was not. */
export type ParsedMoney = { money: Money; problem?: undefined } | { money?: undefined; problem: Problem }

const longest = 80
const spaces = /[\s\u00A0\u2007\u2009\u202F]+/gu
const bound =
  /^(?:от|до|не менее|не более|не ниже|свыше|более|менее|около|примерно|from|up to|at least|at most|about)\s|[<>≤≥~±]|\d ?[-–—] ?\d/iu
const scaled = /\d ?(?:тыс|млн|млрд|трлн|миллион|миллиард|thousand|million|billion|[kmкм](?![а-яa-z]))/iu
const inParts = /^([+−-]?\d[\d ]{0,30}) (\D{1,30}) (\d{1,2}) (?:(коп)(?:\.|еек|ейк[аи])|цент(?:а|ов)?)$/iu
const withKopecks = ['RUB', 'BYN', 'UAH']
const withCents = ['EUR', 'USD']

/**
 * The sum that a letter or a bank states, in the currency expected; what may be read in two ways is refused with its reason.
 * Digits are ASCII, groups of three are set off by spaces alone, decimals by a comma or a point.
 *
 * @example
 * parseMoney('4 000,00 €', 'EUR') // { money: { minor: 400000, currency: 'EUR' } }
 * parseMoney('250 тыс. руб.', 'RUB').problem?.code // 'money-scaled'
 * parseMoney('1.234,56', 'EUR').problem?.code // 'money-separators'
 */
export function parseMoney(text: string, currency: string): ParsedMoney {
  const fault = currencyFault(currency)
  if (fault) return refused(fault.code, currency, fault.instead)
  const plain = text
    .slice(0, longest + 1)
    .replace(spaces, ' ')
    .trim()
  const no = (code: DuesCode, expected?: string): ParsedMoney => refused(code, plain.slice(0, longest), expected)
  if (!plain) return no('money-empty')
  if (plain.length > longest || !/\d/.test(plain)) return no('money-unreadable')
  if (bound.test(plain)) return no('money-bound')
  if (scaled.test(plain)) return no('money-scaled')
  const { before, digits, after } = partsOf(asDecimal(plain, currency))
  const sign = before.replace(/[^+−-]/gu, '')
  const words = [before.replace(/[+−-]/gu, ' ').trim(), after].filter(Boolean)
  if (words.length > 1 || /[^\d., ]/u.test(digits)) return no('money-unreadable')
  const written = words[0] === undefined ? currency : currencyOfWord(words[0])
  if (written === undefined) return no('money-unreadable')
  if (written !== currency) return no('money-currency', currency)
  if (sign.length > 1) return no('money-sign')
  const amount = minorOf(digits, minorDigits(currency)!)
  if (typeof amount !== 'bigint') return no(amount)
  if (amount > BigInt(Number.MAX_SAFE_INTEGER)) return no('money-unsafe')
  const minor = Number(amount)
  return { money: { minor: sign && sign !== '+' && minor ? -minor : minor, currency } }
}

/** «4000 руб. 50 коп.» as «4000,50 руб.»; anything else as it is. */
function asDecimal(text: string, currency: string): string {
  const [, whole, unit, part, kopecks] = inParts.exec(text) ?? []
  const isOwn = (kopecks ? withKopecks : withCents).includes(currency)
  return isOwn && whole && part ? `${whole},${part.padStart(2, '0')} ${unit}` : text
}

/** What stands before the first digit, between it and the last, and after. */
function partsOf(text: string): { before: string; digits: string; after: string } {
  const start = text.search(/\d/)
  let end = text.length
  while (!/\d/.test(text[end - 1]!)) end--
  return { before: text.slice(0, start).trim(), digits: text.slice(start, end), after: text.slice(end).trim() }
}

/** The minor units of bare digits, or what is wrong with them. */
function minorOf(text: string, digits: number): bigint | DuesCode {
  const marks = text.match(/[.,]/g) ?? []
  if (marks.length > 1) return 'money-separators'
  const [whole = '', decimals = ''] = text.split(/[.,]/)
  if (!/^\d+$/.test(whole) && !/^\d{1,3}(?: \d{3})+$/.test(whole)) return 'money-grouping'
  if (!/^\d*$/.test(decimals)) return 'money-grouping'
  if (decimals.length > digits) return 'money-decimals'
  return BigInt(whole.replaceAll(' ', '') + decimals.padEnd(digits, '0'))
}

const refused = (code: DuesCode, found: string, expected?: string): ParsedMoney => ({
  problem: duesProblem(code, {}, { found, ...(expected !== undefined && { expected }) }),
})
