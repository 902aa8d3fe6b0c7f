import type { PracticeIndex } from '../open.js'
import { chosenIn, passes, stopsOf } from './chosen.js'
import { sieve, type Hits } from './hits.js'
import type { PracticeQuery } from './query.js'
import type { PartHits } from './scoring.js'

/** Of what a text finds, the practices that every chosen facet lets through. */
export const chosenHits = ({ parts }: PracticeIndex, hits: Hits, chosen: PracticeQuery['chosen']): PartHits[] =>
  parts.map((part, i) => {
    const facets = chosenIn(part, chosen)
    if (!facets.length) return hits.parts[i]!
    const stops = stopsOf(part, hits.parts[i]!.practices, facets)
    return sieve(hits.parts[i]!, (at) => stops[at] === passes)
  })
