import { own } from '../edition/record.js'
import { standingsOfEdition } from '../edition/standings-of-edition.js'
import type { EditionState } from '../edition/state.js'
import type { NominationStandings, Standing } from '../standings/nomination.js'
import type { NominationResult, ResultRow } from './shape.js'

/** The results of a round by nomination, with titles instead of ids, and who went on from it. */
export function resultsOf(state: EditionState, round: string): NominationResult[] {
  const { nominations, degrees: degreesOfRules, rounds } = state.rules!
  const next = rounds[rounds.findIndex(({ id }) => id === round) + 1]
  const through = new Set(next && own(state.shortlists, next.id))
  return (standingsOfEdition(state, round)?.nominations ?? []).map((result) => ({
    round,
    roundTitle: titleOf(rounds, round),
    nomination: result.nomination,
    title: titleOf(nominations, result.nomination),
    scale: result.scale,
    rows: [...result.standings.map(placedRow), ...withdrawnRows(result)].map(({ submission, ...row }) => ({
      submission,
      title: own(state.entries, submission)?.title ?? submission,
      entrant: own(state.entries, submission)?.entrant.name ?? '',
      ...row,
      ...(through.has(submission) && { through: true as const }),
    })),
    ...(next?.shortlist !== undefined && { next: next.title }),
    proposed: result.degrees.map(({ degree, submissions }) => ({
      degree: titleOf(degreesOfRules, degree),
      submissions,
    })),
  }))

  /** Those who took part in the round until they were withdrawn. */
  function withdrawnRows({ absent }: NominationStandings): UntitledRow[] {
    const started = own(state.shortlists, round)
    return absent
      .filter(({ reason, submission }) => reason === 'submission-withdrawn' && started?.includes(submission) !== false)
      .map(({ submission }) => ({ submission, place: null, score: null, sheets: 0, unplaced: 'withdrawn' }))
  }
}

type UntitledRow = Omit<ResultRow, 'title' | 'entrant'>

const placedRow = ({ submission, place, score, parts, sheets, unplaced, tie }: Standing): UntitledRow => ({
  submission,
  place,
  score: 'exact' in score ? score : null,
  sheets,
  ...(parts && { parts }),
  ...(unplaced && { unplaced }),
  ...(tie !== undefined && { tie: true as const }),
})

const titleOf = (list: readonly { id: string; title: string }[], id: string): string =>
  list.find((one) => one.id === id)?.title ?? id
