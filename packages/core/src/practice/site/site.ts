import type { Problem } from '../../problem/problem.js'
import type { Locale } from '../../problem/describe.js'
import { practicesBibtex } from '../export/bibtex.js'
import { practicesRis } from '../export/ris.js'
import type { Practice } from '../practice.js'
import { buildPracticeIndex } from '../search/build.js'
import { jsonBytes, type IndexFile } from '../search/index/files.js'
import { libraryName, practiceLibrary, type LibraryFile, type LibraryOptions } from './library.js'
import { listPage, pageStylesheet, practicePage, stylesheetName, urlsAt, type PageOptions } from './page.js'
import { practicePath } from './path.js'

/** Practices on one page of the list. */
const onePage = 200

/** What the files of a library take beside its practices. */
export interface PracticeSiteOptions extends LibraryOptions {
  /** The language of the pages. */
  locale?: Locale
  /** Where the files will lie, for permanent addresses: `https://example.org/library/`; without it pages name none. */
  address?: string
}

/** A library as files to be laid on a site, one after another, and what was wrong with the practices. */
export interface PracticeSite {
  files: Iterable<IndexFile>
  problems: Problem[]
}

/**
 * All files of a library for a site that only serves files: `library.json` with the index beside it, of every practice
 * its data, its references and its page (`practicePath`), and the list of all on pages for readers without script. The
 * same practices give the same files. Of two practices with one id the first stays.
 *
 * @example
 * for (const { name, bytes } of practiceSite(practices, { rubricator }).files) await writeFile(name, bytes)
 * // library.json, practices.bin, practice.css, list/1.html, p/yard.json, p/yard/index.html, …
 */
export function practiceSite(practices: readonly Practice[], options: PracticeSiteOptions): PracticeSite {
  const { files, problems } = buildPracticeIndex(practices, options)
  const ids = new Set<string>()
  const unique = practices.filter(({ id }) => !ids.has(id) && ids.add(id))
  const library: LibraryFile = {
    ...practiceLibrary(unique, options),
    index: files[0]!.name,
    languages: Object.keys(options.stemmers ?? {}).sort(),
  }
  return { files: { [Symbol.iterator]: () => filesOf(library, files, unique, options) }, problems }
}

function* filesOf(
  library: LibraryFile,
  index: readonly IndexFile[],
  practices: readonly Practice[],
  { title, locale, rubricator, publisher, address }: PracticeSiteOptions,
): Generator<IndexFile> {
  const options: PageOptions = {
    rubricator,
    ...(title && { title }),
    ...(locale && { locale }),
    ...(publisher !== undefined && { publisher }),
    ...urlsAt(address),
  }
  yield { name: libraryName, bytes: jsonBytes(library) }
  yield* index
  yield textFile(stylesheetName, pageStylesheet)
  const pages = Math.max(1, Math.ceil(practices.length / onePage))
  for (let number = 1; number <= pages; number++) {
    const listed = practices.slice((number - 1) * onePage, number * onePage)
    yield textFile(`list/${number}.html`, listPage(listed, number, pages, options))
  }
  for (const practice of practices) {
    const path = practicePath(practice.id)
    yield { name: `${path}.json`, bytes: jsonBytes(practice) }
    yield textFile(`${path}.bib`, practicesBibtex([practice], options))
    yield textFile(`${path}.ris`, practicesRis([practice], options))
    yield textFile(`${path}/index.html`, practicePage(practice, options))
  }
}

const encoder = new TextEncoder()

const textFile = (name: string, text: string): IndexFile => ({ name, bytes: encoder.encode(text) })
