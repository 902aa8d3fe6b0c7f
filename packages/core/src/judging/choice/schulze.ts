import { readBallots, type Ballot, type ChoiceOptions } from './ballot.js'

/** Above this the cube of the number is too much work for a page. */
const mostCandidates = 1000

export interface SchulzeRanking {
  /** Sorted by name; the tables below follow this order. */
  candidates: string[]
  /** How many ballots put the row's candidate above the column's. */
  pairwise: number[][]
  /** The strength of the strongest path from the row's candidate to the column's. */
  paths: number[][]
  /** Nobody beats them: more than one is a tie that the commission settles. */
  winners: string[]
  /** The winners, then those beaten by none of the rest, and so on; a group of several is undecided inside. */
  ranking: string[][]
  /** Pairs of which neither beats the other. */
  ties: [string, string][]
}

/**
 * The Schulze method with winning votes (Schulze 2011): strongest paths by widest-path closure; a candidate beats
 * another when its path to it is the stronger. Ties are reported, never broken. A `RangeError` beyond 1000 candidates or 2^53
 * ballots.
 *
 * @example schulzeRanking([{ ranking: [['a'], ['b'], ['c']], count: 3 }]).ranking // [['a'], ['b'], ['c']]
 */
export function schulzeRanking(ballots: readonly Ballot[], options: ChoiceOptions = {}): SchulzeRanking {
  const { candidates, ballots: read } = readBallots(ballots, options)
  if (candidates.length > mostCandidates) throw new RangeError(`more than ${mostCandidates} candidates`)
  if (!Number.isSafeInteger(read.reduce((sum, { count }) => sum + count, 0)))
    throw new RangeError('more ballots than can be counted exactly')
  const pairwise = candidates.map(() => candidates.map(() => 0))
  for (const { groups, count } of read) {
    groups.forEach((group, level) => {
      const below = groups.slice(level + 1).flat()
      for (const above of group) for (const index of below) pairwise[above]![index]! += count
    })
  }
  const paths = strongestPaths(pairwise)
  const beats = (a: number, b: number): boolean => paths[a]![b]! > paths[b]![a]!
  const layers = layersOf([...candidates.keys()], beats)
  const ties: [string, string][] = []
  candidates.forEach((candidate, a) => {
    for (let b = a + 1; b < candidates.length; b++)
      if (!beats(a, b) && !beats(b, a)) ties.push([candidate, candidates[b]!])
  })
  const ranking = layers.map((layer) => layer.map((index) => candidates[index]!))
  return { candidates, pairwise, paths, winners: ranking[0] ?? [], ranking, ties }
}

function strongestPaths(pairwise: readonly number[][]): number[][] {
  const paths = pairwise.map((row, a) => row.map((votes, b) => (votes > pairwise[b]![a]! ? votes : 0)))
  for (const [via, onward] of paths.entries()) {
    for (const [from, row] of paths.entries()) {
      const reach = row[via]!
      if (reach === 0 || from === via) continue
      for (let to = 0; to < row.length; to++) {
        const strength = Math.min(reach, onward[to]!)
        if (to !== from && strength > row[to]!) row[to] = strength
      }
    }
  }
  return paths
}

function layersOf(candidates: number[], beats: (a: number, b: number) => boolean): number[][] {
  const layers: number[][] = []
  for (let rest = candidates; rest.length;) {
    const layer = rest.filter((b) => !rest.some((a) => beats(a, b)))
    layers.push(layer)
    const done = new Set(layer)
    rest = rest.filter((index) => !done.has(index))
  }
  return layers
}
