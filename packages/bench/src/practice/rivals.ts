import type * as Core from '@gorod/core'
import { source } from '../bundle.ts'
import type { Normaliser } from './peers.ts'

type Search = Pick<typeof Core, 'buildPracticeIndex' | 'openPracticeIndex' | 'searchPractices' | 'facetCounts'>

/** Our normaliser with its groups of stems. */
export interface Parts extends Normaliser {
  groupOf: (term: string) => string
}

/** What the suite measures with. */
export interface Rivals {
  core: Search
  parts: Parts
  cityForms: Core.CityForms[]
}

const room = '../../core/src/practice/search'

/** Our side from source, as a bundler gives it to an app. */
export async function rivals(): Promise<Rivals> {
  const [core, stem, words, mag] = await Promise.all([
    source<Search>(`${room}/index.ts`),
    source<Pick<Parts, 'termOf' | 'groupOf'>>(`${room}/normaliser/stem.ts`),
    source<Pick<Parts, 'wordsIn'>>(`${room}/normaliser/words-in.ts`),
    source<{ cityForms: Core.CityForms[] }>('@gorod/mag'),
  ])
  return { core, parts: { ...stem, ...words }, cityForms: mag.cityForms }
}
