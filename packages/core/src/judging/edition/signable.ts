import { canonicalJson } from '../../journal/canonical-json.js'
import { hexOf, utf8 } from '../../journal/bytes.js'
import type { EventDraft, Sha256 } from '../../journal/event.js'
import { contentHash } from '../../contest/content-hash.js'
import type { Command, KeptCommand } from './command.js'
import { entryOf } from './entry.js'

/** A command as its events tell it again: of a submission there is only the entry, which names its content by its hash. */
export function keptCommand(command: Command, sha256: Sha256): KeptCommand {
  if (command.type !== 'freeze-submission') return command
  const { submission, ...asked } = command
  return { ...asked, entry: entryOf(submission, contentHash(submission, sha256)) }
}

/** The SHA-256 of a command: without its signatures and its time, as a repeated request may come later. */
export function commandHash(command: KeptCommand, sha256: Sha256): string {
  const { signatures: _, ...asked } = command
  return hexOf(sha256(utf8(canonicalJson({ ...asked, at: '' }))))
}

/**
 * The event that a signed command leads to, as its author can know it before it is sent: what `signEvent` takes on the
 * juror's own device.
 *
 * @example { ...command, signatures: [await signEvent(state.origin, signableEvent(command, sha256), signer)] }
 */
export function signableEvent(command: Command<'confirm-sheet' | 'sign-protocol'>, sha256: Sha256): EventDraft {
  const { at, actor, role } = command
  const mark = { id: command.id, hash: commandHash(command, sha256) }
  return command.type === 'confirm-sheet'
    ? { at, actor, role, type: 'sheet.confirmed', payload: { ballot: command.ballot, command: mark } }
    : { at, actor, role, type: 'protocol.signed', payload: { hash: command.hash, command: mark } }
}
