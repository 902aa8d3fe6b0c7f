import { judgingProblem } from '../../problem/codes/judging.js'
import type { Problem } from '../../problem/problem.js'
import type { SheetsOfEdition } from '../sheets/check.js'
import { chairVotesOf } from './chair-votes.js'
import { countSheets, type ExcludedSheet } from './count-sheets.js'
import { entriesOf, type RoundEntries } from './entries.js'
import { firstsOf } from './firsts.js'
import { nominationStandings, type NominationStandings } from './nomination.js'
import type { ChairVote } from './ties.js'

/** Everything a result depends on. */
export interface StandingsInput extends SheetsOfEdition {
  /** The id of the judging round. */
  round: string
  chairVotes?: readonly ChairVote[]
}

/** The official result of a round. */
export interface Standings {
  round: string
  /** In the order of the rules. */
  nominations: NominationStandings[]
  /** Sheets of the round: those that count, and those excluded, each with its reason. */
  sheets: { all: number; counted: number; excluded: ExcludedSheet[] }
  problems: Problem[]
  /** Whether no tie waits for the chair, in this round or in one that led to it. */
  settled: boolean
}

/**
 * The official standings of a round, in exact arithmetic and by the rules alone: every juror's total is the weighted
 * mean of the marks (required marks all present, optional ones when given), the score is the mean, median, trimmed mean
 * or sum of places of the totals returned; what is computed counts once. Equals go through the rules' chain of steps,
 * each recorded; who remains equal shares a place. A later round judges those whom the shortlist let through. The order
 * of submissions and sheets changes nothing. Whether marks are right is said by `checkSheets`.
 *
 * @example
 * standingsOf({ rules, submissions, sheets, commission, round: 'r1' }).nominations[0].standings[0]
 * // { submission: 's7', place: 1, score: { exact: { numerator: '25', denominator: '3' }, text: '8.33' }, sheets: 3, … }
 */
export function standingsOf(input: StandingsInput): Standings {
  const { rules, sheets, commission, round, chairVotes = [] } = input
  const { entries, excluded, reached } = countRound(input)
  const votes = chairVotesOf(chairVotes, round, commission)
  const results = entries.nominations.map((nomination) => nominationStandings(nomination, rules, votes))
  const problems = [
    ...reached.problems,
    ...(rules.rounds.some(({ id }) => id === round) ? [] : [judgingProblem('round-unknown', {}, { found: round })]),
    ...results.flatMap((result) => result.problems),
    ...votes.problems,
  ]
  const all = sheets.reduce((count, sheet) => count + (sheet.round === round ? 1 : 0), 0)
  return {
    round,
    nominations: results.map(({ result }) => result),
    sheets: { all, counted: countedIn(entries), excluded },
    problems,
    settled: reached.settled && results.every(({ result }) => result.ties.every(({ open }) => !open.length)),
  }
}

/** The submissions of a round with the sheets that count, and those that do not. */
export function countRound(input: StandingsInput): CountedRound {
  const reached = reachedBy(input)
  const entries = entriesOf(input.rules, input.submissions, reached.submissions)
  return { entries, excluded: countSheets(input, input.round, entries), reached }
}

interface CountedRound {
  entries: RoundEntries
  excluded: ExcludedSheet[]
  reached: Reached
}

interface Reached {
  /** Nobody was held back where there are none. */
  submissions: ReadonlySet<string> | null
  problems: Problem[]
  settled: boolean
}

/** Who came to a round: those on the first places of the round before, all who share the last of them, too. */
function reachedBy(input: StandingsInput): Reached {
  const { rounds } = input.rules
  const index = rounds.findIndex(({ id }) => id === input.round)
  const before = rounds[index - 1]
  if (!before) return { submissions: null, problems: [], settled: true }
  const { shortlist } = rounds[index]!
  const earlier = { ...input, round: before.id }
  if (shortlist === undefined) return reachedBy(earlier)
  const { nominations, settled } = standingsOf(earlier)
  const submissions = new Set<string>()
  const problems = nominations.flatMap(({ standings }) => {
    const { firsts, border } = firstsOf(standings, shortlist)
    for (const id of firsts) submissions.add(id)
    return border.length ? [judgingProblem('shortlist-border', {}, { about: border.join(', '), found: before.id })] : []
  })
  return { submissions, problems, settled }
}

const countedIn = ({ entries }: RoundEntries): number =>
  [...entries.values()].reduce((count, entry) => count + entry.sheets.length, 0)
