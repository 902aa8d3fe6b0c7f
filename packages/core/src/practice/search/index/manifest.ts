import type { Localized } from '../../practice.js'

/** Counts up whenever files of an index are written otherwise. */
export const indexSchema = 5

/** What an index is divided into; blocks of `postings`, `positions` and `cards` are read as they are needed. */
export const sectionNames = [
  'dictionary',
  'columns',
  'ids',
  'cities',
  'forms',
  'postings',
  'positions',
  'cards',
] as const

export type Section = (typeof sectionNames)[number]

/** A value of a facet: `title` where the id is not what people read, `within` if it lies in another. */
export interface FacetValue {
  id: string
  title?: Localized
  within?: string
}

/** A facet with all the values that practices of the index have. */
export interface FacetOfIndex {
  name: string
  values: readonly FacetValue[]
}

/** What an index is, and where its parts are. */
export interface IndexManifest {
  format: 'gorod-practice-index'
  schema: number
  normaliser: number
  /** Languages whose stemmers the reader needs too. */
  languages: readonly string[]
  /** The day (`YYYY-MM-DD`) the index was built, as told. */
  builtOn?: string
  practices: number
  terms: number
  /** How many words the fields have on average. */
  averages: readonly number[]
  facets: readonly FacetOfIndex[]
  /** Of every block its digest; in one file also its length. */
  sections: Readonly<Record<Section, readonly string[]>>
  lengths?: Readonly<Record<Section, readonly number[]>>
}

/** The file a block is kept in: «postings/12.a1b2c3d4.bin». */
export const fileOf = (section: Section, block: number, digest: string): string => `${section}/${block}.${digest}.bin`
