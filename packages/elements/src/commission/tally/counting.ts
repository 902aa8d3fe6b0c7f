import type { StandingsInput } from '@gorod/core/judging'
import { figuring, withoutOne } from './figures.js'
import { joined } from './input.js'
import type { Answering, Counted } from './messages.js'

/** Answers what is asked step by step: at once in a worker, with pauses on a page. */
export function counting(): (asked: Counted) => Answering {
  const parts: StandingsInput[] = []
  let inputs: StandingsInput[] = []
  return async function* (asked) {
    if ('part' in asked) parts.push(asked.part)
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
