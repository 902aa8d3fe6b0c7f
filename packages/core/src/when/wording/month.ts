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
  if (token.text === 'числа' || token.text === 'месяца') return { value: 'month', next: at + 1, weak: true }
  const full = months.get(token.text)
  if (full) return { value: full, next: at + 1, weak: genitiveMonths.has(token.text) || couldBeEnglishWord(tokens, at) }
  const short = shortMonths.get(token.text)
  if (!short) return undefined
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 1]!.glued
  return { value: short, next: at + (dotted ? 2 : 1), weak: !dotted }
}

/** “may” and “march” are words of their own, except with a capital and no word after them. */
function couldBeEnglishWord(tokens: Token[], at: number): boolean {
  const { raw } = tokens[at]!
  return /^[a-z]/.test(raw) || (/^(?:may|march)$/i.test(raw) && /^[a-z]/.test(tokens[at + 1]?.raw ?? ''))
}
