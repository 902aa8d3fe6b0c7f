import type { ContestRules } from '../../contest/contest.js'
import { problemAt, type Problem } from '../../problem/problem.js'
import { equals } from '../choice/places.js'
import { compareIds } from '../ids.js'
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

type Row = Standing & { value: Ratio | null }

/** Scores, places, ties and proposed degrees of one nomination. */
export function nominationStandings(
  { nomination, ruler, entries, absent }: NominationEntries,
  rules: ContestRules,
  votes: ChairVotes,
): { result: NominationStandings; problems: Problem[] } {
  const scored = scoresOf(entries, ruler, rules.aggregation)
  const byPlaces = rules.aggregation.kind === 'sum-of-places'
  const [contenders, rest]: [(Scored & { value: Ratio })[], Row[]] = [[], []]
  for (const one of scored) {
    const unplaced = unplacedFor(one, rules)
    if (unplaced) rest.push({ ...rowOf(one, rules), place: null, unplaced })
    else contenders.push(one as Scored & { value: Ratio })
  }
  const ties: Tie[] = []
  const rows: Row[] = []
  const values = contenders.map(({ value }) => value)
  for (const tied of equals(values, byPlaces ? 'lowest-first' : 'highest-first')) {
    if (tied.length === 1) {
      rows.push({ ...rowOf(contenders[tied[0]!]!, rules), place: rows.length + 1 })
      continue
    }
    const byEntry = new Map(tied.map((position) => [contenders[position]!.entry, contenders[position]!]))
    const { groups, tie } = settleTie([...byEntry.keys()], rules, votes.on)
    const open = new Set(tie.open.flat())
    for (const group of groups) {
      const place = rows.length + 1
      for (const entry of group) {
        const row: Row = { ...rowOf(byEntry.get(entry)!, rules), place, tie: ties.length }
        if (open.has(row.submission)) row.open = true
        rows.push(row)
      }
    }
    ties.push(tie)
  }
  const degrees = degreesOf(rows, rules)
  rest.sort((a, b) => compareIds(a.submission, b.submission))
  const standings = [...rows, ...rest].map(({ value: _, ...row }): Standing => row)
  const scale = byPlaces || !ruler ? null : ruler.scale
  return {
    result: { nomination, scale, standings, ties, degrees, absent },
    problems: [
      ...(byPlaces && !isComplete(entries) ? [problemAt('places-incomplete', {}, { about: nomination })] : []),
      ...rest.filter(({ unplaced }) => unplaced === 'computed-missing').map(amountsMissing),
      ...(ruler || !entries.length ? [] : [problemAt('criteria-unsound', {}, { about: nomination })]),
      ...ties.flatMap(({ open }) => open.map((ids) => problemAt('chair-vote-needed', {}, { about: ids.join(', ') }))),
      ...degrees.flatMap(({ degree, border }) =>
        border.length ? [problemAt('award-border', {}, { about: border.join(', '), found: degree })] : [],
      ),
    ],
  }
}

const amountsMissing = ({ submission }: Row): Problem => problemAt('computed-missing', {}, { about: submission })

function unplacedFor({ entry, value }: Scored, rules: ContestRules): Standing['unplaced'] {
  if (typeof value === 'string') return value
  if (entry.sheets.length < rules.leastSheets) return 'too-few-sheets'
  return rules.passMark && !reaches(value, rules.passMark, rules) ? 'below-pass-mark' : undefined
}

function rowOf({ entry, value, trimmed }: Scored, { rounding }: ContestRules): Omit<Row, 'place'> {
  const defined = typeof value !== 'string'
  return {
    submission: entry.submission.id,
    score: defined ? exactOf(value, rounding) : { undefined: value },
    sheets: entry.sheets.length,
    spread: spreadOf(entry.sheets),
    ...(trimmed && { trimmed }),
    value: defined ? value : null,
  }
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
