import type { Practice } from '../practice.js'
import { builtWith, sourcesOf, type PracticeIndexOptions } from './build.js'
import { inFacetOrder, type FacetName } from './facets.js'
import { indexOf, openPracticeIndex, type OpenedPracticeIndex, type PracticeIndex } from './open.js'

/**
 * The index with drafts beside it: they are found, counted and put in order like the rest, and one with the id of a practice
 * stands in for it. Drafts given before are replaced. Scores compare, but are not those of an index built of all: how usual
 * a word is still counts the practices that drafts stand in for, and fields are as long on average as they were.
 *
 * @example
 * const { index: drafted } = await withDrafts(index, [draft], { rubricator })
 */
export async function withDrafts(
  { parts: [built], stemmers }: PracticeIndex,
  drafts: readonly Practice[],
  options: Omit<PracticeIndexOptions, 'stemmers' | 'mode' | 'builtOn'>,
): Promise<OpenedPracticeIndex> {
  const { files, problems } = builtWith(drafts, { ...options, stemmers, mode: 'one' }, built!.manifest.averages)
  const opened = await openPracticeIndex(files[0]!.bytes, { stemmers, pause: built!.pause })
  const part = opened.index?.parts[0]
  if (!part) return opened
  const sources = sourcesOf(drafts, options)
  const facets = built!.manifest.facets.map(({ name, values }, facet) => {
    const all = new Map([...values, ...part.manifest.facets[facet]!.values].map((value) => [value.id, value]))
    const owners = new Map([...all].map(([id, { title }]) => [id, title?.['ru'] ?? id]))
    const order = inFacetOrder(name as FacetName, all.keys(), { ...sources, owners })
    return { name, values: order.map((id) => all.get(id)!) }
  })
  const hidden = new Set(drafts.map(({ id }) => built!.ids.of(id)).filter((practice) => practice >= 0))
  return { index: indexOf([built!, part], stemmers, facets, hidden), problems }
}
