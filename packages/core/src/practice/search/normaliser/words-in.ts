const inside = /[\u0301ʼ'’‘\u0060´\u00AD\u200B-\u200F\u2060]/g
/** Apostrophes and what cannot be seen, between two letters. */
const between = String.raw`['’‘\u0060´\u00AD\u200B-\u200F\u2060]{1,4}`

/** The patterns of a word as it stands in a text, and of one not from amid another. */
interface Script {
  word: string
  whole: string
  flags: string
}

/** Words that begin and go on with some letters and digits. */
function scriptOf(first: string, next: string, flags: string): Script {
  const word = `${first}${next}*(?:${between}${next}+)*`
  return { word, whole: `(?<!${next}(?:${between})?)${word}`, flags }
}

/** Any script: a browser takes as long to learn its letters as to draw a page of cards. */
const anyScript = scriptOf(String.raw`[\p{L}\p{N}]`, String.raw`[\p{L}\p{N}\p{M}]`, 'u')
/** What a text of Russian and English letters alone needs. */
const usualScript = scriptOf(String.raw`[A-Za-z\dЁА-яё]`, String.raw`[A-Za-z\dЁА-яё]`, '')
const usualText = /^[\0-\x7F\xA0«»ЁА-яё\u2010-\u2027№]*$/

const scriptIn = (text: string): Script => (usualText.test(text) ? usualScript : anyScript)

/** Nothing in it needs folding. */
const usualWord = /^[а-яa-z\d]+$/
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
 * The words and numbers of a text in any script: NFC, lower case, ё as е, without apostrophes, what cannot be seen, and
 * marks of stress. Other marks are never stripped: й would become и.
 *
 * @example wordsIn('Нарьян-Мар, 5 сёл').map(({ word }) => word) // ['нарьян', 'мар', '5', 'сел']
 */
export function wordsIn(text: string): Word[] {
  const { word, flags } = scriptIn(text)
  const pattern = new RegExp(word, `g${flags}`)
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
export function wordReader(text: string): (start: number) => string | undefined {
  const { whole, flags } = scriptIn(text)
  const pattern = new RegExp(whole, `y${flags}`)
  return (start) => {
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
  const plain = usualWord.test(lower)
    ? lower
    : lower.normalize('NFC').toLowerCase().replace(/ё/g, 'е').replace(inside, '')
  return plain.length > longest ? plain.slice(0, longest) : plain
}
