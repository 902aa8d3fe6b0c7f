import { contestProblem } from '../problem/codes/contest.js'
import type { Problem } from '../problem/problem.js'
import type { ContestRules } from './contest.js'
import type { Submission } from './submission.js'
import { isDay } from './zone-day.js'

/** Whether a work appeared within the window that the rules set, its first and last day included. */
export function publicationProblems({ card }: Submission, { publicationWindow }: ContestRules): Problem[] {
  const day = card.published?.day
  const at = { path: '/card/published/day' }
  if (day !== undefined && !isDay(day)) return [contestProblem('publication-day-wrong', at, { found: day })]
  if (!publicationWindow) return []
  const { from, to } = publicationWindow
  if (day === undefined) return [contestProblem('publication-missing', { path: '/card/published' })]
  return from <= day && day <= to
    ? []
    : [contestProblem('publication-outside', at, { found: day, expected: `${from}/${to}` })]
}
