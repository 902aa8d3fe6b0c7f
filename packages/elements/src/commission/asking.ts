import { signEvent, type Signer } from '@gorod/core/journal'
import { problemAt, type Problem } from '@gorod/core/problem'
import { signableEvent, type EditionCommand, type EditionCommandType, type EditionRequests } from '@gorod/core/judging'
import type { Answer, Office, Seen } from '../office/office.js'
import { sha256 } from '../office/sha256.js'

/** Who asks, of which office, by which edition. */
export interface Asker {
  office: Office
  seen: Seen
  signer: Signer | undefined
}

/** What was asked of an office: what is on its way, and what was refused last, by the place it was asked from. */
export class Asking {
  readonly refusals = new Map<string, Problem>()
  readonly pending = new Set<string>()
  /** The ids of requests that may not have arrived, by what they say: asked again, they keep them. */
  readonly #unsent = new Map<string, string>()

  clear(): void {
    this.refusals.clear()
    this.#unsent.clear()
  }

  /** Asks once; rejects with `Unavailable` where the office cannot be reached, and may then be called again. */
  async ask<T extends EditionCommandType>(
    { office, seen, signer }: Asker,
    type: T,
    request: EditionRequests[T],
    place: string,
  ): Promise<Answer | undefined> {
    this.pending.add(place)
    this.refusals.delete(place)
    const said = JSON.stringify([type, request])
    const id = this.#unsent.get(said) ?? crypto.randomUUID()
    this.#unsent.set(said, id)
    try {
      const { id: actor, role } = seen.viewer
      const command = { id, type, at: seen.at, actor, role, ...request } as unknown as EditionCommand
      const made = await signed(command, seen.state.origin, signer).catch(() => undefined)
      if (!made) {
        this.refusals.set(place, problemAt('sign-failed', {}))
        return undefined
      }
      const [answer] = await office.carryOut([made])
      this.#unsent.delete(said)
      if (answer?.refused) this.refusals.set(place, answer.refused)
      return answer
    } finally {
      this.pending.delete(place)
    }
  }
}

/** The protocol is signed on this device, where its viewer has a key. */
async function signed(command: EditionCommand, origin: string, signer: Signer | undefined): Promise<EditionCommand> {
  if (!signer || command.type !== 'sign-protocol') return command
  return { ...command, signatures: [await signEvent(origin, signableEvent(command, sha256), signer)] }
}
