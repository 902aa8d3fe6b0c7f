import { countsIn } from '../index/columns.js'
import { readForms } from '../index/forms.js'
import { mostUsual } from '../index/most-usual.js'
import { begunWith } from '../index/sorted-words.js'
import { termsOf } from '../normaliser/stem.js'
import type { PracticeIndex } from '../open.js'
import { everything, type Hits } from './hits.js'
import { textBeside } from './named-cities.js'
import { isEmpty } from './word-plan.js'

const mostWords = 8

/** What a reader may go on with. */
export interface Suggestions {
  /** Cities that the words name, with all their practices: values of the facet `city`; `rest` is what the text says besides. */
  cities: { id: string; count: number; rest?: string }[]
  /** Words of the practices that begin like the last one. */
  words: string[]
}

export async function suggestionsFor(index: PracticeIndex, hits: Hits, text: string): Promise<Suggestions> {
  const cities = hits.cities.all.flatMap((id) => {
    const count = residentsOf(index, id)
    const rest = textBeside(hits.meant ?? text, id, hits.cities)
    return count ? [{ id, count, ...(rest && { rest }) }] : []
  })
  return { cities, words: await beginningWords(index, hits) }
}

type FormOf = (part: number, term: number) => string

/** How terms are shown, if a mistyped word needs it. */
export async function formsOf(index: PracticeIndex, hits: Hits): Promise<FormOf> {
  return hits.words.some(({ near }) => !isEmpty(near)) ? shownTerms(index) : () => ''
}

const shown = new WeakMap<PracticeIndex, FormOf>()

async function shownTerms(index: PracticeIndex): Promise<FormOf> {
  const known = shown.get(index)
  if (known) return known
  const forms = await Promise.all(
    index.parts.map(async ({ source, dictionary: { terms } }) => {
      const block = await source.block('forms', 0)
      return block ? readForms(block, terms) : () => ''
    }),
  )
  const formOf: FormOf = (part, term) => forms[part]!(term)
  if (!index.parts.some(({ source }) => !source.kept('forms', 0))) shown.set(index, formOf)
  return formOf
}

const residents = new WeakMap<PracticeIndex, Uint32Array>()

/** How many practices a city has; all are counted at once. */
function residentsOf(index: PracticeIndex, city: string): number | undefined {
  const facet = index.facets.findIndex(({ name }) => name === 'city')
  const values = index.facets[facet]?.values ?? []
  const counts = residents.get(index) ?? new Uint32Array(values.length)
  if (!residents.has(index)) {
    residents.set(index, counts)
    everything(index).forEach(({ practices }, part) => {
      const places = index.places[part]![facet]!
      countsIn(index.parts[part]!.columns[facet]!, practices, places.length).forEach(
        (count, at) => (counts[places[at]!]! += count),
      )
    })
  }
  return counts[values.findIndex(({ id }) => id === city)]
}

/** Words of the dictionary that begin like a word being typed, the most usual first. */
async function beginningWords(index: PracticeIndex, { reading }: Hits): Promise<string[]> {
  const begun = reading.words.find(({ isBegun }) => isBegun)
  if (!begun || !/^\p{L}/u.test(begun.word)) return []
  const formOf = await shownTerms(index)
  const counts = new Map<string, number>()
  index.parts.forEach(({ dictionary }, part) => {
    const { terms, frequencies } = dictionary
    const all = begunWith(terms, [begun.word, ...termsOf(begun.word, index.stemmers)]).flat()
    for (const term of mostUsual(all, frequencies, mostWords * 2)) {
      const form = formOf(part, term)
      if (form.startsWith(begun.word) && form !== begun.word)
        counts.set(form, (counts.get(form) ?? 0) + frequencies[term]!)
    }
  })
  return [...counts]
    .sort(([one, a], [two, b]) => b - a || (one < two ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
}
