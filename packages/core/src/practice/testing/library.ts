import type { Practice } from '../practice.js'
import type { Rubricator } from '../rubricator.js'
import { buildPracticeIndex, type PracticeIndexOptions } from '../search/build.js'
import { openPracticeIndex, type PracticeIndex } from '../search/open.js'
import type { IndexFile } from '../search/index/files.js'
import type { PracticeQuery } from '../search/query/query.js'
import { searchPractices } from '../search/search.js'

export const emptyRubricator: Rubricator = { version: 1, spheres: [], questions: [], sources: [] }

/** A practice of which only what matters is told. */
export const practiceLike = (told: Partial<Practice> & { id: string }): Practice => ({
  version: 1,
  owner: { name: 'Омск' },
  questions: [],
  spheres: [],
  title: { ru: 'Практика' },
  steps: [],
  participants: [],
  legalBasis: [],
  indicators: [],
  amounts: {},
  copiedBy: [],
  attachments: [],
  editing: { state: 'accepted' },
  sources: [],
  ...told,
})

/** Practices with these titles, the ids their numbers from 0. */
export const titled = (...titles: string[]): Practice[] =>
  titles.map((title, at) => practiceLike({ id: String(at), title: { ru: title } }))

/** The index of practices, built and opened. */
export async function indexOf(
  practices: readonly Practice[],
  options: Partial<PracticeIndexOptions> = {},
): Promise<PracticeIndex> {
  const { files } = buildPracticeIndex(practices, { rubricator: emptyRubricator, ...options })
  const source = files.length === 1 ? files[0]!.bytes : readerOf(files)
  const { index, problems } = await openPracticeIndex(source, options.stemmers ? { stemmers: options.stemmers } : {})
  if (!index) throw new Error(problems[0]?.code)
  return index
}

/** A site that has these files. */
export const readerOf =
  (files: readonly IndexFile[]) =>
  (name: string): Promise<Uint8Array> => {
    const file = files.find((each) => each.name === name)
    return file ? Promise.resolve(file.bytes) : Promise.reject(new Error(`404 ${name}`))
  }

/** The ids a query finds in these titles, in order. */
export async function foundIn(titles: readonly string[], text: string, query: PracticeQuery = {}): Promise<string[]> {
  const index = await indexOf(titled(...titles))
  return (await searchPractices(index, { text, ...query })).ids
}
