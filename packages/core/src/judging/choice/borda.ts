import { fractionOf, type Fraction, type Ratio } from '../rational.js'
import { compareWholes, plus, times } from '../whole.js'
import { readBallots, type Ballot, type ChoiceOptions } from './ballot.js'
import { equals } from './places.js'

export interface BordaScore {
  candidate: string
  /** Candidates ranked below, summed over ballots; half of one for an equal. */
  points: Fraction
  /**
   * Points out of those that the ballots naming the candidate could give: comparable when not all judged all. None where
   * no ballot compares it with another.
   */
  share: Fraction | { undefined: 'no-ballots' }
  /** By points, none without a ballot; by share, where there is one, if ballots are silent on those they do not name. */
  place: number | null
}

/**
 * The Borda count: on a ballot of n candidates n − 1 points to the first, 0 to the last, equals sharing theirs.
 * Results stand by place, equals by name; places are those of a competition (1 2 2 4).
 *
 * @example
 * const ballots = [{ ranking: [['a'], ['b'], ['c']], count: 2 }, { ranking: [['c'], ['a', 'b']] }]
 * bordaCount(ballots)[0] // { candidate: 'a', points: { numerator: '9', denominator: '2' }, share: …, place: 1 }
 */
export function bordaCount(ballots: readonly Ballot[], options: ChoiceOptions = {}): BordaScore[] {
  const { candidates, ballots: read } = readBallots(ballots, options)
  const doubled = candidates.map((): Ratio => ({ n: 0, d: 0 }))
  for (const { groups, count } of read) {
    const size = groups.reduce((sum, group) => sum + group.length, 0)
    let before = 0
    for (const group of groups) {
      const points = 2 * (size - before) - group.length - 1
      for (const index of group) {
        const score = doubled[index]!
        score.n = plus(score.n, times(points, count))
        score.d = plus(score.d, times(2 * (size - 1), count))
      }
      before += group.length
    }
  }
  const bases = doubled.map((score): Ratio => (options.unranked === 'apart' ? score : { n: score.n, d: 2 }))
  const isCompared = (index: number): boolean => compareWholes(doubled[index]!.d, 0) > 0
  const isPlaced = options.unranked === 'apart' ? isCompared : (): boolean => read.length > 0
  const ranked = [...candidates.keys()].filter(isPlaced)
  const places = new Map<number, number>()
  let first = 1
  for (const group of equals(
    ranked.map((index) => bases[index]!),
    'highest-first',
  )) {
    for (const position of group) places.set(ranked[position]!, first)
    first += group.length
  }
  return candidates
    .map((candidate, index) => ({
      candidate,
      points: fractionOf({ n: doubled[index]!.n, d: 2 }),
      share: isCompared(index) ? fractionOf(doubled[index]!) : ({ undefined: 'no-ballots' } as const),
      place: places.get(index) ?? null,
    }))
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.candidate < b.candidate ? -1 : 1))
}
