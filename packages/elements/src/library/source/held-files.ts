import {
  libraryName,
  librarySchema,
  openPracticeIndex,
  practiceIndexProblem,
  type LibraryFile,
  type OpenedPracticeIndex,
  type PracticeLibrary,
} from '@gorod/core/practice'
import type { Problem } from '@gorod/core/problem'
import { Unavailable } from '../../store/unavailable.js'
import { pause } from './breath.js'
import { feedReader } from './feed.js'
import { fileAt, jsonIn } from './files.js'
import type { Holding } from './holding.js'
import { wholeFrom } from './whole.js'

/**
 * The library at an address of the page's own site: a folder with the files of `practiceSite`, one of its files, or a
 * feed of practices as JSON, whose index is then built here.
 */
export async function heldAt(given: string): Promise<Holding> {
  let place: URL
  try {
    place = new URL(given)
  } catch {
    return refused('library-unreadable', given)
  }
  if (place.origin !== globalThis.location.origin) return refused('library-foreign', given)
  place.pathname = place.pathname.replace(/(?<=\/)(?:practices\.bin|manifest\.json)?$/, libraryName)
  const url = place.href
  const bytes = await fileAt(url)
  if (!bytes) return refused('library-missing', url)
  const value = jsonIn(bytes)
  if (isRecord(value) && value['format'] === 'gorod-practice-library') return opened(value, url)
  if (!Array.isArray(value) && !isRecord(value)) return refused('library-unreadable', url)
  const { heldFromFeed } = await feedReader()
  return heldFromFeed(value)
}

async function opened(value: Record<string, unknown>, url: string): Promise<Holding> {
  if (value['schema'] !== librarySchema) {
    const details = { about: url, found: String(value['schema']), expected: String(librarySchema) }
    return empty([practiceIndexProblem('library-version', {}, details)])
  }
  if (!isLibrary(value)) return refused('library-unreadable', url)
  const { index: name, languages, ...library } = value
  const { index, problems } = await indexAt(name, url, languages)
  return {
    library,
    ...(index && { index }),
    pages: new URL('.', url).href,
    bad: [],
    problems,
    whole: wholeFrom(url, index),
  }
}

async function indexAt(name: string, url: string, languages: readonly string[]): Promise<OpenedPracticeIndex> {
  let trouble: unknown
  const reader = async (file: string): Promise<Uint8Array> => {
    const bytes = await fileAt(new URL(file, url).href).catch((error: unknown) => {
      trouble = error
      throw error
    })
    if (!bytes) throw new Error(`There is no ${file}`)
    return bytes
  }
  const stemmers = languages.length ? (await feedReader()).practiceStemmers : {}
  const source = name === 'manifest.json' ? reader : await reader(name).catch(() => undefined)
  const opening = source
    ? await openPracticeIndex(source, { stemmers, pause })
    : { problems: [practiceIndexProblem('practice-index-missing', {}, { about: name })] }
  // Without a connection nothing is wrong with the library.
  if (!opening.index && trouble instanceof Unavailable) throw trouble
  return opening
}

function isLibrary(value: object): value is LibraryFile {
  const { index, languages, practices, rubricator, cities } = value as Partial<LibraryFile>
  return (
    (index === 'practices.bin' || index === 'manifest.json') &&
    Number.isSafeInteger(practices) &&
    isRecord(rubricator) &&
    [rubricator['spheres'], rubricator['questions'], cities, languages].every(Array.isArray)
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const noLibrary: PracticeLibrary = {
  format: 'gorod-practice-library',
  schema: librarySchema,
  practices: 0,
  invented: 0,
  rubricator: { version: 1, spheres: [], questions: [], sources: [] },
  cities: [],
}

const empty = (problems: Problem[]): Holding => ({
  library: noLibrary,
  bad: [],
  problems,
  whole: async () => ({ practices: [], problems: [] }),
})

const refused = (code: 'library-foreign' | 'library-missing' | 'library-unreadable', about: string): Holding =>
  empty([practiceIndexProblem(code, {}, { about })])
