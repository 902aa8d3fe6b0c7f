import type { ContestRules, Round } from '../../contest/contest.js'
import { judgingProblem } from '../../problem/codes/judging.js'
import type { Problem } from '../../problem/problem.js'
import type { Steps } from '../../steps.js'
import { equals } from '../choice/places.js'
import { compareRatios, difference, type Fraction, fractionOf, type Ratio } from '../rational.js'
import { withCarried, type Carried } from './carry-over.js'
import type { ChairVotes } from './chair-votes.js'
import { degreesOf, reaches, type DegreeProposal } from './degrees.js'
import type { AbsentSubmission, CountedSheet, NominationEntries } from './entries.js'
import { firstsOf } from './firsts.js'
import { exactOf, isComplete, scoresOf, type Exact, type NoScore, type Scored } from './score.js'
import { settleTie, type Tie } from './ties.js'

/** A submission in the standings of its nomination. */
export interface Standing {
  submission: string
  /** The competition place (1 2 2 4); `null` where there is none, `unplaced` says why. */
  place: number | null
  unplaced?: NoScore | 'too-few-sheets' | 'below-pass-mark'
  score: Exact | { undefined: NoScore }
  /** What the score is made of where the rules carry one over: that of the round before, and that of this round alone. */
  parts?: { before: Exact; own: Exact }
  /** Sheets of this round that count. */
  sheets: number
  /** The highest total of a juror less the lowest; nothing without sheets. */
  spread: Fraction | null
  /** Jurors whose totals the rules trim. */
  trimmed?: { low: string[]; high: string[] }
  /** Its tie in the list of the nomination. */
  tie?: number
  /** Shares its place only until the chair has voted. */
  open?: true
}

/** The official result of a nomination in a round. */
export interface NominationStandings {
  nomination: string
  /** What scores are out of: the scale of the criteria, 0 to 1 where these differ; nothing for sums of places. */
  scale: { min: number; max: number } | null
  /** By place, then by id; those without a place last. */
  standings: Standing[]
  ties: Tie[]
  /** Who would get which degree; nobody before the last round. */
  degrees: DegreeProposal[]
  /** Who goes on to the next round, where the rules say how many. */
  shortlist?: Shortlist
  /** Submissions that take no part in the round. */
  absent: AbsentSubmission[]
}

/** The first so many of a round, with all who share the last place. */
export interface Shortlist {
  submissions: string[]
  /** Those who share the last place, so that more go on than the rules say. */
  border: string[]
}

/** Who gains by the standings of a round: those who go on from it, or in the last one those with a degree. */
export const chosenIn = ({ shortlist, degrees }: NominationStandings): string[] =>
  shortlist?.submissions ?? degrees.flatMap(({ submissions }) => submissions)

/** Submissions to a step. */
const STEP = 100

/** What the standings of a round depend on beside its sheets. */
export interface Stage {
  /** The round that comes after; nothing after the last. */
  next: Round | undefined
  carried: Carried | undefined
  votes: ChairVotes
}

/** The standings of a nomination, and whether nothing in it waits for the chair. */
export interface NominationResult {
  result: NominationStandings
  problems: Problem[]
  settled: boolean
}

