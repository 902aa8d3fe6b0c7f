import { currencyOfWord } from '../dues/money/currency-words.js'
import { parseMoney, type ParsedMoney } from '../dues/money/parse-money.js'
import { duesProblem } from '../problem/codes/dues.js'
import type { Problem } from '../problem/problem.js'
import type { ClauseAmount, NamedDue } from './decision.js'
import { lineAt, type Reading } from '../words/passage.js'

const currencies =
  '(?:российских )?руб(?:лей|ля|ль|\\.)?|р\\.|евро|долл(?:аров|ара|ар|\\.)?(?: США)?|тенге|[€₽$₸]|EUR|RUB|USD|KZT|BYN'
const number = '(?:\\d{1,3}(?:[ \\u00A0]\\d{3}){1,4}|\\d{1,15})(?:[.,]\\d{1,2})?'
const scale = '(?:тыс|млн|млрд|миллион|миллиард)(?:\\.|\\p{L}{1,6})?'
/** «4000–», «1 млн » before the last number: then the sum is none that can be kept. */
const before = `(?:${number} ?(?:[-–—]|${scale}) ?)?`
const parts = '(?: \\d{1,2} (?:коп(?:\\.|еек|ейк[аи])|цент(?:а|ов)?))?'
const sum = new RegExp(
  `(?<![\\p{L}\\d.,])${before}${number}(?: ?\\([^()]{1,200}\\))? ?(?:${scale} ?)?(${currencies})${parts}(?![\\p{L}\\d])`,
  'giu',
)
/** Words after which a sum is a change or a share of something, and no amount. */
const relative = /(?:\d{1,3}(?:[.,]\d{1,2})? ?(?:%|процент\p{L}{0,3}) от|(?<!\p{L})на) $/iu
/** «4 500 (четыре тысячи пятьсот) евро» */
const inWords = / ?\([^()]*\)/u
const least = /(?:от|не менее|не ниже|свыше|минимум) ?$/iu
const most = /(?:до|не более|не выше|максимум) ?$/iu
const due = /(вступительн|годов|ежегодн|целев)\p{L}{2,3} (?:членск\p{L}{2,3} )?взнос/giu
const dues: Record<string, NamedDue> = { вступительн: 'entry', годов: 'annual', ежегодн: 'annual', целев: 'targeted' }

/**
 * The sums a clause names, with the due each is of: the one named last before it. What cannot be read without guessing
 * («250 тыс. руб.») stays as text with its finding.
 *
 * @example
 * amountsOf(reading).amounts
 * // [{ text: '1000 евро', money: { minor: 100000, currency: 'EUR' }, due: 'entry', line: 109 }, …]
 */
export function amountsOf(reading: Reading): { amounts: ClauseAmount[]; problems: Problem[] } {
  const problems: Problem[] = []
  const named = [...reading.text.matchAll(due)]
  const amounts = Array.from(reading.text.matchAll(sum), (match): ClauseAmount => {
    const { 0: found, 1: unit = '', index } = match
    const lead = reading.text.slice(Math.max(0, index - 24), index)
    const related = relative.exec(lead)?.[0] ?? ''
    const text = related + found
    const line = lineAt(reading, index)
    const read = related ? isNoSum(text) : parseMoney(text.replace(inWords, ' '), currencyOf(unit))
    if (read.problem) problems.push({ ...read.problem, at: { line } })
    const of = named.findLast((each) => each.index < index)?.[1]
    return {
      text,
      ...(read.money ? { money: read.money } : {}),
      ...(least.test(lead) ? { bound: 'least' as const } : most.test(lead) ? { bound: 'most' as const } : {}),
      ...(of ? { due: dues[of.toLowerCase()]! } : {}),
      line,
    }
  })
  return { amounts, problems }
}

const currencyOf = (word: string): string => currencyOfWord(word.toLowerCase()) ?? currencyOfWord(word) ?? word

const isNoSum = (found: string): ParsedMoney => ({ problem: duesProblem('money-bound', {}, { found }) })

/**
 * The dues that a sentence names, each once.
 *
 * @example dueNames('вступительного взноса – 1000 евро, годового взноса – 4000 евро') // ['entry', 'annual']
 */
export const dueNames = (text: string): NamedDue[] => [
  ...new Set(Array.from(text.matchAll(due), ({ 1: stem }) => dues[stem!.toLowerCase()]!)),
]
