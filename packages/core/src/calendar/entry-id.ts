import { foldText } from '../words/fold.js'
import { contentHash } from './content-hash.js'

const latin = 'aeopcyxkmthb'
const cyrillic = 'аеорсухкмтнв'
const look = new Map([...latin].map((letter, at) => [letter, cyrillic[at]!]))
/** An Arabic number, or letters that make a Roman one; a lone «с» or «и» says as little. */
const numeral = /^(?:\d+|[ivldіхсм]{1,12})$/
const slugForm = /^[a-z\d]+(?:-[a-z\d]+)*$/

/**
 * The words of a title that a new version of a document keeps: without numbers, dates in figures, Roman numerals,
 * punctuation, quotes, and whether «М» was typed in Latin or Cyrillic.
 *
 * @example contentKey('XXXII сессия «МАГ», 2026') // 'сессия маг'
 */
export function contentKey(text: string): string {
  const letters = foldText(text).replace(/[a-z]/g, (letter) => look.get(letter) ?? letter)
  const words = letters.split(/[^\p{L}\d]+/u).filter(Boolean)
  const lasting = words.filter((word) => !numeral.test(word))
  return (lasting.length > 0 ? lasting : words).join(' ')
}

/** A name as part of an id: as it is where it is plain, else its hash. */
export const idPart = (text: string): string => (slugForm.test(text) ? text : contentHash(contentKey(text)))

/** The same entries with ids of their own: the second of equals in its list ends in `-2`. */
export function uniqueIds<T extends { id: string }>(entries: readonly T[]): T[] {
  const times = new Map<string, number>()
  return entries.map((entry) => {
    const count = (times.get(entry.id) ?? 0) + 1
    times.set(entry.id, count)
    return count === 1 ? entry : { ...entry, id: `${entry.id}-${count}` }
  })
}
