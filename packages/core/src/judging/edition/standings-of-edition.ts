import { atOnce, type Steps } from '../../steps.js'
import type { ScoreSheet } from '../sheet.js'
import { standingsInSteps, type Standings, type StandingsInput } from '../standings/standings.js'
import { submissionOfEntry } from './entry.js'
import { own } from './record.js'
import { plainSheet } from './sheets.js'
import type { EditionState, Phase } from './state.js'

/** Submissions to a step. */
const STEP = 100

const decided: ReadonlySet<Phase> = new Set(['closed', 'signed', 'published'])

/** What the standings of a round depend on; nothing as long as the edition has no rules or no commission. */
export const standingsInput = (state: EditionState, round: string): StandingsInput | undefined =>
  atOnce(inputInSteps(state, round))

function* inputInSteps(state: EditionState, round: string): Steps<StandingsInput | undefined> {
  const { rules, commission, conflicts, chairVotes, shortlists, entries } = state
  if (!rules || !commission) return undefined
  const sheets: ScoreSheet[] = []
  for (const { id } of rules.rounds)
    for (const [index, byJuror] of Object.values(own(state.sheets, id) ?? {}).entries()) {
      if (index % STEP === 0) yield
      for (const sheet of Object.values(byJuror)) sheets.push(plainSheet(sheet))
    }
  const submissions = Object.values(entries).map(submissionOfEntry)
  return { rules, submissions, commission, conflicts, sheets, round, chairVotes, shortlists }
}

/**
 * The standings of a round that is closed; undefined before that, for everybody.
 *
 * @example standingsOfEdition(state, 'r1')?.nominations[0].standings
 */
export const standingsOfEdition = (state: EditionState, round: string): Standings | undefined =>
  atOnce(standingsOfEditionInSteps(state, round))

/**
 * The same in steps: for a page that must answer meanwhile.
 *
 * @example atOnce(standingsOfEditionInSteps(state, 'r1')) // as standingsOfEdition(state, 'r1')
 */
export function* standingsOfEditionInSteps(state: EditionState, round: string): Steps<Standings | undefined> {
  const isOpen = state.round === round && !decided.has(state.phase)
  if (isOpen || !state.closings.some((closing) => closing.round === round)) return undefined
  const input = yield* inputInSteps(state, round)
  return input && (yield* standingsInSteps(input))
}
