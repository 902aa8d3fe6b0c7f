import type { Read } from '@gorod/core/contest/schema'
import { signEvent, type EventDraft, type EventSignature, type Signer } from '@gorod/core/journal'
import type { EditionCommand } from '@gorod/core/judging'
import { problemAt } from '@gorod/core/problem'
import type { Seen } from './office.js'
import { isCount, isId, isInstant, isList, isMap, isRecord, isShape, isText, jsonIn, type Check } from './outside.js'

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

/** Longer files are not read. */
const LONGEST = 8 << 20
const MOST_COMMANDS = 20_000

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
 * A ballot file from its text: nothing in it but what a juror may ask for in his own name. Whether it is allowed is said
 * when it is taken in.
 *
 * @example readBallotFile('{}').problems // [{ code: 'ballots-unreadable', severity: 'error', at: { path: '' } }]
 */
export function readBallotFile(text: string): Read<BallotFile> {
  const value = jsonIn(text, LONGEST)
  const unreadable = (path: string): Read<BallotFile> => ({ problems: [problemAt('ballots-unreadable', { path })] })
  if (!isFile(value)) return unreadable('')
  const file = value as BallotFile
  const wrong = file.commands.findIndex(({ actor, role }) => actor !== file.juror || role !== 'juror')
  if (wrong >= 0) return unreadable(`/commands/${wrong}/actor`)
  const strange = file.commands.findIndex((command) => !isCommand(command))
  return strange >= 0 ? unreadable(`/commands/${strange}`) : { value: file, problems: [] }
}

const isLongText = isText(100_000)
const changes = (value: Check): Check => isMap(isShape({ value, base: isCount }), 200)
const isMark: Check = (value) => value === null || Number.isFinite(value)
const isBallot = isShape({
  edition: isId,
  round: isId,
  juror: isId,
  submission: isId,
  contentHash: isText(64),
  rulesHash: isText(64),
  marks: isMap(isMark, 200),
  commentsHash: isText(64),
  version: isCount,
})
const isSignature = isShape({
  key: isText(400),
  algorithm: (value) => value === 'Ed25519' || value === 'P-256',
  value: isText(400),
})
const place = { submission: isId }
const reasoned = { ...place, reason: isLongText }

/** What a juror may ask for, with what each request carries. */
const requests: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  'open-sheet': { ...place, noConflict: (value) => value === true },
  'save-sheet': { ...place, 'marks?': changes(isMark), 'comments?': changes(isLongText) },
  'submit-sheet': place,
  'confirm-sheet': { ...place, ballot: isBallot },
  recuse: reasoned,
  abstain: reasoned,
  'declare-conflict': { ...reasoned, member: isId, basis: isId },
  'attach-dissent': { text: isLongText },
  'sign-protocol': { hash: isText(64) },
}

const commandShapes = new Map(
  Object.entries(requests).map(([type, fields]) => [
    type,
    isShape({
      ...fields,
      id: isId,
      type: isId,
      at: isText(30),
      actor: isId,
      role: isId,
      'signatures?': isList(isSignature, 10),
    }),
  ]),
)

const isCommand: Check = (value) => isRecord(value) && (commandShapes.get(value['type'] as string)?.(value) ?? false)

const isFile = isShape({
  format: (value) => value === 'gorod-ballots',
  version: (value) => value === 1,
  edition: isId,
  origin: isId,
  juror: isId,
  at: isInstant,
  commands: isList(isRecord, MOST_COMMANDS),
  'signature?': isSignature,
})
