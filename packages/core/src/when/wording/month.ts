import { genitiveMonths, months, shortMonths } from './lexicon.js'
import type { Part } from './part.js'
import type { Found, Token } from './tokens.js'

/** A month, and whether its word alone is too little («мая», «авг», “may”). */
export interface MonthFound extends Found<Exclude<Part['month'], undefined>> {
  weak: boolean
}

/** The month at an index: «октябрь» in any case, «янв.», “October”, or «числа», «месяца» for the month of the context. */
export function monthAt(tokens: Token[], at: number): MonthFound | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const ofContext = token.text === 'месяца' || (token.text === 'числа' && !months.has(tokens[at + 1]?.text ?? ''))
  if (ofContext) return { value: 'month', next: at + 1, weak: true }
  const full = months.get(token.text)
  if (full) return { value: full, next: at + 1, weak: genitiveMonths.has(token.text) }
  const short = shortMonths.get(token.text)
  const [mark, after] = [tokens[at + 1], tokens[at + 2]]
  // «Сен-Дени»
  if (!short || (mark?.glued && mark.text === '-' && after?.glued && /^\p{L}/u.test(after.text))) return undefined
  const dotted = mark?.text === '.' && mark.glued
  return { value: short, next: at + (dotted ? 2 : 1), weak: !dotted }
}

/** Whether a word without a number beside it is no month: «Марта» is a name, “may” and “march” are verbs. */
export function isOtherWord(tokens: Token[], at: number): boolean {
  const { raw, text } = tokens[at]!
  if (/^[a-z]/.test(raw) || (genitiveMonths.has(text) && raw !== text)) return true
  const next = tokens[at + 1]?.raw ?? ''
  return /^(?:may|march)$/.test(text) && /^[a-z]/.test(next) && !/^(?:and|or|to)$/.test(next)
}
