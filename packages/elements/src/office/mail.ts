import { verifySignatures, type SignatureVerifier } from '@gorod/core/journal'
import type { EditionCommand, EditionState, Viewer } from '@gorod/core/judging'
import { problemAt, type Problem } from '@gorod/core/problem'
import { verifySignature } from '../store/signer.js'
import { signedPart, type BallotFile } from './ballot-file.js'
import type { Office } from './office.js'
import type { Packet } from './packet.js'

/** A command of a file that the commission refused. */
export interface RefusedByMail {
  command: EditionCommand
  problem: Problem
}

/** What came of a ballot file. */
export interface BallotReport {
  juror: string
  /** How many commands are in the journal, now or since an earlier file. */
  accepted: number
  refused: RefusedByMail[]
  /** Whether the file carries the signature of a key that the commission knows to be the juror's. */
  isSigned: boolean
  /** Why nothing of it was taken in. */
  problems: Problem[]
}

/** What the secretary of a commission without a server does: files go out to the jurors, and come back filled. */
export interface Mail {
  packetFor(juror: string): Promise<Packet>
  accept(file: BallotFile): Promise<BallotReport>
}

/**
 * Carries out what a juror sent by mail, in his name and by his rights; the same file again changes nothing. Once the
 * commission knows a key of his, only files signed with it are taken in.
 */
export async function acceptBallots(
  officeOf: (viewer: Viewer) => Office,
  file: BallotFile,
  verify: SignatureVerifier = verifySignature,
): Promise<BallotReport> {
  const { juror, commands } = file
  const office = officeOf({ id: juror, role: 'juror' })
  const { state } = await office.see()
  const report: BallotReport = { juror, accepted: 0, refused: [], isSigned: false, problems: [] }
  const problem = misdirected(state, file) ?? (await unproved(state, file, verify))
  if (problem) return { ...report, problems: [problem] }
  const answers = await office.carryOut(commands)
  const byId = new Map(commands.map((command) => [command.id, command]))
  return {
    ...report,
    isSigned: keysOf(state, juror).length > 0,
    accepted: answers.filter(({ accepted }) => accepted).length,
    refused: answers.flatMap(({ command, refused }) =>
      refused ? { command: byId.get(command)!, problem: refused } : [],
    ),
  }
}

function misdirected({ id, origin }: EditionState, file: BallotFile): Problem | undefined {
  if (file.edition === id && file.origin === origin) return undefined
  return problemAt('ballots-elsewhere', { path: '/edition' }, { found: file.edition, expected: id })
}

async function unproved(
  state: EditionState,
  file: BallotFile,
  verify: SignatureVerifier,
): Promise<Problem | undefined> {
  const { juror: about, signature } = file
  const keys = keysOf(state, about)
  if (!signature) return keys.length ? problemAt('ballots-unsigned', { path: '/signature' }, { about }) : undefined
  const event = { ...signedPart(file), seq: 0, prev: '0'.repeat(64), signatures: [signature] }
  const isKnown =
    !keys.length || keys.some(({ key, algorithm }) => key === signature.key && algorithm === signature.algorithm)
  const wrong = await verifySignatures(file.origin, [event], verify)
  return isKnown && !wrong.length ? undefined : problemAt('ballots-forged', { path: '/signature' }, { about })
}

const keysOf = ({ keys }: EditionState, juror: string) =>
  Object.hasOwn(keys, juror) ? keys[juror]!.filter(({ revoked }) => !revoked) : []
