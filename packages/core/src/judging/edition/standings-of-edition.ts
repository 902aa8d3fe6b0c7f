import { standingsOf, type Standings, type StandingsInput } from '../standings/standings.js'
import { submissionOfEntry } from './entry.js'
import { own } from './record.js'
import { plainSheet, sheetsOf } from './sheets.js'
import type { EditionState, Phase } from './state.js'

const decided: ReadonlySet<Phase> = new Set(['closed', 'signed', 'published'])

/** What the standings of a round depend on; nothing as long as the edition has no rules or no commission. */
export function standingsInput(state: EditionState, round: string): StandingsInput | undefined {
  const { rules, commission, conflicts, chairVotes, shortlists, entries } = state
  if (!rules || !commission) return undefined
  const sheets = rules.rounds.flatMap(({ id }) => (own(state.sheets, id) ? sheetsOf(state, id) : [])).map(plainSheet)
  const submissions = Object.values(entries).map(submissionOfEntry)
  return { rules, submissions, commission, conflicts, sheets, round, chairVotes, shortlists }
}

/**
 * The standings of a round that is closed; undefined before that, for everybody.
 *
 * @example standingsOfEdition(state, 'r1')?.nominations[0].standings
 */
export function standingsOfEdition(state: EditionState, round: string): Standings | undefined {
  const isOpen = state.round === round && !decided.has(state.phase)
  if (isOpen || !state.closings.some((closing) => closing.round === round)) return undefined
  const input = standingsInput(state, round)
  return input && standingsOf(input)
}
