import type { Checkpoint } from '@gorod/core/journal'
import type { Problem } from '@gorod/core/problem'
import { verifyBundleInSteps, type Bundle } from '@gorod/core/judging'
import { sha256 } from '../../office/sha256.js'
import { verifySignature } from '../../store/signer.js'

/** What became of a file that was to be verified. */
export type Verdict =
  | { name: string; standing: 'unreadable' }
  | {
      name: string
      standing: 'checked'
      /** How many places do not agree, and the first of them. */
      count: number
      problems: Problem[]
      events: number
      rounds: number
      /** Names, as the protocol gives them. */
      signers: string[]
      checkpoints: string[]
      /** The keys enrolled, each by the name of its member. */
      keys: { name: string; key: string }[]
      /** Whether a checkpoint from elsewhere was held against it. */
      isTrusted: boolean
    }

/** So many findings are shown. */
const SHOWN = 50

const MOST_BYTES = 256 * 1024 * 1024

/** Verifies a file as a bundle, with the share that is done: everything that follows from its journal is worked out anew. */
export async function* checking(file: File, trusted: Checkpoint | undefined): AsyncGenerator<number, Verdict> {
  const { name } = file
  // A file that was moved or changed since it was chosen can no longer be read.
  const bundle = file.size > MOST_BYTES ? undefined : read(await file.text().catch(() => ''))
  if (!bundle) return { name, standing: 'unreadable' }
  yield 0
  try {
    const tools = { sha256, verifySignature, ...(trusted && { trusted: [trusted] }) }
    const problems = yield* verifyBundleInSteps(bundle, tools)
    const signers = bundle.events.filter(({ type }) => type === 'protocol.signed').map(({ actor }) => actor)
    return {
      name,
      standing: 'checked',
      count: problems.length,
      problems: problems.slice(0, SHOWN),
      events: bundle.events.length,
      rounds: bundle.standings.length,
      signers: signers.map((id) => nameIn(bundle, id)),
      checkpoints: bundle.checkpoints,
      keys: keysIn(bundle),
      isTrusted: trusted !== undefined,
    }
  } catch (error) {
    // A file from outside may have any shape: what trips the checks is no bundle.
    if (error instanceof TypeError || error instanceof RangeError) return { name, standing: 'unreadable' }
    throw error
  }
}

function keysIn(bundle: Bundle): { name: string; key: string }[] {
  return bundle.events.flatMap(({ type, payload }) => {
    const { member, key } = payload as { member?: unknown; key?: unknown }
    return type === 'key.enrolled' && typeof member === 'string' && typeof key === 'string'
      ? { name: nameIn(bundle, member), key }
      : []
  })
}

const nameIn = ({ protocol }: Bundle, id: string): string =>
  [...protocol.attendance.present, ...protocol.signers].find((person) => person.id === id)?.name ?? id

function read(text: string): Bundle | undefined {
  try {
    const value = JSON.parse(text) as Partial<Bundle> | null
    return value?.format === 'gorod-bundle/1' && Array.isArray(value.events) && Array.isArray(value.checkpoints)
      ? (value as Bundle)
      : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
