import { signEvent, type Sha256, type Signer } from '@gorod/core/journal'
import { ballotOf, signableEvent, type EditionCommand, type EditionState, type ScoreSheet } from '@gorod/core/judging'
import { problemAt, type Problem } from '@gorod/core/problem'
import type { Correspondence, CorrespondenceTools } from './correspondence.js'
import { ownSheet, type Row } from './queue.js'

/** Whether the journal ever knew a key of a juror, so that he has to sign. */
export const mustSign = ({ keys }: EditionState, juror: string): boolean => (keys[juror] ?? []).length > 0

/** Confirms every sheet handed in of a queue; stops at the first refusal and gives it. */
export async function confirmAll(
  office: Correspondence,
  rows: readonly Row[],
  { sha256, signer, office: { viewer } }: CorrespondenceTools & { signer?: Signer },
): Promise<Problem | undefined> {
  for (const { id: submission } of rows) {
    const sheet = ownSheet(office.state, viewer.id, submission)
    if (sheet?.state !== 'submitted') continue
    const command = office.command('confirm-sheet', { submission, ballot: ballotOf(office.state, sheet, sha256) })
    const made = await signed(office.state, command, sha256, signer).catch(() => undefined)
    if (!made) return problemAt('sign-failed', {})
    const problem = office.ask(made, unsentConfirmation(office, sheet))
    if (problem) return problem
  }
  return undefined
}

/** A confirmation that did not leave the device and counts no more: its key was revoked, the sheet is to be signed anew. */
const unsentConfirmation = (
  { outbox }: Correspondence,
  { submission, round }: ScoreSheet,
): EditionCommand | undefined =>
  outbox.pending.findLast(
    (one) =>
      one.type === 'confirm-sheet' &&
      one.submission === submission &&
      one.ballot.round === round &&
      outbox.isReplaceable(one.id),
  )

/** A confirmation with the signature of this device, where the journal knows its key. */
async function signed(
  state: EditionState,
  command: EditionCommand,
  sha256: Sha256,
  signer: Signer | undefined,
): Promise<EditionCommand> {
  if (command.type !== 'confirm-sheet' || !signer || !mustSign(state, command.actor)) return command
  const signature = await signEvent(state.origin, signableEvent(command, sha256), signer)
  const isKnown = state.keys[command.actor]?.some(({ key, revoked }) => key === signature.key && !revoked)
  return isKnown ? { ...command, signatures: [signature] } : command
}
