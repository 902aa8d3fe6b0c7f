import type { ContestRules } from '../../contest/contest.js'
import { judgingProblem } from '../../problem/codes/judging.js'
import type { Problem } from '../../problem/problem.js'
import { equals } from '../choice/places.js'
import { compareRatios, difference, type Fraction, fractionOf, type Ratio } from '../rational.js'
import type { ChairVotes } from './chair-votes.js'
import { degreesOf, reaches, type DegreeProposal } from './degrees.js'
import type { AbsentSubmission, CountedSheet, NominationEntries } from './entries.js'
import { exactOf, isComplete, scoresOf, type Exact, type NoScore, type Scored } from './score.js'
import { settleTie, type Tie } from './ties.js'

/** A submission in the standings of its nomination. */
export interface Standing {
  submission: string
  /** The competition place (1 2 2 4); `null` where there is none, `unplaced` says why. */
  place: number | null
  unplaced?: NoScore | 'too-few-sheets' | 'below-pass-mark'
  score: Exact | { undefined: NoScore }
  /** Sheets that count. */
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
  degrees: DegreeProposal[]
  /** Submissions that take no part in the round. */
  absent: AbsentSubmission[]
}

/** Scores, places, ties and proposed degrees of one nomination. */
export function nominationStandings(
  { nomination, ruler, entries, absent }: NominationEntries,
  rules: ContestRules,
  votes: ChairVotes,
): { result: NominationStandings; problems: Problem[] } {
  const byPlaces = rules.aggregation.kind === 'sum-of-places'
  const contenders: Scored[] = []
  const unplaced: Standing[] = []
  for (const scored of scoresOf(entries, ruler, rules.aggregation)) {
    const reason = unplacedFor(scored, rules)
    if (reason) unplaced.push({ ...standingOf(scored, null, rules), unplaced: reason })
    else contenders.push(scored)
  }
  const { placed, ties, values } = placedBy(contenders, rules, votes)
  const degrees = degreesOf(placed, values, rules)
  const scale = byPlaces || !ruler ? null : ruler.scale
  return {
    result: { nomination, scale, standings: [...placed, ...unplaced], ties, degrees, absent },
    problems: [
      ...(byPlaces && !isComplete(entries) ? [judgingProblem('places-incomplete', {}, { about: nomination })] : []),
      ...unplaced.filter(({ unplaced: reason }) => reason === 'computed-missing').map(amountsMissing),
      ...(ruler || !entries.length ? [] : [judgingProblem('criteria-unsound', {}, { about: nomination })]),
      ...ties.flatMap(({ open }) =>
        open.map((ids) => judgingProblem('chair-vote-needed', {}, { about: ids.join(', ') })),
      ),
      ...degrees.flatMap(({ degree, border }) =>
        border.length ? [judgingProblem('award-border', {}, { about: border.join(', '), found: degree })] : [],
      ),
    ],
  }
}

/** Rows by place with the score of each, and the ties among them. */
function placedBy(contenders: readonly Scored[], rules: ContestRules, votes: ChairVotes) {
  const placed: Standing[] = []
  const values: Ratio[] = []
  const ties: Tie[] = []
  const scores = contenders.map(({ value }) => value as Ratio)
  const order = rules.aggregation.kind === 'sum-of-places' ? 'lowest-first' : 'highest-first'
  for (const positions of equals(scores, order)) {
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

function standingOf({ entry, value, trimmed }: Scored, place: number | null, { rounding }: ContestRules): Standing {
  const row: Standing = {
    submission: entry.submission.id,
    place,
    score: typeof value === 'string' ? { undefined: value } : exactOf(value, rounding),
    sheets: entry.sheets.length,
    spread: spreadOf(entry.sheets),
  }
  if (trimmed) row.trimmed = trimmed
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
