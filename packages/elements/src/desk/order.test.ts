import { fc, test } from '@fast-check/vitest'
import { emptyEdition, type EditionSheet, type EditionState } from '@gorod/core/judging'
import { expect } from 'vitest'
import { OwnOrder } from './order.js'

const sheet = { state: 'assigned' } as EditionSheet
const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
const states = fc
  .record({ round: fc.constantFrom('r1', 'r2', null), mine: ids, others: ids })
  .map(({ round, mine, others }): EditionState => ({
    ...emptyEdition,
    round,
    sheets: {
      r1: Object.fromEntries([
        ...others.map((id) => [id, { other: sheet }]),
        ...mine.map((id) => [id, { juror: sheet }]),
      ]),
      r2: Object.fromEntries(mine.map((id) => [id, { juror: sheet }])),
    },
  }))

test.prop([fc.array(states, { minLength: 1, maxLength: 6 })])(
  'an order that is kept is the one that would be found anew, whatever was given before',
  (all) => {
    const kept = new OwnOrder('juror')
    for (const state of all) expect(kept.of(state)).toEqual(new OwnOrder('juror').of(state))
  },
)

test.prop([states, ids])('a submission that is added leaves the others in their order', (state, more) => {
  const added = Object.fromEntries(more.map((id) => [id, { juror: sheet }]))
  const grown = { ...state, sheets: { r1: { ...state.sheets['r1'], ...added }, r2: state.sheets['r2']! } }
  const before = new OwnOrder('juror').of(state)
  expect(new OwnOrder('juror').of(grown).filter((id) => before.includes(id))).toEqual(before)
})
