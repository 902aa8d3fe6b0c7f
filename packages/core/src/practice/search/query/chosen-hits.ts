import type { PracticeIndex } from '../open.js'
import { chosenIn, passes, stopsOf } from './chosen.js'
import type { Hits, PartHits } from './hits.js'
import type { PracticeQuery } from './query.js'

/** Of what a text finds, the practices that every chosen facet lets through. */
export const chosenHits = ({ parts }: PracticeIndex, hits: Hits, chosen: PracticeQuery['chosen']): PartHits[] =>
  parts.map((part, i) => {
    const { practices, scores } = hits.parts[i]!
    const facets = chosenIn(part, chosen)
    if (!facets.length) return { practices, scores }
    const stops = stopsOf(part, practices, facets)
    const isIn = (_: number, at: number): boolean => stops[at] === passes
    return { practices: practices.filter(isIn), scores: scores.filter(isIn) }
  })
