import { judgingProblem } from '../../problem/codes/judging.js'
import type { Problem } from '../../problem/problem.js'
import { atOnce, type Steps } from '../../steps.js'
import type { SheetsOfEdition } from '../sheets/check.js'
import { carriedFrom, type Carried } from './carry-over.js'
import { chairVotesOf } from './chair-votes.js'
import { countSheets, type ExcludedSheet } from './count-sheets.js'
import { entriesOf, type RoundEntries } from './entries.js'
import { nominationStandings, type NominationResult, type NominationStandings } from './nomination.js'
import type { ChairVote } from './ties.js'

/** Everything a result depends on. */
export interface StandingsInput extends SheetsOfEdition {
  /** The id of the judging round. */
  round: string
  chairVotes?: readonly ChairVote[]
  /** Who was let through to a round when it was opened, by the id of the round: what happened later does not change it. */
  shortlists?: Readonly<Record<string, readonly string[]>>
}

/** The official result of a round. */
export interface Standings {
  round: string
  /** In the order of the rules. */
  nominations: NominationStandings[]
  /** Sheets of the round: those that count, and those excluded, each with its reason. */
  sheets: { all: number; counted: number; excluded: ExcludedSheet[] }
  problems: Problem[]
  /** Whether no tie waits for the chair: one for a place, or, before the last round, one at the cut of the shortlist. */
  settled: boolean
}

/**
 * The official standings of a round, in exact arithmetic and by the rules alone: every juror's total is the weighted
 * mean of the marks (required marks all present, optional ones when given), the score is the mean, median, trimmed mean
 * or sum of places of the totals returned; what is computed counts once. Equals go through the rules' chain of steps,
 * each recorded; who remains equal shares a place. A later round judges those whom the shortlist let through, by its own
 * sheets and, where its rules carry over, by the score of the round before. The order of submissions and sheets changes
 * nothing. Whether marks are right is said by `checkSheets`.
 *
 * @example
 * standingsOf({ rules, submissions, sheets, commission, round: 'r1' }).nominations[0].standings[0]
 * // { submission: 's7', place: 1, score: { exact: { numerator: '25', denominator: '3' }, text: '8.33' }, sheets: 3, … }
 */
export const standingsOf = (input: StandingsInput): Standings => atOnce(standingsInSteps(input))

/**
 * The same standings, some sheets or places in each step: for a page that must answer meanwhile.
 *
 * @example atOnce(standingsInSteps(input)) // as standingsOf(input)
 */
export function* standingsInSteps(input: StandingsInput): Steps<Standings> {
  return (yield* judgedRound(input)).standings
}

/** The submissions of a round with the sheets that count, and those that do not. */
export const countRound = (input: StandingsInput): CountedRound => atOnce(countingRound(input))

function* countingRound(input: StandingsInput): Steps<CountedRound> {
  const reached = yield* reachedBy(input)
  const entries = entriesOf(input.rules, input.submissions, reached.submissions)
  yield
  return { entries, excluded: yield* countSheets(input, input.round, entries), reached }
}

interface CountedRound {
  entries: RoundEntries
  excluded: ExcludedSheet[]
  reached: Reached
}

function* judgedRound(input: StandingsInput): Steps<{ standings: Standings; reached: Reached }> {
  const { rules, sheets, commission, round, chairVotes = [] } = input
  const { entries, excluded, reached } = yield* countingRound(input)
  const votes = chairVotesOf(chairVotes, round, commission)
  const index = rules.rounds.findIndex(({ id }) => id === round)
  const next = index < 0 ? undefined : rules.rounds[index + 1]
  const stage = { next, carried: reached.carried, votes }
  const results: NominationResult[] = []
  for (const nomination of entries.nominations) results.push(yield* nominationStandings(nomination, rules, stage))
  const problems = [
    ...reached.problems,
    ...(index < 0 ? [judgingProblem('round-unknown', {}, { found: round })] : []),
    ...results.flatMap((result) => result.problems),
    ...votes.problems,
  ]
  const all = sheets.reduce((count, sheet) => count + (sheet.round === round ? 1 : 0), 0)
  const standings: Standings = {
    round,
    nominations: results.map(({ result }) => result),
    sheets: { all, counted: countedIn(entries), excluded },
    problems,
    settled: reached.settled && results.every(({ settled }) => settled),
  }
  return { standings, reached }
}

interface Reached {
  /** Nobody was held back where there are none. */
  submissions: ReadonlySet<string> | null
  carried: Carried | undefined
  problems: Problem[]
  settled: boolean
}

/** Who came to a round, as it was when it was opened, or else by the standings of the round before; and with which scores. */
function* reachedBy(input: StandingsInput): Steps<Reached> {
  const { rules, round, shortlists = {} } = input
  const index = rules.rounds.findIndex(({ id }) => id === round)
  const [before, own] = [rules.rounds[index - 1], rules.rounds[index]]
  if (!before || !own) return { submissions: null, carried: undefined, problems: [], settled: true }
  const { standings, reached } = yield* judgedRound({ ...input, round: before.id })
  const carried = carriedFrom(standings.nominations, own)
  const kept = Object.hasOwn(shortlists, round) ? shortlists[round] : undefined
  if (kept) return { submissions: new Set(kept), carried, problems: [], settled: true }
  if (own.shortlist === undefined) return { ...reached, carried, problems: [] }
  const lists = standings.nominations.flatMap(({ shortlist }) => shortlist ?? [])
  const shared = lists.filter(({ border }) => border.length)
  return {
    submissions: new Set(lists.flatMap(({ submissions }) => submissions)),
    carried,
    problems: shared.map(({ border }) =>
      judgingProblem('shortlist-border', {}, { about: border.join(', '), found: before.id }),
    ),
    settled: standings.settled,
  }
}

const countedIn = ({ entries }: RoundEntries): number =>
  [...entries.values()].reduce((count, entry) => count + entry.sheets.length, 0)
