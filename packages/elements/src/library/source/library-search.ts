import { feedReader } from './feed.js'
import { heldAt } from './held-files.js'
import { answering, type Answers } from './holding.js'
import type { Asked, Held, Told } from './messages.js'
import { refusalOf } from './refusal.js'

// The search of a library: what the worker runs, and the page where no worker may start.

/** Answers over what is held. */
export const answersOf = (held: Held): Answers =>
  answering(async () =>
    'url' in held ? heldAt(held.url) : (await feedReader()).heldFromFeed(held.practices, held.options),
  )

/** Answers questions that come as messages. */
function serve(tell: (told: Told) => void): (asked: Asked) => void {
  let answers: Answers | undefined
  const open = new Map<number, AbortController>()
  return async (asked) => {
    if ('hold' in asked) answers = answersOf(asked.hold)
    else if ('stop' in asked) open.get(asked.stop)?.abort()
    else {
      const { seq, name, given } = asked
      const controller = new AbortController()
      open.set(seq, controller)
      try {
        const answer = answers![name] as (...given: readonly unknown[]) => Promise<unknown>
        tell({ seq, value: await answer(...given, controller.signal) })
      } catch (error) {
        tell({ seq, refused: refusalOf(error) })
      }
      open.delete(seq)
    }
  }
}

if ('WorkerGlobalScope' in globalThis) {
  const answer = serve((told) => postMessage(told))
  addEventListener('message', ({ data }: MessageEvent<Asked>) => answer(data))
}
