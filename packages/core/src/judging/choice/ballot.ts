/**
 * An order of preference: groups of equals, the best first; `count` voters cast it (one unless given).
 * Candidates it does not name are treated as the caller of the method says.
 */
export interface Ballot {
  ranking: readonly (readonly string[])[]
  /** A whole number above 0. */
  count?: number
}

/**
 * What a ballot says of candidates it does not name: that they are `last`, equal to one another, or nothing (`apart`)
 * — the juror did not judge them.
 */
export type Unranked = 'last' | 'apart'

/** Candidates of ballots, and others who may have no vote. */
export interface ChoiceOptions {
  candidates?: readonly string[]
  unranked?: Unranked
}

/** A ballot with candidates as positions in the list of all; `groups` are complete as the option asks. */
export interface ReadBallot {
  groups: number[][]
  count: number
}

/** Ballots over one sorted list of candidates. A `RangeError` for a candidate named twice, or a count that is none. */
export function readBallots(
  ballots: readonly Ballot[],
  { candidates = [], unranked = 'last' }: ChoiceOptions,
): { candidates: string[]; ballots: ReadBallot[] } {
  const all = [...new Set([...candidates, ...ballots.flatMap(({ ranking }) => ranking.flat())])].sort()
  const position = new Map(all.map((candidate, index) => [candidate, index]))
  const read = ballots.map(({ ranking, count = 1 }) => {
    if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`${count} ballots cannot be counted`)
    const groups = ranking
      .map((group) => group.map((candidate) => position.get(candidate)!))
      .filter(({ length }) => length)
    const named = new Set(groups.flat())
    if (named.size < groups.flat().length) throw new RangeError('a ballot names a candidate twice')
    const rest = unranked === 'last' ? [...all.keys()].filter((index) => !named.has(index)) : []
    return { groups: rest.length ? [...groups, rest] : groups, count }
  })
  return { candidates: all, ballots: read }
}
