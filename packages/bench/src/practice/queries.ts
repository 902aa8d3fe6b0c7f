import { seeded } from '../data.ts'
import type { Corpus } from './corpus.ts'

export const categories = [
  'exact',
  'inflected',
  'typo',
  'inflected and typo',
  'ё for е',
  'city in another case',
  'composite city',
  'beginning',
  'keyboard layout',
] as const

export type Category = (typeof categories)[number]

/** A query with the practice it looks for. */
export interface KnownItem {
  category: Category
  text: string
  id: string
}

const rivals = 2
const shortest = 3
const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю'
const letters = 'абвгдежзиклмнопрстуфхцчшщыьэюя'

/** So many queries of each category: two or three words of a practice that at most two others have too. */
export function queriesOf(
  { practices, lexicon, words, around, cityForms }: Corpus,
  each: number,
  seed: number,
): KnownItem[] {
  const random = seeded(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)]!
  const having = new Map<number, Set<number>>()
  const forms = new Map(cityForms.map(({ city, names }) => [city, names[0]!]))
  words.forEach((own, practice) => {
    for (const word of [...own, ...around[practice]!])
      (having.get(word) ?? having.set(word, new Set()).get(word)!).add(practice)
  })
  const few = (chosen: readonly number[], city?: string): boolean => {
    const sets = chosen.map((word) => having.get(word)!).sort((a, b) => a.size - b.size)
    let common = 0
    for (const practice of sets[0]!) {
      if (city !== undefined && practices[practice]!.owner.city !== city) continue
      if (sets.every((set) => set.has(practice)) && ++common > rivals + 1) return false
    }
    return true
  }
  const other = (word: number, than: string): string =>
    pick(lexicon[word]!.forms.filter((form) => plain(form) !== plain(than)).concat(lexicon[word]!.forms[0]!))
  const queries: KnownItem[] = []
  for (const category of categories) {
    const wanted = queries.length + each
    for (let turn = 0; queries.length < wanted && turn < each * 400; turn++) {
      const at = below(practices.length)
      const practice = practices[at]!
      const isCity = category.includes('city')
      const chosen = Array.from({ length: isCity ? 1 : 2 + below(2) }, () => pick([...words[at]!]))
      const text = [practice.title, practice.summary, practice.solution]
        .map((each) => each?.['ru'] ?? '')
        .join(' ')
        .toLowerCase()
        .split(/[^а-яё]+/)
      const typed = chosen.map((word) => text.find((form) => lexicon[word]!.forms.includes(form)))
      if (new Set(chosen).size < chosen.length || typed.some((form) => form === undefined)) continue
      if (!few(chosen, isCity ? practice.owner.city : undefined)) continue
      const stands = typed as string[]
      // «о» is a noun of the dictionary, and no word of a query.
      if (stands.some(({ length }) => length < shortest)) continue
      const inflected = chosen.map((word, i) => other(word, stands[i]!))
      const cases = forms.get(practice.owner.city ?? '') ?? []
      if (category === 'composite city' && !/[- ]/.test(cases[0]!)) continue
      if (category === 'ё for е' && !stands.some((form) => /[её]/.test(form))) continue
      const mistyped = (list: readonly string[]): string[] | undefined => {
        const places = list.flatMap((form, i) => (form.length > 5 ? [i] : []))
        const place = pick(places)
        return places.length ? list.map((form, i) => (i === place ? withError(form, below, pick) : form)) : undefined
      }
      const query: string[] | undefined = {
        exact: () => stands,
        inflected: () => inflected,
        typo: () => mistyped(stands),
        'inflected and typo': () => mistyped(inflected),
        'ё for е': () =>
          stands.map((form) => (form.includes('ё') ? form.replaceAll('ё', 'е') : form.replace('е', 'ё'))),
        'city in another case': () => [pick(cases.slice(1)) ?? cases[0]!, ...stands],
        'composite city': () => [pick(cases.slice(1)) ?? cases[0]!, ...stands],
        beginning: () => [
          ...stands.slice(0, -1),
          stands.at(-1)!.slice(0, Math.max(4, Math.ceil(stands.at(-1)!.length * 0.6))),
        ],
        'keyboard layout': () =>
          stands.map((form) => Array.from(form, (letter) => latin[russian.indexOf(letter)] ?? letter).join('')),
      }[category]()
      if (query) queries.push({ category, text: query.join(' '), id: practice.id })
    }
  }
  return queries
}

const plain = (form: string): string => form.replaceAll('ё', 'е')

/** A word with one letter dropped, added, replaced or swapped, not the first. */
function withError(
  form: string,
  below: (limit: number) => number,
  pick: <Item>(list: readonly Item[]) => Item,
): string {
  const at = 1 + below(form.length - 2)
  const [start, letter, rest] = [form.slice(0, at), form[at]!, form.slice(at + 1)]
  return pick([
    () => start + rest,
    () => start + letter + pick([...letters]) + rest,
    () => start + pick([...letters]) + rest,
    () => start + rest[0]! + letter + rest.slice(1),
  ])()
}

/** What somebody types for a query, letter by letter from the second on. */
export const typedLetters = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(0, at + 2))
