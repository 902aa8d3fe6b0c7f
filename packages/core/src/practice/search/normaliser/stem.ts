import { stemmer } from '@orama/stemmers/russian'

/** From a folded word to its stem. */
export type Stemmer = (word: string) => string

/** Stemmers of languages beyond Russian, by BCP 47 language. */
export type Stemmers = Readonly<Partial<Record<string, Stemmer>>>

/** Counts up whenever terms come out otherwise: an index and its reader must agree. */
export const normaliserVersion = 3

/** The same words come again and again: in what is typed letter by letter, and on every page of results. */
const mostKept = 16_384

function kept(of: Stemmer): Stemmer {
  const results = new Map<string, string>()
  return (word) => {
    const known = results.get(word)
    if (known !== undefined) return known
    if (results.size >= mostKept) results.clear()
    const result = of(word)
    results.set(word, result)
    return result
  }
}

const russian = kept(stemmer)
const russianWord = /^[а-я]{3,}$/
const fleeting = /[ое]([бвгджзклмнпрстфхцчшщ])$/
/** What is left of a stem once more stemmed that is no ending: nothing, or a vowel of the word. */
const ownEnding = /^[ая]?$/
const soft = /[йь]([бвгджзклмнпрстфхцчшщ])$/

/**
 * The term under which a folded word of a text in a language is kept: Russian words by their Snowball stem, others by the
 * stemmer of their language, if there is one, else as they are.
 *
 * @example termOf('подростками', 'ru', {}) // 'подростк'
 */
export function termOf(word: string, language: string, stemmers: Stemmers): string {
  if (russianWord.test(word)) return russian(word)
  const stemmer = stemmerOf(word, language, stemmers)
  return stemmer && word.length > 2 ? stemmer(word) : word
}

/** All terms a word of a query may be kept under: its language is not known. */
export function termsOf(word: string, stemmers: Stemmers): string[] {
  if (russianWord.test(word)) return [russian(word)]
  return [...new Set([word, ...Object.keys(stemmers).map((language) => termOf(word, language, stemmers))])]
}

/**
 * What the stems of one Russian word have in common where Snowball parts them: the stem of the stem, without a fleeting
 * vowel (рынок, рынка; Саратов, Саратова). A last «а» or «я» is no ending but the word's own: «квартан» is not «кварт».
 * Other terms are a group by themselves.
 *
 * @example groupOf('рынок') // 'рынк'
 */
export const groupOf = kept((term) => {
  if (!russianWord.test(term)) return term
  let stem = term
  for (let next = russian(stem); next.length > 1 && !ownEnding.test(stem.slice(next.length)); next = russian(stem)) {
    stem = next
  }
  return stem.replace(fleeting, '$1').replace(soft, '$1')
})

/** Whether a stemmer knows the language of the word by its letters. */
export const isStemmed = (word: string): boolean => russianWord.test(word)

function stemmerOf(word: string, language: string, stemmers: Stemmers): Stemmer | undefined {
  if (/^\p{Script=Armenian}+$/u.test(word)) return stemmers['hy']
  return language !== 'hy' && /^\p{Script=Latin}+$/u.test(word) ? stemmers[language] : undefined
}
