import type { Practice } from '../practice.js'
import { builtWith, type PracticeIndexOptions } from './build.js'
import { openPracticeIndex, type OpenedPracticeIndex, type PracticeIndex } from './open.js'

/**
 * The index with drafts beside it: they are found like the rest, and one with the id of a practice stands in for it.
 * Drafts given before are replaced.
 */
export async function withDrafts(
  { parts: [built], stemmers }: PracticeIndex,
  drafts: readonly Practice[],
  options: Omit<PracticeIndexOptions, 'stemmers' | 'mode' | 'builtOn'>,
): Promise<OpenedPracticeIndex> {
  const { files, problems } = builtWith(drafts, { ...options, stemmers, mode: 'one' }, built!.manifest.averages)
  const opened = await openPracticeIndex(files[0]!.bytes, { stemmers })
  const part = opened.index?.parts[0]
  if (!part) return opened
  const hidden = new Set(part.ids.flatMap((id) => built!.numbers.get(id) ?? []))
  return { index: { parts: [built!, part], stemmers, hidden }, problems }
}
