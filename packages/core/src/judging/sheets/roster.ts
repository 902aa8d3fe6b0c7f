import type { ContestRules } from '../../contest/contest.js'
import type { Submission, SubmissionState } from '../../contest/submission.js'
import type { Commission, Conflict } from '../commission.js'
import { bars } from '../conflicts.js'

/** Who judges what in an edition: what sheets are checked and counted against. */
export interface Edition {
  rules: ContestRules
  submissions: readonly Submission[]
  commission: Commission
  /** Conflicts of interest, as `conflictsOf` finds them; those of a kind that the rules name bar a juror until they are lifted. */
  conflicts?: readonly Conflict[]
}

/** Why a pair of juror and submission may not be judged at all. */
export type PairFault =
  | 'submission-unknown'
  | 'submission-withdrawn'
  | 'submission-not-admitted'
  | 'juror-unknown'
  | 'juror-other-nomination'
  | 'juror-in-conflict'

/** Looks pairs up without searching lists. */
export interface Roster {
  submission: (id: string) => Submission | undefined
  pairFault: (juror: string, submission: Submission | undefined) => PairFault | null
  /** The same for a submission that is known to take part. */
  jurorFault: (juror: string, submission: Submission) => PairFault | null
}

const judged = new Set<SubmissionState>(['admitted', 'judged', 'awarded', 'not-awarded', 'published'])

/** Whether the state of a submission takes part in judging. */
export const isJudged = (state: SubmissionState): boolean => judged.has(state)

export function rosterOf({ rules, submissions, commission, conflicts = [] }: Edition): Roster {
  let byId: Map<string, Submission> | undefined
  const jurors = new Map<string, Set<string> | null>()
  for (const { id, role, nominations } of commission.members) {
    if (role === 'juror') jurors.set(id, nominations ? new Set(nominations) : null)
  }
  const barred = new Map<string, Set<string>>()
  for (const conflict of conflicts) {
    const { member, submission, basis } = conflict
    if (!bars(conflict, commission.members) || !rules.conflicts.includes(basis)) continue
    barred.set(member, (barred.get(member) ?? new Set()).add(submission))
  }
  const jurorFault = (juror: string, submission: Submission): PairFault | null => {
    const nominations = jurors.get(juror)
    if (nominations === undefined) return 'juror-unknown'
    if (nominations && !nominations.has(submission.nomination)) return 'juror-other-nomination'
    return barred.size && barred.get(juror)?.has(submission.id) ? 'juror-in-conflict' : null
  }
  return {
    submission: (id) => (byId ??= new Map(submissions.map((one) => [one.id, one]))).get(id),
    jurorFault,
    pairFault: (juror, submission) => {
      if (!submission) return 'submission-unknown'
      if (submission.state === 'withdrawn') return 'submission-withdrawn'
      return judged.has(submission.state) ? jurorFault(juror, submission) : 'submission-not-admitted'
    },
  }
}
