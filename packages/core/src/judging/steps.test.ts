import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { sha256 } from '../journal/testing/sha256.js'
import type { Steps } from '../steps.js'
import { assignJurors, assignJurorsInSteps } from './assignment/assignment.js'
import { instances } from './assignment/testing/instances.js'
import { bundleOf } from './bundle/bundle.js'
import { verifyBundle, verifyBundleInSteps } from './bundle/verify.js'
import { standingsOfEdition, standingsOfEditionInSteps } from './edition/standings-of-edition.js'
import type { EditionState } from './edition/state.js'
import { closed, published } from './edition/testing/session.js'
import { standingsInSteps, standingsOf } from './standings/standings.js'
import { commissionOf, criterion, rulesWith, sheetOf, submissionOf } from './testing/edition.js'

/** What each work comes to when their steps alternate. */
function alternating<T>(works: readonly Steps<T>[]): T[] {
  const results: T[] = []
  for (const open = new Set(works.keys()); open.size;)
    for (const at of open) {
      const step = works[at]!.next()
      if (!step.done) continue
      results[at] = step.value
      open.delete(at)
    }
  return results
}

function stepsOf(work: Steps<unknown>): number {
  for (let steps = 0; ; steps++) if (work.next().done) return steps
}

describe('an assignment', () => {
  test.prop([instances(), instances()], { numRuns: 30 })(
    'in steps is that at once, whatever is worked out between them',
    (one, other) => {
      expect(alternating([one, other].map(assignJurorsInSteps))).toStrictEqual([one, other].map(assignJurors))
    },
  )
})

/** So many submissions with two sheets each. */
function edition(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `s${index}`)
  const marks = (at: number) => ({ a: at % 6 })
  return {
    rules: rulesWith({ criteria: [{ title: '', criteria: [criterion('a')] }] }),
    submissions: ids.map((id) => submissionOf(id)),
    commission: commissionOf(['j1', 'j2']),
    sheets: ids.flatMap((id, at) => ['j1', 'j2'].map((juror) => sheetOf(juror, id, marks(at)))),
    round: 'r1',
  }
}

describe('standings', () => {
  test.prop([fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 250 })], { numRuns: 20 })(
    'in steps are those at once, whatever is worked out between them',
    (one, other) => {
      const inputs = [one, other].map(edition)
      expect(alternating(inputs.map(standingsInSteps))).toStrictEqual(inputs.map(standingsOf))
    },
  )

  test('come in the more steps the more submissions there are', () => {
    const [few, many] = [100, 1000].map((count) => stepsOf(standingsInSteps(edition(count))))
    expect(many! - few!).toBeGreaterThanOrEqual(9 + 9)
  })

  test('of an edition in steps are those at once, also where there are none', () => {
    const { state } = closed()
    const states: EditionState[] = [state, { ...state, closings: [] }, { ...state, rules: null }]
    expect(alternating(states.map((one) => standingsOfEditionInSteps(one, 'r1')))).toStrictEqual(
      states.map((one) => standingsOfEdition(one, 'r1')),
    )
  })
})

describe('a bundle', () => {
  const bundle = bundleOf(published().events, sha256)
  const tools = { sha256, verifySignature: () => true }

  test('verified in steps tells the share done, and finds what is found at once', async () => {
    const forged = structuredClone(bundle)
    forged.standings[0]!.nominations[0]!.standings[0]!.place = 2
    const shares: number[] = []
    const work = verifyBundleInSteps(forged, tools)
    let step = await work.next()
    for (; !step.done; step = await work.next()) shares.push(step.value)
    expect(step.value).toEqual(await verifyBundle(forged, tools))
    expect(step.value).toHaveLength(1)
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true)
  })

  test('is left in the middle without anything more being asked', async () => {
    let asked = 0
    const counting = { ...tools, verifySignature: () => Boolean(++asked) }
    for await (const done of verifyBundleInSteps(bundle, counting)) if (done >= 0) break
    expect(asked).toBe(0)
  })
})
