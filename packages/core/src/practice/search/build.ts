import type { City } from '../../city/city.js'
import type { Problem } from '../../problem/problem.js'
import { practiceCities } from '../owners.js'
import type { Practice } from '../practice.js'
import type { Rubricator } from '../rubricator.js'
import { facets, inOrder, type CostScale, type FacetSources } from './facets.js'
import { fields } from './fields.js'
import { blockBytes } from './index/blocks.js'
import { cardOf, cardsInBlock, writeCards } from './index/card.js'
import { chunks } from './index/chunks.js'
import { writeDictionary } from './index/dictionary.js'
import { columnsOf } from './index/facet-columns.js'
import { averagesIn, tokensOf } from './index/field-tokens.js'
import { jsonBytes, manyFiles, oneFile, type IndexFile, type Sections } from './index/files.js'
import { writeIds } from './index/ids.js'
import { writeForms } from './index/forms.js'
import { indexSchema } from './index/manifest.js'
import { inIndexOrder } from './index/order.js'
import { blocksIn } from './index/posting-blocks.js'
import { writePostings } from './index/postings.js'
import { vocabularyOf } from './index/vocabulary.js'
import { cityKeys, type CityForms } from './normaliser/city-forms.js'
import { groupOf, normaliserVersion, type Stemmers } from './normaliser/stem.js'

/** Practices up to which an index is one file unless told otherwise. */
const mostInOneFile = 20_000

/** What an index takes beside the practices. */
export interface PracticeIndexOptions {
  rubricator: Rubricator
  /** How cities are named in texts. */
  cityForms?: readonly CityForms[]
  /** Cities with the headings under which documents list them. */
  cities?: readonly Pick<City, 'id' | 'listedUnder'>[]
  /** What the cost is; none unless given. */
  cost?: CostScale
  /** Stemmers of languages beyond Russian: `practiceStemmers`. */
  stemmers?: Stemmers
  /** One file, or many of which only those needed are read; by the number of practices (20,000) unless given. */
  mode?: 'one' | 'many'
  /** The day (`YYYY-MM-DD`) it is built on, for the reader. */
  builtOn?: string
}

/** A built index: the files to lay on a site, and what was wrong with the practices. */
export interface BuiltPracticeIndex {
  files: IndexFile[]
  /** Practices in it. */
  practices: number
  problems: Problem[]
}

/**
 * The search index of practices, as files to be laid on a site: one file, or a manifest and blocks of which a search reads
 * only what it needs. The same practices give the same bytes. Of two practices with one id the first stays.
 *
 * @example
 * buildPracticeIndex(practices, { rubricator }).files.map(({ name }) => name) // ['practices.bin']
 */
export function buildPracticeIndex(practices: readonly Practice[], options: PracticeIndexOptions): BuiltPracticeIndex {
  return builtWith(practices, options, undefined)
}

/** The same, with fields as long on average as in another index, so that their scores compare. */
export function builtWith(
  given: readonly Practice[],
  options: PracticeIndexOptions,
  averagesOf: readonly number[] | undefined,
): BuiltPracticeIndex {
  const { stemmers = {}, builtOn } = options
  const sources = sourcesOf(given, options)
  const { practices, problems } = inIndexOrder(given, sources)
  const vocabulary = vocabularyOf(stemmers)
  const { tokens, lengths } = tokensOf(practices, sources, vocabulary)
  const averages = averagesOf ?? averagesIn(lengths)
  const order = vocabulary.terms.map((_, number) => number)
  order.sort((one, two) => inOrder(vocabulary.terms[one]!, vocabulary.terms[two]!))
  const postings = writePostings({ tokens, order, fields, lengths, averages })
  const terms = order.map((number) => vocabulary.terms[number]!)
  const forms = vocabulary.forms()
  const isOne = options.mode ? options.mode === 'one' : practices.length <= mostInOneFile
  const { columns, facetsOfIndex } = columnsOf(practices, sources)
  const sections: Sections = {
    dictionary: [writeDictionary({ terms, groupOf, ...postings })],
    columns: [columns],
    ids: [writeIds(practices.map(({ id }) => id))],
    cities: [jsonBytes(citiesOf(practices, sources))],
    forms: [
      writeForms(
        terms,
        order.map((number) => forms[number]!),
      ),
    ],
    ...blocksIn(postings, isOne ? Infinity : blockBytes),
    cards: chunks(
      practices.map((practice) => cardOf(practice, facets.cost.ids(practice, sources)[0])),
      cardsInBlock,
    ).map(writeCards),
  }
  const manifest = {
    format: 'gorod-practice-index' as const,
    schema: indexSchema,
    normaliser: normaliserVersion,
    languages: Object.keys(stemmers).sort(),
    ...(builtOn !== undefined && { builtOn }),
    practices: practices.length,
    terms: terms.length,
    averages,
    facets: facetsOfIndex,
  }
  return { files: (isOne ? oneFile : manyFiles)(manifest, sections), practices: practices.length, problems }
}

export function sourcesOf(practices: readonly Practice[], options: PracticeIndexOptions): FacetSources {
  const { rubricator, cityForms = [], cities = [], cost } = options
  return {
    questions: new Map(rubricator.questions.map((question) => [question.id, question])),
    spheres: new Map(rubricator.spheres.map((sphere) => [sphere.id, sphere])),
    cities: new Map(cityForms.map((forms) => [forms.city, forms])),
    headings: new Map(cities.flatMap(({ id, listedUnder }) => (listedUnder ? [[id, listedUnder]] : []))),
    owners: new Map(
      practices
        .flatMap(practiceCities)
        .flatMap(({ city, name }) => (city ? [[city, name] as const] : []))
        .reverse(),
    ),
    ...(cost && { cost }),
  }
}

/** Cities that have practices, with what they are recognised by in a query. */
const citiesOf = (practices: readonly Practice[], { cities }: FacetSources): [city: string, keys: string[]][] =>
  [...new Set(practices.flatMap(practiceCities).flatMap(({ city }) => (city === undefined ? [] : [city])))]
    .sort()
    .flatMap((city) => (cities.has(city) ? [[city, cityKeys(cities.get(city)!)] as [string, string[]]] : []))
