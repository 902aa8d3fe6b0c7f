import type { ContestRules, JudgedCriterion, ScoreSheet, Submission } from '@gorod/core'

/** A place of the floor: no reasons, no exact score, nothing checked. */
export interface FloorPlace {
  submission: string
  place: number
}

/**
 * The least that a standing by weighted mean can cost: marks added up in typed arrays, submissions sorted by their sums
 * and by two ties (first criterion, earlier submission). It believes every sheet, and that all have as many sheets.
 */
export function floorStandings(
  rules: ContestRules,
  submissions: readonly Submission[],
  sheets: readonly ScoreSheet[],
): FloorPlace[][] {
  const criteria = rules.criteria.flatMap((group) => group.criteria) as JudgedCriterion[]
  const weights = Int32Array.from(criteria, ({ weight }) => weight)
  const ids = criteria.map(({ id }) => id)
  const index = new Map<string, number>()
  const nominations = new Map(rules.nominations.map(({ id }, at) => [id, at]))
  const members: number[][] = rules.nominations.map(() => [])
  const times = new Float64Array(submissions.length)
  submissions.forEach(({ id, nomination, submittedAt }, at) => {
    index.set(id, at)
    times[at] = Date.parse(submittedAt!)
    members[nominations.get(nomination)!]!.push(at)
  })
  const sums = new Float64Array(submissions.length)
  const firsts = new Float64Array(submissions.length)
  for (const { submission, marks } of sheets) {
    const at = index.get(submission)!
    let sum = 0
    for (let c = 0; c < ids.length; c++) sum += weights[c]! * marks[ids[c]!]!.value!
    sums[at]! += sum
    firsts[at]! += marks[ids[0]!]!.value!
  }
  const order = (a: number, b: number): number =>
    sums[b]! - sums[a]! || firsts[b]! - firsts[a]! || times[a]! - times[b]!
  return members.map((list) => {
    const sorted = Int32Array.from(list).sort(order)
    let place = 1
    return Array.from(sorted, (at, rank) => {
      if (rank && order(sorted[rank - 1]!, at) !== 0) place = rank + 1
      return { submission: submissions[at]!.id, place }
    })
  })
}
