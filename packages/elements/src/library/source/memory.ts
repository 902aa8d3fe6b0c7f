import {
  buildPracticeIndex,
  openPracticeIndex,
  practiceLibrary,
  type LibraryOptions,
  type Practice,
} from '@gorod/core/practice'
import { pause } from './breath.js'
import { answering, type Holding } from './holding.js'
import type { SearchSource } from './source.js'

/**
 * A library over practices at hand, indexed where it is asked: for tests and for programs.
 *
 * @example await memorySource(practices, { rubricator }).search({ text: 'подростки' })
 */
export function memorySource(practices: readonly Practice[], options: LibraryOptions): SearchSource {
  return { ...answering(() => heldOf(practices, options)), close: () => undefined }
}

/** Practices at hand as a library, with those that could not be taken. */
export async function heldOf(
  practices: readonly Practice[],
  options: LibraryOptions,
  { bad = [], problems = [] }: Partial<Pick<Holding, 'bad' | 'problems'>> = {},
): Promise<Holding> {
  const { stemmers = {} } = options
  const built = buildPracticeIndex(practices, { ...options, mode: 'one' })
  const opened = await openPracticeIndex(built.files[0]!.bytes, { stemmers, pause })
  const byId = new Map(practices.toReversed().map((practice) => [practice.id, practice]))
  return {
    library: practiceLibrary([...byId.values()], options),
    ...(opened.index && { index: opened.index }),
    bad,
    problems: [...problems, ...built.problems, ...opened.problems],
    whole: async (ids) => ({ practices: ids.flatMap((id) => byId.get(id) ?? []), problems: [] }),
  }
}
