import { conflictsOf, isBarred, type EditionEntry, type EditionState, type Viewer } from '@gorod/core/judging'

/**
 * The entries whose submissions a viewer may read whole, of those he sees. A juror does not read what a conflict of
 * interest bars him from, or what he stepped back from, before the end of the round or after.
 */
export function readableBy(
  { entries, commission, conflicts, rules, sheets }: EditionState,
  viewer: Viewer,
): EditionEntry[] {
  const all = Object.values(entries).sort((a, b) => (a.id < b.id ? -1 : 1))
  const member = commission?.members.find(({ id }) => id === viewer.id)
  if (viewer.role !== 'juror' || !member) return all
  const known = conflictsOf({ members: [member] }, all, conflicts, rules?.conflicts)
  const gone = new Set<string>()
  const left = new Set<string>()
  for (const bySubmission of Object.values(sheets))
    for (const [submission, { [viewer.id]: sheet }] of Object.entries(bySubmission))
      if (sheet) (sheet.state === 'recused' || sheet.state === 'replaced' ? gone : left).add(submission)
  return all.filter(({ id }) => (left.has(id) || !gone.has(id)) && !isBarred(known, member.id, id, commission?.members))
}
