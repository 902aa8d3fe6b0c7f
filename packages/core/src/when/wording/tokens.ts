const pattern = /\d+|\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*|[-\u2010-\u2015\u2212]+|\S/gu
const closing: Record<string, string> = { '«': '»', '„': '“', '“': '”', '"': '"' }

/** A word, a number or a mark of a wording. */
export interface Token {
  /** Lower case, ё as е, every dash a hyphen. */
  text: string
  raw: string
  /** Of digits only. */
  number?: number
  /** No space stands before it. */
  glued: boolean
  start: number
  end: number
}

/** What a reader found, and the index of the token after it. */
export interface Found<T> {
  value: T
  next: number
}

/**
 * The words, numbers and marks of a text; a quotation inside it becomes one mark, as the dates of a title are names.
 *
 * @example tokensOf('«СНГ 2021», 12 марта').map(({ text }) => text) // ['«»', ',', '12', 'марта']
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: raw, index } of text.matchAll(pattern)) {
    const end = index + raw.length
    const token: Token = { text: folded(raw), raw, glued: tokens.at(-1)?.end === index, start: index, end }
    if (/^\d/.test(raw)) token.number = Number(raw)
    tokens.push(token)
  }
  return withoutQuotations(tokens)
}

const folded = (raw: string): string =>
  /^[-\u2010-\u2015\u2212]/.test(raw)
    ? '-'
    : raw
        .normalize('NFC')
        .toLowerCase()
        .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
        .replace(/ё/g, 'е')

function withoutQuotations(tokens: Token[]): Token[] {
  const kept: Token[] = []
  const wanting: { mark: string; at: number }[] = []
  for (const token of tokens) {
    kept.push(token)
    const opened = wanting.findLastIndex(({ mark }) => mark === token.raw)
    if (opened >= 0) {
      const { at } = wanting[opened]!
      wanting.length = opened
      const whole = at === 0 && token === tokens.at(-1)
      if (!whole) kept.splice(at, kept.length - at, { ...kept[at]!, text: '«»', end: token.end })
    } else if (closing[token.raw] && wanting.length < 9)
      wanting.push({ mark: closing[token.raw]!, at: kept.length - 1 })
  }
  return kept
}

/** Whether words stand at an index; `план*` is any word that begins so. */
export function wordsAt(tokens: Token[], at: number, words: string[]): boolean {
  return words.every((word, i) => {
    const text = tokens[at + i]?.text
    return text !== undefined && (word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word)
  })
}
