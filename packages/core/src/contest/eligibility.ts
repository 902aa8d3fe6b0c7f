import type { City } from '../city/city.js'
import { cityProblem } from '../problem/codes/city.js'
import { contestProblem } from '../problem/codes/contest.js'
import type { Problem } from '../problem/problem.js'
import { whenSpan } from '../when/span.js'
import type { ContestRules } from './contest.js'
import { textLikenessTo, titleLikeness, wordsOnly } from './likeness.js'
import { publicationProblems } from './publication.js'
import type { Card, Submission } from './submission.js'
import { zoneDay } from './zone-day.js'

const likeTitle = 0.85
const likeText = 0.8
const leastText = 200

/** What a submission is held against. */
export interface EligibilityContext {
  rules: ContestRules
  /** Members, candidates and other cities known; without them nothing is claimed about a city. */
  cities?: City[]
  /** The other submissions to this edition. */
  others?: Submission[]
  /** The instant (ISO 8601, UTC) at which it arrives; that of its submission goes before. */
  at: string
}

/** Whether a submission may take part, and what speaks against it or asks for a look. */
export interface Eligibility {
  /** Whether nothing among the problems is an error. */
  eligible: boolean
  problems: Problem[]
}

/**
 * Whether a submission may be admitted: the nomination, the entrant, the time of arrival, the day of publication.
 * A practice that its city has entered before in this edition is a warning: whether it is the same is for people.
 *
 * @example
 * eligibilityOf(submission, { rules, cities, others, at: '2026-10-05T09:00:00Z' })
 * // { eligible: false, problems: [{ code: 'submission-late', …, found: '2026-10-05', expected: '2026-10-01' }] }
 */
export function eligibilityOf(submission: Submission, context: EligibilityContext): Eligibility {
  const problems = [
    ...placeProblems(submission, context.rules),
    ...entrantProblems(submission, context),
    ...arrivalProblems(submission, context),
    ...publicationProblems(submission, context.rules),
    ...likeProblems(submission, context.others ?? []),
  ]
  return { eligible: problems.every(({ severity }) => severity !== 'error'), problems }
}

function placeProblems({ contest, nomination }: Submission, { id, nominations }: ContestRules): Problem[] {
  const problems: Problem[] = []
  if (contest !== id)
    problems.push(contestProblem('contest-other', { path: '/contest' }, { found: contest, expected: id }))
  if (!nominations.some((one) => one.id === nomination)) {
    problems.push(contestProblem('nomination-unknown', { path: '/nomination' }, { found: nomination }))
  }
  return problems
}

function entrantProblems({ entrant, nomination }: Submission, { rules, cities }: EligibilityContext): Problem[] {
  const { kind, city, name } = entrant
  const found = rules.nominations.find(({ id }) => id === nomination)
  const allowed = found?.entrants ?? rules.entrants
  const problems: Problem[] = []
  if (!allowed.includes(kind)) {
    const about = found?.title ?? rules.title
    problems.push(contestProblem('entrant-not-allowed', { path: '/entrant/kind' }, { about, found: kind }))
  }
  const at = { path: '/entrant/city' }
  const isCity = kind === 'member-city' || kind === 'candidate-city' || kind === 'city'
  if (city === undefined)
    return isCity ? [...problems, contestProblem('entrant-city-missing', at, { about: name })] : problems
  if (!cities) return problems
  const known = cities.find(({ id }) => id === city)
  const isWrong =
    (kind === 'member-city' && known?.listedUnder == null) || (kind === 'candidate-city' && !known?.candidate)
  if (isWrong)
    problems.push(contestProblem('entrant-status-wrong', { path: '/entrant/kind' }, { about: name, found: kind }))
  else if (!known) problems.push(cityProblem('city-unknown', at, { found: city }))
  return problems
}

function arrivalProblems({ submittedAt, late }: Submission, { rules, at }: EligibilityContext): Problem[] {
  const day = zoneDay(submittedAt ?? at, rules.timeZone)
  const place = { path: '/submittedAt' }
  const { first, last } = intakeOf(rules)
  if (first !== undefined && day < first) {
    return [contestProblem('submission-early', place, { found: day, expected: first })]
  }
  if (last !== undefined && day > last)
    return [contestProblem('submission-late', place, { found: day, expected: last })]
  return late ? [contestProblem('submission-late', place, { found: day, ...(last && { expected: last }) })] : []
}

/** The first and the last day on which submissions are taken, as far as the rules say. */
export function intakeOf({ dates }: ContestRules): { first?: string; last?: string } {
  const spans = dates.filter(({ kind }) => kind === 'intake').map(({ when }) => whenSpan(when))
  const starts = spans.map(({ start }) => start)
  const ends = spans.map(({ end }) => end)
  const first = starts.includes(null) ? undefined : (starts as string[]).sort()[0]
  const last = ends.includes(null) ? undefined : (ends as string[]).sort().at(-1)
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) }
}

function likeProblems(submission: Submission, others: Submission[]): Problem[] {
  const owner = ownerOf(submission)
  const title = wordsOnly(submission.card.title)
  const text = textOf(submission.card)
  const likenessOf = textLikenessTo(text)
  const isLike = (card: Card): boolean => {
    if (titleLikeness(title, card.title) >= likeTitle) return true
    const other = textOf(card)
    return Math.min(text.length, other.length) >= leastText && likenessOf(other) >= likeText
  }
  return others.flatMap((other) => {
    const isApart = other.id === submission.id || other.contest !== submission.contest
    if (isApart || other.state === 'withdrawn' || other.state === 'rejected' || ownerOf(other) !== owner) return []
    const details = { about: submission.card.title, found: other.id }
    if (title && title === wordsOnly(other.card.title)) {
      return [contestProblem('practice-twice', { path: '/card/title' }, details)]
    }
    return isLike(other.card) ? [contestProblem('practice-alike', { path: '/card' }, details)] : []
  })
}

const ownerOf = ({ entrant }: Submission): string => entrant.city ?? wordsOnly(entrant.organisation ?? entrant.name)

const textOf = ({ summary, situation, solution }: Card): string =>
  [summary, situation, solution].filter(Boolean).join('\n')