/** Scores, places, ties and proposed degrees of one nomination. */
export function* nominationStandings(
  { nomination, ruler, entries, absent }: NominationEntries,
  rules: ContestRules,
  { next, carried, votes }: Stage,
): Steps<NominationResult> {
  const byPlaces = rules.aggregation.kind === 'sum-of-places'
  const contenders: Scored[] = []
  const unplaced: Standing[] = []
  for (const [index, alone] of scoresOf(entries, ruler, rules.aggregation).entries()) {
    if (index % STEP === 0) yield
    const scored = carried ? withCarried(alone, carried) : alone
    const reason = unplacedFor(scored, rules)
    if (reason) unplaced.push({ ...standingOf(scored, null, rules), unplaced: reason })
    else contenders.push(scored)
  }
  const { placed, ties, values } = yield* placedBy(contenders, rules, votes)
  const degrees = next ? [] : degreesOf(placed, values, rules)
  const shortlist = next?.shortlist === undefined ? undefined : shortlistOf(placed, next.shortlist)
  const open = ties.flatMap((tie) => tie.open)
  // Before the last round only the cut has to be clear.
  const waiting = next ? open.filter((ids) => ids.some((id) => shortlist?.border.includes(id))) : open
  const scale = byPlaces || !ruler ? null : ruler.scale
  return {
    result: {
      nomination,
      scale,
      standings: [...placed, ...unplaced],
      ties,
      degrees,
      ...(shortlist && { shortlist }),
      absent,
    },
    settled: waiting.length === 0,
    problems: [
      ...(byPlaces && !isComplete(entries) ? [judgingProblem('places-incomplete', {}, { about: nomination })] : []),
      ...unplaced.filter(({ unplaced: reason }) => reason === 'computed-missing').map(amountsMissing),
      ...(ruler || !entries.length ? [] : [judgingProblem('criteria-unsound', {}, { about: nomination })]),
      ...waiting.map((ids) => judgingProblem('chair-vote-needed', {}, { about: ids.join(', ') })),
      ...degrees.flatMap(({ degree, border }) =>
        border.length ? [judgingProblem('award-border', {}, { about: border.join(', '), found: degree })] : [],
      ),
    ],
  }
}

function shortlistOf(placed: readonly Standing[], places: number): Shortlist {
  const { firsts, border } = firstsOf(placed, places)
  return { submissions: firsts, border }
}

/** Rows by place with the score of each, and the ties among them. */
function* placedBy(
  contenders: readonly Scored[],
  rules: ContestRules,
  votes: ChairVotes,
): Steps<{ placed: Standing[]; ties: Tie[]; values: Ratio[] }> {
  const placed: Standing[] = []
  const values: Ratio[] = []
  const ties: Tie[] = []
  const scores = contenders.map(({ value }) => value as Ratio)
  const order = rules.aggregation.kind === 'sum-of-places' ? 'lowest-first' : 'highest-first'
  for (const [index, positions] of equals(scores, order).entries()) {
    if (index % STEP === 0) yield
    const value = scores[positions[0]!]!
    const tied = positions.map((position) => contenders[position]!)
    const settled = tied.length > 1 ? settleTie(tied, rules, votes.on) : null
    const open = settled?.tie.open.length ? new Set(settled.tie.open.flat()) : null
    for (const group of settled?.groups ?? [tied]) {
      const place = placed.length + 1
      for (const scored of group) {
        const row = standingOf(scored, place, rules)
        if (settled) row.tie = ties.length
        if (open?.has(row.submission)) row.open = true
        placed.push(row)
        values.push(value)
      }
    }
    if (settled) ties.push(settled.tie)
  }
  return { placed, ties, values }
}

const amountsMissing = ({ submission }: Standing): Problem =>
  judgingProblem('computed-missing', {}, { about: submission })

function unplacedFor({ entry, value }: Scored, rules: ContestRules): Standing['unplaced'] {
  if (typeof value === 'string') return value
  if (entry.sheets.length < rules.leastSheets) return 'too-few-sheets'
  return rules.passMark && !reaches(value, rules.passMark, rules) ? 'below-pass-mark' : undefined
}

function standingOf(
  { entry, value, trimmed, parts }: Scored,
  place: number | null,
  { rounding }: ContestRules,
): Standing {
  const row: Standing = {
    submission: entry.submission.id,
    place,
    score: typeof value === 'string' ? { undefined: value } : exactOf(value, rounding),
    sheets: entry.sheets.length,
    spread: spreadOf(entry.sheets),
  }
  if (trimmed) row.trimmed = trimmed
  if (parts) row.parts = { before: exactOf(parts.before, rounding), own: exactOf(parts.own, rounding) }
  return row
}

function spreadOf(sheets: readonly CountedSheet[]): Fraction | null {
  if (!sheets.length) return null
  let [low, high] = [sheets[0]!.total, sheets[0]!.total]
  for (const { total } of sheets) {
    if (compareRatios(total, low) < 0) low = total
    if (compareRatios(total, high) > 0) high = total
  }
  return fractionOf(difference(high, low))
}
