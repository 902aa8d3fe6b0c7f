import type { PracticeIndex } from './open.js'
import { chosenHits } from './query/chosen-hits.js'
import { hitsFor } from './query/hits.js'
import type { PracticeQuery } from './query/query.js'
import { ranked } from './query/ranked.js'

/**
 * The ids of all practices that a query finds, in the order of its pages; cards are not read for it.
 *
 * @example await foundPracticeIds(index, { text: 'подростки' }) // ['p-12', 'p-7']
 */
export async function foundPracticeIds(
  index: PracticeIndex,
  { text = '', isComplete = false, chosen, sort = 'relevance' }: Omit<PracticeQuery, 'page' | 'pageSize'> = {},
): Promise<string[]> {
  const hits = chosenHits(index, await hitsFor(index, text, isComplete), chosen)
  const total = hits.reduce((sum, { practices }) => sum + practices.length, 0)
  return ranked(index, hits, sort, total).map(({ part, practice }) => index.parts[part]!.ids.at(practice))
}
