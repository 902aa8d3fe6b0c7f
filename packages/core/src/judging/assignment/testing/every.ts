import type { AssignmentInput, JurorPair } from '../input.js'
import { bridgesOf, countsOf, eligiblePairs, groupsOf, needOf } from './plain.js'

/** How well an assignment is linked: components and bridges, all nominations together. */
export interface Links {
  components: number
  bridges: number
}

export function linksOf({ submissions }: AssignmentInput, pairs: readonly JurorPair[]): Links {
  const nominations = new Set(submissions.map(({ nomination }) => nomination))
  const graphs = [...nominations].map((nomination) => {
    const own = submissions.filter((submission) => submission.nomination === nomination).map(({ id }) => id)
    return pairs.filter(({ submission }) => own.includes(submission))
  })
  return {
    components: graphs.reduce((sum, graph) => sum + groupsOf(graph).length, 0),
    bridges: graphs.reduce((sum, graph) => sum + bridgesOf(graph).length, 0),
  }
}

/** The best links of all assignments that are full and as even as can be, by trying every assignment there is. */
export function bestLinks(input: AssignmentInput): Links {
  let [least, best] = [Infinity, { components: Infinity, bridges: Infinity }]
  for (const pairs of everyAssignment(input)) {
    const jurors = pairs.map(({ juror }) => juror)
    const squares = [...countsOf(input.jurors, jurors).values()].reduce((sum, count) => sum + count ** 2, 0)
    if (squares > least) continue
    const links = linksOf(input, pairs)
    const isBetter = links.components - best.components || links.bridges - best.bridges
    if (squares < least || isBetter < 0) best = links
    least = squares
  }
  return best
}

function* everyAssignment(input: AssignmentInput, at = 0): Generator<JurorPair[]> {
  const submission = input.submissions[at]
  if (!submission) return yield []
  const able = eligiblePairs({ ...input, submissions: [submission] })
  const count = Math.min(needOf(input, submission.id), able.length)
  for (const chosen of subsets(able, count))
    for (const rest of everyAssignment(input, at + 1)) yield [...chosen, ...rest]
}

const subsets = (pairs: JurorPair[], count: number): JurorPair[][] =>
  count
    ? pairs.flatMap((first, index) => subsets(pairs.slice(index + 1), count - 1).map((rest) => [first, ...rest]))
    : [[]]
