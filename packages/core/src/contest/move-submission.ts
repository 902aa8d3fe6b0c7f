import type { Sha256 } from '../journal/event.js'
import { contestProblem } from '../problem/codes/contest.js'
import type { Problem } from '../problem/problem.js'
import { contentHash } from './content-hash.js'
import type { ContestRules } from './contest.js'
import { intakeOf } from './eligibility.js'
import type { Attachment, Card, Submission, SubmissionState } from './submission.js'
import { isDay, isInstant, zoneDay } from './zone-day.js'

/** What may be done with a submission; `at` is an instant (ISO 8601, UTC). */
export type Move =
  | { kind: 'edit'; at: string; card?: Card; attachments?: Attachment[] }
  | { kind: 'submit'; at: string }
  | { kind: 'return'; at: string; reason: string; deadline: string }
  | { kind: 'admit'; at: string; reason?: string }
  | { kind: 'reject'; at: string; reason: string }
  | { kind: 'withdraw'; at: string; reason?: string }
  | { kind: 'judge'; at: string }
  | { kind: 'award'; at: string }
  | { kind: 'pass-over'; at: string }
  | { kind: 'publish'; at: string }

/** The submission after a move; unchanged, and with the reason, where the move was refused. */
export interface Moved {
  submission: Submission
  refused?: Problem
}

/** What a move needs to know: the rules for the end of the intake, SHA-256 for the hash of the content. */
export interface MoveContext {
  rules: ContestRules
  sha256: Sha256
}

/** The whole life of a submission: where each move leads from each state; every other move is refused. */
export const submissionMoves: Record<SubmissionState, Partial<Record<Move['kind'], SubmissionState>>> = {
  draft: { edit: 'draft', submit: 'submitted', withdraw: 'withdrawn' },
  submitted: {
    edit: 'submitted',
    return: 'returned',
    admit: 'admitted',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  returned: { edit: 'returned', submit: 'submitted', reject: 'rejected', withdraw: 'withdrawn' },
  admitted: { judge: 'judged', withdraw: 'withdrawn' },
  judged: { award: 'awarded', 'pass-over': 'not-awarded' },
  awarded: { publish: 'published' },
  'not-awarded': { publish: 'published' },
  rejected: {},
  withdrawn: {},
  published: {},
}

/**
 * A submission after a move of its life, or the reason why the move is refused. A submission that comes after the
 * intake, or after the deadline of its revision, is marked late; it is admitted only with a reason.
 *
 * @example
 * moveSubmission(draft, { kind: 'submit', at: '2026-09-30T12:00:00Z' }, { rules, sha256 }).submission.state // 'submitted'
 * moveSubmission(draft, { kind: 'award', at: '2026-09-30T12:00:00Z' }, { rules, sha256 }).refused?.code // 'move-not-allowed'
 */
export function moveSubmission(submission: Submission, move: Move, context: MoveContext): Moved {
  const ways = submissionMoves[submission.state]
  const state = Object.hasOwn(ways, move.kind) ? ways[move.kind] : undefined
  const refused = state === undefined ? notAllowed(submission, move) : refusalOf(submission, move, context)
  if (refused || state === undefined) return { submission, ...(refused && { refused }) }
  return { submission: moved({ ...submission, state }, submission.state, move, context) }
}

const notAllowed = (submission: Submission, move: Move): Problem =>
  contestProblem('move-not-allowed', { path: '/state' }, { about: move.kind, found: submission.state })

function refusalOf(submission: Submission, move: Move, { rules }: MoveContext): Problem | undefined {
  const about = move.kind
  if (!isInstant(move.at)) return contestProblem('move-instant-wrong', { path: '/at' }, { about, found: move.at })
  const { submittedAt } = submission
  if (submittedAt && Date.parse(move.at) < Date.parse(submittedAt)) {
    return contestProblem('move-before-submission', { path: '/at' }, { about, found: move.at, expected: submittedAt })
  }
  const needsReason =
    move.kind === 'return' || move.kind === 'reject' || (move.kind === 'admit' && submission.late === true)
  if (needsReason && !move.reason?.trim()) return contestProblem('move-reason-missing', { path: '/reason' }, { about })
  if (move.kind === 'return') return deadlineRefusal(move, rules)
  const { last } = intakeOf(rules)
  if (move.kind === 'edit' && submission.state === 'submitted' && last && zoneDay(move.at, rules.timeZone) > last) {
    return contestProblem(
      'edit-after-intake',
      { path: '/at' },
      { found: zoneDay(move.at, rules.timeZone), expected: last },
    )
  }
  return undefined
}

function deadlineRefusal({ at, deadline }: Move & { kind: 'return' }, { timeZone }: ContestRules): Problem | undefined {
  const isAhead = isDay(deadline) && deadline >= zoneDay(at, timeZone)
  return isAhead ? undefined : contestProblem('move-deadline-wrong', { path: '/deadline' }, { found: deadline })
}

function moved(submission: Submission, from: SubmissionState, move: Move, { rules, sha256 }: MoveContext): Submission {
  switch (move.kind) {
    case 'edit': {
      const { card = submission.card, attachments = submission.attachments } = move
      const edited = { ...submission, card, attachments }
      if (from !== 'submitted') return edited
      return { ...edited, submittedAt: move.at, contentHash: contentHash(edited, sha256) }
    }
    case 'submit': {
      const { reason: _, deadline, ...rest } = submission
      const last = from === 'returned' ? deadline : intakeOf(rules).last
      const isLate = rest.late === true || (last !== undefined && zoneDay(move.at, rules.timeZone) > last)
      const submittedAt = from === 'returned' && !isLate ? (rest.submittedAt ?? move.at) : move.at
      return { ...rest, submittedAt, contentHash: contentHash(rest, sha256), ...(isLate && { late: true }) }
    }
    case 'return':
      return { ...submission, reason: move.reason, deadline: move.deadline }
    case 'reject':
    case 'admit':
    case 'withdraw': {
      const { reason: _, deadline: __, ...rest } = submission
      return move.reason === undefined ? rest : { ...rest, reason: move.reason }
    }
    default:
      return submission
  }
}
