import type { NounForms } from '@gorod/core/words'

/** The languages of the elements. */
export type Locale = 'ru' | 'en'

/** A word in Russian and in English. */
type Pair<T> = [ru: T, en: T]

/** Words in both languages; `\u00A0` is a non-breaking space. */
export type Table<T> = { [K in keyof T]: T[K] extends string | NounForms ? Pair<T[K]> : Table<T[K]> }

/** The words of a table in the language asked for. */
export function speaking<Words>(table: Table<Words>): (locale: Locale) => Words {
  const words: Partial<Record<Locale, Words>> = {}
  return (locale) => (words[locale] ??= chosen(table, locale === 'ru' ? 0 : 1) as Words)
}

/** Words in both languages by their names, where the table itself says which words there are. */
export interface Pairs {
  readonly [name: string]: Pair<string> | Pair<NounForms> | Pairs
}

/** What a table of pairs says in one language. */
export type WordsOf<T> = {
  [K in keyof T]: T[K] extends readonly [infer One, unknown] ? (One extends string ? string : NounForms) : WordsOf<T[K]>
}

/** The words of a table of pairs in the language asked for. */
export const pairs = <T extends Pairs>(table: T): ((locale: Locale) => WordsOf<T>) =>
  speaking<WordsOf<T>>(table as unknown as Table<WordsOf<T>>)

/**
 * A sentence with its places filled.
 *
 * @example told('Предложил {who}', { who: 'А. П. Соколова' }) // 'Предложил А. П. Соколова'
 */
export const told = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place))

const chosen = (words: object, n: 0 | 1): unknown =>
  Array.isArray(words) ? words[n] : Object.fromEntries(Object.entries(words).map(([key, one]) => [key, chosen(one, n)]))

/**
 * The language to speak for a `lang` of a page: English where it says so, else Russian.
 *
 * @example localeOf('en-GB') // 'en'
 */
export const localeOf = (lang: string | null | undefined): Locale => (/^en\b/i.test(lang ?? '') ? 'en' : 'ru')
