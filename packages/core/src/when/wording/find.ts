import type { Statement } from './part.js'
import { phraseAt, type Phrase } from './phrases.js'
import { statementAt } from './statement.js'
import { tokensOf, type Token } from './tokens.js'

/** What a text says about time, before years are known. */
export interface Findings {
  dates: Statement[]
  phrase?: Phrase
  /** Exactly as written; pieces standing apart are joined with «; ». */
  text: string
  /** What is left without them. */
  rest: string
}

interface Piece {
  start: number
  end: number
  statement?: Statement
  phrase?: Phrase
}

/** All pieces of a text that speak of time; what is too little to be a date counts only where nothing else stands. */
export function findings(text: string): Findings {
  const all = piecesOf(tokensOf(text))
  const alone = !/[\p{L}\p{N}]/u.test(without(text, all))
  const strong = all.filter(({ statement }) => !statement || !isWeak(statement))
  const pieces = alone ? all.filter(({ statement }) => !statement || !isRelative(statement)) : strong
  const unsure = pieces.length ? [] : all.filter(({ statement }) => statement && isDateLike(statement))
  const told = pieces.length ? pieces : unsure
  const found: Findings = {
    dates: told.flatMap(({ statement }) =>
      statement ? [unsure.length ? { ...statement, unreadable: true } : statement] : [],
    ),
    text: wordingOf(text, told),
    rest: without(text, told),
  }
  const phrase = told.find((piece) => piece.phrase)?.phrase
  if (phrase) found.phrase = phrase
  return found
}

const isWeak = (statement: Statement): boolean => statement.stretches.every(({ weak }) => weak)
/** «завтра»: no date, however it is looked at. */
const isRelative = ({ stretches }: Statement): boolean => !stretches.length
const isDateLike = (statement: Statement): boolean =>
  isRelative(statement) || statement.stretches.some(({ from, to }) => Number((from ?? to)?.month) < 13)

function piecesOf(tokens: Token[]): Piece[] {
  const pieces: Piece[] = []
  for (let i = 0; i < tokens.length;) {
    const phrase = phraseAt(tokens, i)
    const statement = phrase ? undefined : statementAt(tokens, i)
    const { next } = (phrase ?? statement)!
    if (phrase || statement?.value) {
      const bracketed = tokens[i - 1]?.text === '(' && tokens[next]?.text === ')'
      const [first, last] = bracketed ? [tokens[i - 1]!, tokens[next]!] : [tokens[i]!, tokens[next - 1]!]
      const piece: Piece = { start: first.start, end: last.end }
      if (phrase) piece.phrase = phrase.value
      else if (statement?.value) piece.statement = statement.value
      pieces.push(piece)
    }
    i = next
  }
  return pieces
}

function wordingOf(text: string, pieces: Piece[]): string {
  let wording = ''
  let end = 0
  for (const piece of pieces) {
    const between = text.slice(end, piece.start)
    wording += wording ? (/^[\s,;:.…()]*$/.test(between) ? between : '; ') : ''
    wording += text.slice(piece.start, piece.end)
    end = piece.end
  }
  return wording
}

function without(text: string, pieces: Piece[]): string {
  let rest = ''
  let end = 0
  for (const piece of pieces) {
    rest += `${text.slice(end, piece.start)} `
    end = piece.end
  }
  if (!pieces.length) return text.trim()
  const spaced = (rest + text.slice(end)).replace(/\s+/g, ' ').replaceAll('( )', '')
  const words = spaced.split(' ').filter(Boolean)
  while (words.length && isMark(words[0]!)) words.shift()
  while (words.length && isMark(words.at(-1)!)) words.pop()
  const joined = words.join(' ').replace(/ (?=[,;:.)])/g, '')
  return /[,;:]$/.test(joined) ? joined.slice(0, -1) : joined
}

const isMark = (word: string): boolean => /^[-,;:.…\u2010-\u2015]+$/.test(word)
