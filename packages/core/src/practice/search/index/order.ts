import { practiceIndexProblem } from '../../../problem/codes/practice-index.js'
import type { Problem } from '../../../problem/problem.js'
import { foldName } from '../../../words/fold.js'
import type { Practice } from '../../practice.js'
import { cityName, inOrder, type FacetSources } from '../facets.js'

/** The last edition first, in it by city: neighbours share blocks, and equal scores keep this order. */
export function inIndexOrder(
  given: readonly Practice[],
  sources: FacetSources,
): { practices: Practice[]; problems: Problem[] } {
  const unique = new Map<string, Practice>()
  const problems: Problem[] = []
  given.forEach((practice, index) => {
    if (unique.has(practice.id))
      problems.push(practiceIndexProblem('practice-id-twice', { path: `/${index}/id` }, { found: practice.id }))
    else unique.set(practice.id, practice)
  })
  const keyed = [...unique.values()].map((practice) => ({
    practice,
    year: practice.award?.edition.year ?? -Infinity,
    city: foldName(practice.owner.city ? cityName(practice.owner.city, sources) : practice.owner.name),
  }))
  keyed.sort(
    (a, b) =>
      (a.year === b.year ? 0 : b.year - a.year) || inOrder(a.city, b.city) || inOrder(a.practice.id, b.practice.id),
  )
  return { practices: keyed.map(({ practice }) => practice), problems }
}
