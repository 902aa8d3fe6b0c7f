import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { indexOf, titled } from '../../testing/library.js'
import { ranked } from './ranked.js'

const index = await indexOf(titled('Двор'))
const scores = fc.array(fc.oneof(fc.float({ min: 0, max: 20, noNaN: true }), fc.constantFrom(0, 1, 2)), {
  maxLength: 200,
})

test.prop([scores, fc.nat({ max: 60 })])(
  'the first are those a full sort puts first, equal ones in their order',
  (given, wanted) => {
    const count = Math.min(wanted, given.length)
    const hits = { practices: Uint32Array.from(given, (_, at) => at * 2), scores: Float32Array.from(given) }
    const sorted = Array.from(hits.practices, (practice, at) => ({ practice, score: hits.scores[at]! }))
    sorted.sort((a, b) => b.score - a.score || a.practice - b.practice)
    expect(ranked(index, [hits], 'relevance', count).map(({ practice }) => practice)).toEqual(
      sorted.slice(0, count).map(({ practice }) => practice),
    )
  },
)
