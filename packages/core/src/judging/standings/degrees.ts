import type { ContestRules } from '../../contest/contest.js'
import { compareRatios, ratioOf, type Ratio } from '../rational.js'
import { firstsOf, type Placed } from './firsts.js'

/** Who would get a degree of award by the rules; the commission decides. */
export interface DegreeProposal {
  degree: string
  submissions: string[]
  /** Those who share the last place of the degree, so that more stand on it than it has places. */
  border: string[]
}

/** Proposals from rows with a place and their scores. Places of a degree follow those of the degrees before it; one who misses its score may get a later degree. */
export function degreesOf(rows: readonly Placed[], values: readonly Ratio[], rules: ContestRules): DegreeProposal[] {
  const given = new Set<string>()
  let places = 0
  return rules.degrees.map((degree) => {
    places += degree.places ?? 0
    const { firsts, border } = firstsOf(rows, places)
    const among = degree.places === undefined ? null : new Set(firsts)
    const submissions = rows
      .filter(
        ({ submission }, at) =>
          (among || degree.atLeast) &&
          !given.has(submission) &&
          (!among || among.has(submission)) &&
          (!degree.atLeast || reaches(values[at]!, degree.atLeast, rules)),
      )
      .map(({ submission }) => submission)
    for (const id of submissions) given.add(id)
    return { degree: degree.id, submissions, border: among ? border.filter((id) => submissions.includes(id)) : [] }
  })
}

/** Whether a score is as good as a mark of the rules: not less, or not more where it is a sum of places. */
export function reaches(
  value: Ratio,
  mark: { numerator: number; denominator: number },
  { aggregation }: ContestRules,
): boolean {
  const order = compareRatios(value, ratioOf(mark.numerator, mark.denominator))
  return aggregation.kind === 'sum-of-places' ? order <= 0 : order >= 0
}
