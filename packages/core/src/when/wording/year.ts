import type { Part } from './part.js'
import { wordsAt, type Found, type Token } from './tokens.js'

/** The word that makes a number a year. */
export const yearWord = /^(?:г|гг|год|года|году|годом|годов|годы|годам|годах|year)$/
const relativeYears: [words: string[], offset: number][] = [
  [['т', '.', 'г', '.'], 0],
  [['с', '.', 'г', '.'], 0],
  ...['текущего', 'этого', 'настоящего', 'сего', 'this'].map((word): [string[], number] => [[word], 0]),
  ...['следующего', 'будущего', 'next'].map((word): [string[], number] => [[word], 1]),
  ...['прошлого', 'минувшего', 'прошедшего', 'last'].map((word): [string[], number] => [[word], -1]),
]
const beforeOurEra = [['до', 'н', '.', 'э', '.'], ['до', 'н', '.', 'э'], ['до', 'нашей', 'эры'], ['bc'], ['bce']]

/** A year, and whether a word says that it is one («2026 г.»). */
export interface YearFound extends Found<Pick<Part, 'year' | 'yearOffset'>> {
  marked: boolean
}

/** The year at an index: «2026 г.», «2026», «782 г. до н. э.», «текущего года». */
export function yearAt(tokens: Token[], at: number): YearFound | undefined {
  for (const [words, yearOffset] of relativeYears) {
    const next = at + words.length
    if (!wordsAt(tokens, at, words)) continue
    if (words.length > 1) return { value: { yearOffset }, next, marked: true }
    if (yearWord.test(tokens[next]?.text ?? '')) return { value: { yearOffset }, next: next + 1, marked: true }
  }
  const token = tokens[at]
  if (token?.number === undefined || token.raw.length > 4) return undefined
  const [dash, ending] = [tokens[at + 1], tokens[at + 2]]
  const suffixed = dash?.text === '-' && dash.glued && ending?.glued && /^\p{L}/u.test(ending.text)
  // «в 1980-х годах», «1941-летие», but «в 2021-м году»
  if (suffixed && !(/^(?:й|го|му|м|ом)$/.test(ending.text) && yearWord.test(tokens[at + 3]?.text ?? '')))
    return undefined
  const word = tokens[suffixed ? at + 3 : at + 1]
  const marked = yearWord.test(word?.text ?? '')
  let next = at + (suffixed ? 4 : marked ? 2 : 1)
  const era = marked && /^гг?$/.test(word!.text) && tokens[next]?.text === '.' ? next + 1 : next
  const before = beforeOurEra.find((words) => wordsAt(tokens, era, words) || wordsAt(tokens, next, words))
  if (before) {
    next = (wordsAt(tokens, era, before) ? era : next) + before.length
    return token.number > 0 ? { value: { year: 1 - token.number }, next, marked: true } : undefined
  }
  return token.raw.length === 4 && token.number >= 1000
    ? { value: { year: token.number }, next: era, marked }
    : undefined
}
