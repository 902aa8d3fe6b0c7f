const inside = /['’‘`´ʼ\u00AD\u200B-\u200D\u2060]/g
/** Apostrophes and what cannot be seen, between two letters. */
const between = String.raw`['’‘\u0060´\u00AD\u200B-\u200D\u2060]`
/** A word or number as it stands in a text. */
const wordPattern = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:${between}{1,4}[\p{L}\p{N}\p{M}]+)*`
/** The same, not from amid it. */
const wholeWordPattern = String.raw`(?<![\p{L}\p{N}\p{M}]${between}{0,4})${wordPattern}`
/** Nothing in it needs folding. */
const usual = /^[а-яa-z\d]+$/
const hyphen = /^[-\u2010-\u2012\u2212]$/
const longest = 64

/** A word of a text, folded, with its place in the text (UTF-16 units). */
export interface Word {
  word: string
  start: number
  end: number
  /** It follows the word before it after a hyphen: «на» of «Ростов-на-Дону». */
  hyphenated?: true
}

/**
 * The words and numbers of a text in any script: NFC, lower case, ё as е, without apostrophes and what cannot be seen.
 * Marks are never stripped: й would become и.
 *
 * @example wordsIn('Нарьян-Мар, 5 сёл').map(({ word }) => word) // ['нарьян', 'мар', '5', 'сел']
 */
export function wordsIn(text: string): Word[] {
  // Made when it is first needed: letters of all scripts take a browser as long as a page of cards.
  const pattern = new RegExp(wordPattern, 'gu')
  const words: Word[] = []
  let last = -2
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index
    const follows = last === start - 1 && hyphen.test(text[last]!)
    last = start + match[0].length
    words.push({ word: foldWord(match[0]), start, end: last, ...(follows && { hyphenated: true }) })
  }
  return words
}

/** Gives the word of a text that starts at a place, as it stands there; nothing where none starts. */
export function wordReader(): (text: string, start: number) => string | undefined {
  const pattern = new RegExp(wholeWordPattern, 'uy')
  return (text, start) => {
    // Most places are amid a Russian word, which is seen sooner than a pattern is tried.
    const before = start ? text.charCodeAt(start - 1) : 0
    if (before >= 0x410 && before < 0x450) return undefined
    pattern.lastIndex = start
    return pattern.exec(text)?.[0]
  }
}

/** Words joined by hyphens, as one: «нарьянмар»; each with the number of its first word. */
export function joinedWords(words: readonly Word[]): { word: string; first: number }[] {
  const joined: { word: string; first: number }[] = []
  let first = 0
  for (let i = 1; i <= words.length; i++) {
    if (words[i]?.hyphenated) continue
    if (i - first > 1) joined.push({ word: words.slice(first, i).reduce((all, { word }) => all + word, ''), first })
    first = i
  }
  return joined.map(({ word, first }) => ({ word: word.slice(0, longest), first }))
}

/** A word as words are compared. */
export const foldWord = (text: string): string => {
  const lower = text.toLowerCase()
  const plain = usual.test(lower) ? lower : lower.normalize('NFC').toLowerCase().replace(/ё/g, 'е').replace(inside, '')
  return plain.length > longest ? plain.slice(0, longest) : plain
}
