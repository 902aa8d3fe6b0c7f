import { proposed } from '../coverage/proposal.js'
import { checking } from '../verify/verdict.js'
import type { Answering, Ordered } from './messages.js'

/** Does what is asked for step by step: at once in a worker, with pauses on a page. */
export const running = (): ((asked: Ordered) => Answering) =>
  async function* (asked) {
    if ('proposing' in asked) yield { proposal: yield* proposed(asked.proposing) }
    else yield* verifying(asked)
  }

/** Verifies a file, and tells of every hundredth that is done. */
async function* verifying({ bundle, trusted }: Extract<Ordered, { bundle: File }>): Answering {
  const work = checking(bundle, trusted)
  for (let told = 0; ;) {
    const { value, done } = await work.next()
    if (done) return yield { verdict: value }
    const progress = Math.floor(100 * value) / 100
    yield progress > told ? { progress: (told = progress) } : undefined
  }
}
