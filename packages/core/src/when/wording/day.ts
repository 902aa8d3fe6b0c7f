import { ordinalOf } from './lexicon.js'
import type { Found, Token } from './tokens.js'

const suffix = /^(?:го|е|й|ое|ого|st|nd|rd|th)$/

/** The number of a day at an index: «19», «19-го», «5th», «двадцать пятое»; its month is not looked at. */
export function dayAt(tokens: Token[], at: number): Found<number> | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.number === undefined) return dayInWords(tokens, at)
  const before = tokens[at - 1]
  if (token.raw.length > 2 || (token.glued && /[:№+]/.test(before?.raw ?? ''))) return undefined
  if (tokens[at + 1]?.glued && /[:%]/.test(tokens[at + 1]!.raw)) return undefined
  let next = at + 1
  if (tokens[next]?.glued && suffix.test(tokens[next]!.text)) next += 1
  else if (tokens[next]?.text === '-' && tokens[next + 1]?.glued && suffix.test(tokens[next + 1]!.text)) next += 2
  return { value: token.number, next }
}

function dayInWords(tokens: Token[], at: number): Found<number> | undefined {
  const tens = { двадцать: 20, тридцать: 30 }[tokens[at]!.text]
  const value = ordinalOf(tokens[tens ? at + 1 : at]?.text ?? '') ?? 0
  if (value < 1 || (tens && value > 9)) return undefined
  return { value: value + (tens ?? 0), next: at + (tens ? 2 : 1) }
}
