import type { StandingsInput } from '@gorod/core/judging'
import { proposed } from '../coverage/proposal.js'
import { checking } from '../verify/verdict.js'
import { figuring, withoutOne } from './figures.js'
import { joined } from './input.js'
import type { Asked, Told } from './messages.js'

/** Answers to what is asked, by steps of which some have nothing to tell. */
export type Answering = AsyncGenerator<Told | undefined, void>

/** Answers what is asked step by step: at once in a worker, with pauses on a page. */
export function counting(): (asked: Asked) => Answering {
  const parts: StandingsInput[] = []
  let inputs: StandingsInput[] = []
  return async function* (asked) {
    if ('part' in asked) parts.push(asked.part)
    else if ('proposing' in asked) yield { proposal: yield* proposed(asked.proposing) }
    else if ('bundle' in asked) yield* verifying(asked)
    else if ('without' in asked) {
      for (const without of withoutOne(inputs, asked.without)) yield { without }
      yield { done: 'without', juror: asked.without }
    } else {
      inputs = joined(parts.splice(0))
      for (const step of figuring(inputs, asked)) yield step && { step }
      yield { done: 'figures' }
    }
  }
}

/** Verifies a file, and tells of every hundredth that is done. */
async function* verifying({ bundle, trusted }: Extract<Asked, { bundle: File }>): Answering {
  const work = checking(bundle, trusted)
  for (let told = 0; ;) {
    const { value, done } = await work.next()
    if (done) return yield { verdict: value }
    const progress = Math.floor(100 * value) / 100
    yield progress > told ? { progress: (told = progress) } : undefined
  }
}
