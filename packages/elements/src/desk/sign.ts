import { signEvent, type Sha256, type Signer } from '@gorod/core/journal'
import { signableEvent, type EditionCommand, type EditionState } from '@gorod/core/judging'

/** Whether the journal knows keys of a juror, so that he has to sign. */
export const mustSign = ({ keys }: EditionState, juror: string): boolean =>
  (keys[juror] ?? []).some(({ revoked }) => !revoked)

/** A confirmation with the signature of this device, where the journal knows its key. */
export async function signed(
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
