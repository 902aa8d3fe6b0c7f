import { bundle, gzipped } from '../bundle.ts'
import { against, kilobytes, type Demand } from './demand.ts'

const room = "'@gorod/core/practice'"

/** The thirteenth number: the code that a page or worker ships to search, with the Russian stemmer. */
export async function codeDemands(): Promise<Demand[]> {
  const sizeOf = async (code: string): Promise<number> =>
    gzipped((await bundle(code, { format: 'esm', charset: 'utf8' })).script)
  const peer = await sizeOf(
    "export { default } from 'minisearch'; export { stemmer } from '../../core/node_modules/@orama/stemmers/dist/ru.js'",
  )
  const rows: [string, string, boolean][] = [
    ['13 code to search, with pages, highlights, typos and phrases', 'openPracticeIndex, searchPractices', true],
    ['13 of it what gives ids, as MiniSearch does', 'openPracticeIndex, foundPracticeIds', false],
    ['13 with counts and the like', 'openPracticeIndex, searchPractices, facetCounts, similarPractices', false],
  ]
  return Promise.all(
    rows.map(async ([what, names, isDemanded]) =>
      against(
        what,
        await sizeOf(`export { ${names} } from ${room}`),
        peer,
        isDemanded ? { most: 1 } : undefined,
        kilobytes,
        'MiniSearch and stemmer',
      ),
    ),
  )
}
