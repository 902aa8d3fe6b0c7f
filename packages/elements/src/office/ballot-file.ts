import type { Read } from '@gorod/core/contest/schema'
import { signEvent, type EventDraft, type EventSignature, type Signer } from '@gorod/core/journal'
import type { EditionCommand } from '@gorod/core/judging'
import type { Seen } from './office.js'
import { listOf, oneOf, shapeOf, under } from './outside/check.js'
import { commandOf } from './outside/command.js'
import { readFile, type FileKind } from './outside/file.js'
import { id, instant, line, signature } from './outside/parts.js'

/** «Мои листы»: what a juror sends by mail, as the commands the office did not answer. Plain JSON. */
export interface BallotFile {
  format: 'gorod-ballots'
  version: 1
  edition: string
  /** The name of the journal. */
  origin: string
  juror: string
  /** When it was made, by the device's clock. */
  at: string
  commands: readonly EditionCommand[]
  /** Over the edition and the commands, by the juror's own key. */
  signature?: EventSignature
}

/**
 * The file a juror sends to the secretary, signed where he has a key. The same commands may go in several files: each has
 * effect once.
 *
 * @example JSON.stringify(await ballotFileOf(outbox.takeForFile(), seen, await device.signerOf('juror-7')))
 */
export async function ballotFileOf(
  commands: readonly EditionCommand[],
  { viewer, state }: Pick<Seen, 'viewer' | 'state'>,
  signer?: Signer,
  at: string = new Date().toISOString(),
): Promise<BallotFile> {
  const file: BallotFile = {
    format: 'gorod-ballots',
    version: 1,
    edition: state.id,
    origin: state.origin,
    juror: viewer.id,
    at,
    commands,
  }
  return signer ? { ...file, signature: await signEvent(state.origin, signedPart(file), signer) } : file
}

/** What the signature of a file covers: everything that has an effect. */
export const signedPart = ({ edition, juror, at, commands }: BallotFile): EventDraft => ({
  at,
  actor: juror,
  role: 'juror',
  type: 'ballots.sent',
  payload: { edition, at, commands },
})

/**
 * A ballot file from its text, checked field by field: nothing in it but what a juror may ask for in his own name. Whether
 * it is allowed is said when it is taken in.
 *
 * @example readBallotFile('{}').problems // [{ code: 'ballots-unreadable', severity: 'error', at: { path: '' } }]
 */
export const readBallotFile = (text: string): Read<BallotFile> => readFile(ballotsKind, text)

const ballotsKind: FileKind = {
  format: 'gorod-ballots',
  version: 1,
  longest: 8 << 20,
  unreadable: 'ballots-unreadable',
  shape: shapeOf<BallotFile>({
    format: oneOf('gorod-ballots'),
    version: oneOf(1),
    edition: id,
    origin: line,
    juror: id,
    at: instant,
    commands: listOf(() => [], 20_000),
    'signature?': signature,
  }),
  faults: ({ juror, commands }: BallotFile) => under(['commands'], listOf(commandOf(juror), 20_000)(commands)),
}
