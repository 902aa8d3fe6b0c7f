import { expect, test } from 'vitest'
import { emptyEdition, type EditionState, type Steps } from '@gorod/core/judging'
import { followed } from './slices.js'

/** Counts to a number by steps that take a while, and how often it was begun. */
function slowly(steps: number) {
  let begun = 0
  const work = followed(function* (state: EditionState): Steps<string> {
    begun++
    for (let step = 0; step < steps; step++) {
      const end = performance.now() + 5
      while (performance.now() < end);
      yield
    }
    return `${state.id} ${steps}`
  })
  return { ...work, begun: () => begun }
}

const state: EditionState = { ...emptyEdition, id: 'e' }

test('what follows from a state is worked out once, at once or ahead', async () => {
  const atOnce = slowly(1)
  expect([atOnce.of(state), atOnce.of(state), atOnce.begun()]).toEqual(['e 1', 'e 1', 1])
  const ahead = slowly(1)
  await ahead.ahead(state)
  expect([ahead.of(state), ahead.begun()]).toEqual(['e 1', 1])
  expect([ahead.of({ ...state, id: 'f' }), ahead.begun()]).toEqual(['f 1', 2])
})

test('long work ahead pauses for the page, and who needs it before gets it at once', async () => {
  const { of, ahead } = slowly(10)
  let ticks = 0
  const ticking = setInterval(() => ticks++)
  const coming = ahead(state)
  expect(of(state)).toBe('e 10')
  await coming
  clearInterval(ticking)
  expect(ticks).toBeGreaterThan(1)
})
