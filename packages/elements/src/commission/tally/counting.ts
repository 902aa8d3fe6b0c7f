import type { StandingsInput } from '@gorod/core/judging'
import { figuring, withoutOne } from './figures.js'
import { joined } from './input.js'
import type { Asked, Told } from './messages.js'

/** Answers what is asked step by step, some of which have nothing to tell: at once in a worker, with pauses on a page. */
export function counting(): (asked: Asked) => Generator<Told | undefined, void> {
  const parts: StandingsInput[] = []
  let inputs: StandingsInput[] = []
  return function* (asked) {
    if ('part' in asked) parts.push(asked.part)
    else if ('seed' in asked) {
      inputs = joined(parts.splice(0))
      for (const step of figuring(inputs, asked)) yield step && { step }
      yield { done: 'figures' }
    } else {
      for (const without of withoutOne(inputs, asked.without)) yield { without }
      yield { done: 'without', juror: asked.without }
    }
  }
}
