import { currencyOfWord } from '../dues/money/currency-words.js'
import { parseMoney } from '../dues/money/parse-money.js'
import type { Problem } from '../problem/problem.js'
import type { ClauseAmount, NamedDue } from './decision.js'
import { lineAt, type Reading } from '../words/passage.js'

const currencies =
  '(?:российских )?руб(?:лей|ля|ль|\\.)?|р\\.|евро|долл(?:аров|ара|ар|\\.)?(?: США)?|тенге|[€₽$₸]|EUR|RUB|USD|KZT|BYN'
const sum = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d{1,3}(?:[ \\u00A0]\\d{3}){1,4}|\\d{1,15})([.,]\\d{1,2})?(?: ?\\([^()]{1,200}\\))? ?((?:тыс|млн|млрд)(?:\\.|\\p{L}{1,6})? ?)?(${currencies})(?![\\p{L}\\d])`,
  'giu',
)
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
    const { 0: text, 4: unit = '', index } = match
    const before = reading.text.slice(Math.max(0, index - 12), index)
    const line = lineAt(reading, index)
    const read = parseMoney(
      text.replace(inWords, ' '),
      currencyOfWord(unit.toLowerCase()) ?? currencyOfWord(unit) ?? unit,
    )
    if (read.problem) problems.push({ ...read.problem, at: { line } })
    const of = named.findLast((each) => each.index < index)?.[1]
    return {
      text,
      ...(read.money ? { money: read.money } : {}),
      ...(least.test(before) ? { bound: 'least' as const } : most.test(before) ? { bound: 'most' as const } : {}),
      ...(of ? { due: dues[of.toLowerCase()]! } : {}),
      line,
    }
  })
  return { amounts, problems }
}

/**
 * The dues that a sentence names, each once.
 *
 * @example dueNames('вступительного взноса – 1000 евро, годового взноса – 4000 евро') // ['entry', 'annual']
 */
export const dueNames = (text: string): NamedDue[] => [
  ...new Set(Array.from(text.matchAll(due), ({ 1: stem }) => dues[stem!.toLowerCase()]!)),
]
