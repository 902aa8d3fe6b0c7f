import type { ContestRules, Criterion, CriterionGroup } from '../contest.js'
import { pointerTo } from '../pointer.js'

/** The criteria of the contest or of one nomination, each with its place. */
export interface CriterionList {
  path: string
  /** Of the contest, or of the nomination. */
  title: string
  groups: CriterionGroup[]
  placed: { criterion: Criterion; path: string }[]
  /** Whether some nomination is judged by them. */
  used: boolean
}

/** The criteria of the contest, then those of each nomination that has its own. */
export function criterionLists(rules: ContestRules): CriterionList[] {
  const common = rules.nominations.some(({ criteria }) => !criteria)
  return [
    listAt('/criteria', rules.title, rules.criteria, common),
    ...rules.nominations.flatMap(({ title, criteria }, i) =>
      criteria ? [listAt(pointerTo('nominations', i, 'criteria'), title, criteria, true)] : [],
    ),
  ]
}

const listAt = (path: string, title: string, groups: CriterionGroup[], used: boolean): CriterionList => ({
  path,
  title,
  groups,
  used,
  placed: groups.flatMap(({ criteria }, g) =>
    criteria.map((criterion, c) => ({ criterion, path: `${path}${pointerTo(g, 'criteria', c)}` })),
  ),
})
