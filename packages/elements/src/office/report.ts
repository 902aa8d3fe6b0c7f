import { headRoot, verifyJournal, type JournalEvent, type JournalHead, type Sha256 } from '@gorod/core/journal'
import { seenBy, type ActorRole, type EditionState, type Viewer } from '@gorod/core/judging'
import type { JournalReport } from './office.js'

/** Those who keep a round going: to others even the size of the journal would tell what their colleagues do. */
export const reportsTo: ReadonlySet<ActorRole> = new Set(['chair', 'deputy', 'secretary', 'auditor'])

/** A journal checked anew, with its events for whoever sees all of the edition. */
export function reportOf(
  viewer: Viewer,
  { state, head, events, sha256 }: { state: EditionState; head: JournalHead; events: JournalEvent[]; sha256: Sha256 },
): JournalReport {
  const checkpoint = { origin: state.origin, size: head.size, root: headRoot(head, sha256) }
  const problems = verifyJournal(events, sha256, { checkpoints: [checkpoint] })
  return { checkpoint, problems, ...(seenBy(state, viewer) === state && { events }) }
}
