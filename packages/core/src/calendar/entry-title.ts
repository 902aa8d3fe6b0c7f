import { ageInWords } from '../anniversary/age-in-words.js'
import type { Locale } from '../problem/describe.js'
import type { Entry } from './entry.js'

/**
 * The title of an entry with the age it celebrates; without it where the entry recurs and the age does not stay.
 *
 * @example entryTitle({ title: 'Юбилей города: Омск', age: 310 }) // 'Юбилей города: Омск, 310 лет'
 */
export function entryTitle(entry: Pick<Entry, 'title' | 'age' | 'rrule'>, locale: Locale = 'ru'): string {
  if (entry.age === undefined || entry.rrule !== undefined) return entry.title
  return `${entry.title}, ${ageInWords(entry.age, locale)}`
}
