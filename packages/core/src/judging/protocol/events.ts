import { own } from '../edition/record.js'
import { standingsOfEdition } from '../edition/standings-of-edition.js'
import type { EditionState } from '../edition/state.js'
import { personIn } from './person.js'
import type { ProtocolIncident, TieSettlement } from './shape.js'

/** What did not go the usual way, with names instead of ids. */
export const incidentsOf = (state: EditionState): ProtocolIncident[] =>
  state.incidents.map(({ by, member, substitute, ...incident }) => ({
    ...incident,
    by: by.map((id) => personIn(state, id)),
    ...(member !== undefined && { member: personIn(state, member) }),
    ...(substitute !== undefined && { substitute: personIn(state, substitute) }),
    ...(incident.submission !== undefined && {
      title: own(state.entries, incident.submission)?.title ?? incident.submission,
    }),
  }))

/** Equal scores of a round, and what parted them. */
export const tieSettlements = (state: EditionState, round: string): TieSettlement[] =>
  (standingsOfEdition(state, round)?.nominations ?? []).flatMap(({ nomination, ties }) =>
    ties.map(({ submissions, decisions, shared }) => ({
      round,
      nomination,
      submissions: submissions.map((id) => ({ id, title: own(state.entries, id)?.title ?? id })),
      decisions: decisions.map(({ by, ...decision }) => ({
        ...decision,
        ...(by !== undefined && { by: personIn(state, by) }),
      })),
      shared,
    })),
  )
