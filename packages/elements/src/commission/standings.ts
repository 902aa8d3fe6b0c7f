import { standingsOfEditionInSteps, type EditionPhase, type EditionState, type Standings } from '@gorod/core/judging'
import { followed } from './slices.js'

/** The phases in which the commission sees marks. */
export const decided: ReadonlySet<EditionPhase> = new Set(['closed', 'signed', 'published'])

/** The standings of the round that is closed; the same object as long as the edition stays as it is. */
export const { of: standingsIn, ahead: standingsAhead } = followed<Standings | undefined>(function* (
  state: EditionState,
) {
  return decided.has(state.phase) && state.round !== null
    ? yield* standingsOfEditionInSteps(state, state.round)
    : undefined
})
