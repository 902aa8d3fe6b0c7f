import { conflictsOf, type EditionState, type Steps } from '@gorod/core/judging'
import { followed } from '../slices.js'

/** Submissions to a step. */
const STEP = 100

/** How many pairs the rules bar by themselves: of those seated as jurors with all submissions. */
export const { soFar: barredSoFar, ahead: barredAhead } = followed(counting)

function* counting({ commission, entries, rules }: EditionState): Steps<number> {
  const members = commission?.members.filter(({ role }) => role === 'juror') ?? []
  const all = Object.values(entries)
  let count = 0
  for (let from = 0; from < all.length; from += STEP) {
    yield
    count += conflictsOf({ members }, all.slice(from, from + STEP), [], rules?.conflicts).length
  }
  return count
}
