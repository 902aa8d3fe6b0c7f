import { practiceIndexProblem } from '../../problem/codes/practice-index.js'
import type { Problem } from '../../problem/problem.js'
import { manifestName } from './index/files.js'
import { indexSchema, sectionNames, type FacetOfIndex, type IndexManifest } from './index/manifest.js'
import { openPart, type Part, type Pause } from './index/part.js'
import { blocksInFile, blocksInFiles, damaged, headOf, jsonOf, type IndexReader } from './index/source.js'
import { normaliserVersion, type Stemmers } from './normaliser/stem.js'

/** An index being searched. Its shape is no one's business: give it to `searchPractices` and the like. */
export interface PracticeIndex {
  /** The built index, and drafts beside it. */
  readonly parts: readonly Part[]
  readonly stemmers: Stemmers
  /** Practices of the first part that a draft stands in for. */
  readonly hidden: ReadonlySet<number>
  /** The facets over all parts. */
  readonly facets: readonly FacetOfIndex[]
  /** By part and facet, where the values of the part stand among those of all. */
  readonly places: readonly (readonly number[])[][]
}

/** An index, or why it could not be opened. */
export interface OpenedPracticeIndex {
  index?: PracticeIndex
  problems: Problem[]
}

/**
 * Opens an index: the bytes of its one file, or a reader of its many files. One of another version, a damaged or a
 * foreign file gives a problem with its remedy. A `pause` comes between the steps, and later between those of every
 * answer, so that a page may have its turn.
 *
 * @example
 * const { index, problems } = await openPracticeIndex(bytes)
 * const inFiles = await openPracticeIndex(async (name) => (await fetch(`/library/${name}`)).bytes())
 */
export async function openPracticeIndex(
  source: Uint8Array | IndexReader,
  { stemmers = {}, pause = () => {} }: { stemmers?: Stemmers; pause?: Pause } = {},
): Promise<OpenedPracticeIndex> {
  const head = source instanceof Uint8Array ? headOf(source) : { manifest: await manifestFrom(source), end: 0 }
  if ('code' in head) return { problems: [head] }
  const manifest = head.manifest
  const problem = objectionTo(manifest, stemmers)
  if (problem) return { problems: [problem] }
  const blocks =
    source instanceof Uint8Array
      ? blocksInFile(source, manifest as IndexManifest, head.end)
      : blocksInFiles(source, manifest as IndexManifest)
  const part = await openPart(manifest as IndexManifest, blocks, pause)
  if ('code' in part) return { problems: [part] }
  const used = Object.fromEntries(part.manifest.languages.map((language) => [language, stemmers[language]!]))
  return { index: indexOf([part], used, part.manifest.facets), problems: [] }
}

/** The index of parts whose values of facets stand in this order; of the first part without the hidden practices. */
export function indexOf(
  parts: readonly Part[],
  stemmers: Stemmers,
  facets: readonly FacetOfIndex[],
  hidden: ReadonlySet<number> = new Set(),
): PracticeIndex {
  const known = facets.map(({ values }) => new Map(values.map(({ id }, place) => [id, place])))
  const places = parts.map(({ manifest }) =>
    manifest.facets.map(({ values }, facet) => values.map(({ id }) => known[facet]!.get(id)!)),
  )
  return { parts, stemmers, hidden, facets, places }
}

async function manifestFrom(reader: IndexReader): Promise<unknown> {
  try {
    return jsonOf(await reader(manifestName))
  } catch {
    return practiceIndexProblem('practice-index-missing', {}, { about: manifestName })
  }
}

function objectionTo(manifest: unknown, stemmers: Stemmers): Problem | undefined {
  if (typeof manifest !== 'object' || manifest === null) return practiceIndexProblem('practice-index-unreadable', {})
  if ('code' in manifest) return manifest as Problem
  const { format, schema, normaliser, languages, sections, facets, practices } = manifest as Partial<IndexManifest>
  if (format !== 'gorod-practice-index') return practiceIndexProblem('practice-index-unreadable', {})
  if (schema !== indexSchema || normaliser !== normaliserVersion) {
    const version = (one: unknown, two: unknown): string => `${String(one)}.${String(two)}`
    const [found, expected] = [version(schema, normaliser), version(indexSchema, normaliserVersion)]
    return practiceIndexProblem('practice-index-version', {}, { found, expected })
  }
  const known = Object.keys(stemmers)
  if (!Array.isArray(languages) || languages.some((language) => !known.includes(language))) {
    const expected = Array.isArray(languages) ? languages.join(', ') : ''
    return practiceIndexProblem('practice-index-language', {}, { found: ['ru', ...known].join(', '), expected })
  }
  const isWhole = sections && sectionNames.every((name) => Array.isArray(sections[name])) && Array.isArray(facets)
  return isWhole && Number.isSafeInteger(practices) ? undefined : damaged(manifestName)
}
