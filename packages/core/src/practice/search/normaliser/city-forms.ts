import { groupOf, termOf } from './stem.js'
import { wordsIn } from './words-in.js'

/** How a city is named in texts: a table made once and checked by a person. */
export interface CityForms {
  /** Id of the city. */
  city: string
  /** Its names, the one in force first, then former, short and foreign ones; each as a row of its cases, the nominative first. */
  names: readonly (readonly string[])[]
}

/** How a name is recognised in a query: its words without their endings, parted by spaces. */
export const nameKeyOf = (words: readonly string[]): string =>
  words.map((word) => groupOf(termOf(word, 'ru', {}))).join(' ')

/** The keys of all forms of all names of a city. */
export const cityKeys = ({ names }: CityForms): string[] =>
  [...new Set(names.flat().map((form) => nameKeyOf(wordsIn(form).map(({ word }) => word))))].filter(Boolean).sort()

/** The term a practice of a city has besides the words of the name; no text has a word like it. */
export const cityTerm = (city: string): string => `@${city}`
