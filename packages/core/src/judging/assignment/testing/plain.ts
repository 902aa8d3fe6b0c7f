// The rules of an assignment said again as plainly as possible, to judge results by.
import { isBarred } from '../../conflicts.js'
import type { AssignmentInput, JurorPair } from '../input.js'

export const keyOf = ({ juror, submission }: JurorPair): string => `${juror} ${submission}`

/** All pairs that conflicts and nominations allow. */
export function eligiblePairs({ submissions, jurors, conflicts = [] }: AssignmentInput): JurorPair[] {
  return submissions.flatMap((submission) =>
    jurors
      .filter(({ id, nominations }) => {
        const competent = !nominations || nominations.includes(submission.nomination)
        return competent && !isBarred(conflicts, id, submission.id)
      })
      .map(({ id }) => ({ juror: id, submission: submission.id })),
  )
}

export const needOf = ({ sheets }: AssignmentInput, submission: string): number =>
  typeof sheets === 'number' ? sheets : (sheets[submission] ?? 0)

export function roomOf({ jurors, submissions, minutesPerSubmission }: AssignmentInput, juror: string): number {
  const capacity = jurors.find(({ id }) => id === juror)?.capacity
  return capacity === undefined ? submissions.length : Math.floor(capacity / minutesPerSubmission)
}

/** How often each id occurs in the pairs, 0 included. */
export function countsOf(ids: readonly { id: string }[], names: readonly string[]): Map<string, number> {
  const counts = new Map(ids.map(({ id }) => [id, 0]))
  for (const name of names) counts.set(name, counts.get(name)! + 1)
  return counts
}

/** Jurors whom a juror can make lighter or heavier: those reached by passing submissions on, from hand to hand. */
export function reachedFrom(input: AssignmentInput, pairs: readonly JurorPair[], juror: string): Set<string> {
  const given = new Set(pairs.map(keyOf))
  const open = eligiblePairs(input).filter((pair) => !given.has(keyOf(pair)))
  const reached = new Set([juror])
  for (const giver of reached)
    for (const { submission } of pairs.filter((pair) => pair.juror === giver))
      for (const pair of open) if (pair.submission === submission) reached.add(pair.juror)
  return reached
}

/** Groups of ids that pairs link, by repeated merging. */
export function groupsOf(pairs: readonly JurorPair[]): Set<string>[] {
  let groups: Set<string>[] = []
  for (const { juror, submission } of pairs) {
    const touched = groups.filter((group) => group.has(juror) || group.has(submission))
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      new Set([juror, submission, ...touched.flatMap((group) => [...group])]),
    ]
  }
  return groups
}

/** Pairs without which more groups of submissions, or a submission without a juror, would be left. */
export const bridgesOf = (pairs: readonly JurorPair[]): JurorPair[] =>
  pairs.filter((pair) => {
    const rest = pairs.filter((other) => other !== pair)
    const alone = !rest.some(({ juror }) => juror === pair.juror)
    const bare = !rest.some(({ submission }) => submission === pair.submission)
    return !alone && groupsOf(rest).length + Number(bare) > groupsOf(pairs).length
  })

/** The sum of squared numbers of submissions that two jurors share. */
export function overlapSquares(pairs: readonly JurorPair[]): number {
  const met = new Map<string, number>()
  for (const a of pairs)
    for (const b of pairs)
      if (a.submission === b.submission && a.juror < b.juror)
        met.set(`${a.juror} ${b.juror}`, (met.get(`${a.juror} ${b.juror}`) ?? 0) + 1)
  return [...met.values()].reduce((sum, count) => sum + count ** 2, 0)
}
