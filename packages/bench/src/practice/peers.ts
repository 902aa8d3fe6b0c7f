import { create, insert, search } from '@orama/orama'
import { Index } from 'flexsearch'
import lunr from 'lunr'
import MiniSearch, { type Options } from 'minisearch'
import type { termOf } from '../../../core/src/practice/search/normaliser/stem.ts'
import type { wordsIn } from '../../../core/src/practice/search/normaliser/words-in.ts'
import { fieldWeights, type FieldTexts } from './texts.ts'

/** Our normaliser, as peers take it through their hooks. */
export interface Normaliser {
  termOf: typeof termOf
  wordsIn: typeof wordsIn
}

/** MiniSearch 7 with our words and stems, prefixes and typos as its documentation advises. */
export function miniSearchOptions({ termOf, wordsIn }: Normaliser): Options<FieldTexts> {
  return {
    fields: Object.keys(fieldWeights),
    tokenize: (text) => wordsIn(text).map(({ word }) => word),
    processTerm: (word) => termOf(word, 'ru', {}),
    searchOptions: {
      boost: fieldWeights,
      combineWith: 'AND',
      prefix: (_, at, terms) => at === terms.length - 1,
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  }
}

/** How MiniSearch is asked: strictly, and loosely only if that finds nothing. */
export function miniSearchFor(engine: MiniSearch<FieldTexts>): (text: string) => number[] {
  return (text) => {
    const strict = engine.search(text, { fuzzy: false })
    const found = strict.length ? strict : engine.search(text)
    return (found.length ? found : engine.search(text, { combineWith: 'OR' })).map(({ id }) => id as number)
  }
}

/** FlexSearch 0.8 with our words and stems, prefixes, and no typos, which it does not know. */
export function flexSearchOf(
  { termOf, wordsIn }: Normaliser,
  texts: readonly FieldTexts[],
): (text: string) => number[] {
  const encode = (text: string): string[] => wordsIn(text).map(({ word }) => termOf(word, 'ru', {}))
  const index = new Index({ tokenize: 'forward', encode, resolution: 9 })
  for (const { id, ...fields } of texts) index.add(id, Object.values(fields).join(' '))
  return (text) => index.search(text, { limit: 10 }) as number[]
}

/** Lunr 2 with our words and stems; typos only if nothing is found without. */
export function lunrOf({ termOf, wordsIn }: Normaliser, texts: readonly FieldTexts[]): (text: string) => number[] {
  const index = lunr(function () {
    this.tokenizer = ((text: unknown) =>
      wordsIn(String(text ?? '')).map(
        ({ word }) => new lunr.Token(termOf(word, 'ru', {}), {}),
      )) as typeof lunr.tokenizer
    this.pipeline.reset()
    this.searchPipeline.reset()
    this.ref('id')
    for (const [field, boost] of Object.entries(fieldWeights)) this.field(field, { boost })
    for (const text of texts) this.add(text)
  })
  const search = (text: string, editDistance: number): number[] =>
    index
      .query((query) => {
        const words = wordsIn(text).map(({ word }) => termOf(word, 'ru', {}))
        for (const word of words)
          query.term(word, {
            presence: lunr.Query.presence.REQUIRED,
            ...(editDistance && word.length > 3 ? { editDistance } : {}),
          })
      })
      .map(({ ref }) => Number(ref))
  return (text) => {
    const found = search(text, 0)
    return found.length ? found : search(text, 1)
  }
}

/** Orama 3 with our words and stems in one property: with several it does not join words over them (its issue 924). */
export function oramaOf({ termOf, wordsIn }: Normaliser, texts: readonly FieldTexts[]): (text: string) => number[] {
  const tokenizer = {
    language: 'russian',
    normalizationCache: new Map(),
    tokenize: (text: string) => [...new Set(wordsIn(text).map(({ word }) => termOf(word, 'ru', {})))],
  }
  const index = create({ schema: { text: 'string' } as const, components: { tokenizer } })
  for (const { id, ...fields } of texts) void insert(index, { id: String(id), text: Object.values(fields).join(' ') })
  const ids = (text: string, tolerance: number): number[] => {
    const found = search(index, { term: text, threshold: 0, limit: 10, ...(tolerance && { tolerance }) }) as {
      hits: { id: string }[]
    }
    return found.hits.map(({ id }) => Number(id))
  }
  return (text) => {
    const found = ids(text, 0)
    return found.length ? found : ids(text, 1)
  }
}
