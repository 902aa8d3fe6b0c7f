import type { Problem } from '../../../problem/problem.js'
import { own } from '../record.js'
import { standingsOfEdition } from '../standings-of-edition.js'
import type { EditionState } from '../state.js'
import { refused } from './context.js'

/**
 * Those who go on to a round, by id: as it was when it was opened, or by the standings of the round before. Undefined for
 * a round that takes all; a refusal as long as the round before is not closed, or a tie at the cut waits for the chair.
 */
export function shortlistOf(state: EditionState, round: string): readonly string[] | Problem | undefined {
  const rounds = state.rules?.rounds ?? []
  const index = rounds.findIndex(({ id }) => id === round)
  const before = rounds[index - 1]
  if (!before || rounds[index]?.shortlist === undefined) return undefined
  const kept = own(state.shortlists, round)
  if (kept) return kept
  const standings = standingsOfEdition(state, before.id)
  if (!standings) return refused('round-order', { found: round, expected: before.id }, '/round')
  if (!standings.settled) return refused('shortlist-open', { about: round })
  return standings.nominations.flatMap(({ shortlist }) => shortlist?.submissions ?? []).sort()
}
