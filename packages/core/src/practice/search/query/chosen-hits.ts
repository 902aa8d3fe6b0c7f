import type { PracticeIndex } from '../open.js'
import { choicesIn, passing } from './chosen.js'
import type { Hits } from './hits.js'
import type { PracticeQuery } from './query.js'
import type { PartHits } from './gathered.js'

/** Of what a text finds, the practices that every chosen facet lets through. */
export const chosenHits = ({ parts }: PracticeIndex, hits: Hits, chosen: PracticeQuery['chosen']): PartHits[] =>
  parts.map((part, i) => {
    const choices = choicesIn(part, chosen)
    const found = hits.parts[i]!
    return choices.length ? only(found, passing(found.practices, choices)) : found
  })

/** The hits of some of their practices, which are in the same order. */
function only({ practices: all, scores: given }: PartHits, practices: Uint32Array): PartHits {
  const scores = new Float32Array(practices.length)
  for (let at = 0, next = 0; next < practices.length; at++) {
    if (all[at] === practices[next]) scores[next++] = given[at]!
  }
  return { practices, scores }
}
