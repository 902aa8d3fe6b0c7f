import type { Criterion } from '../../contest/contest.js'
import { criteriaOf } from '../../contest/criteria.js'
import type { Checkpoint } from '../../journal/checkpoint.js'
import { signersOf } from '../edition/meeting.js'
import { own } from '../edition/record.js'
import { quorumOf } from '../edition/quorum.js'
import type { EditionState } from '../edition/state.js'
import { annexOf } from './annex.js'
import { awardsOf } from './awards.js'
import { incidentsOf, tieSettlements } from './events.js'
import { personIn } from './person.js'
import { resultsOf } from './results.js'
import type { Protocol } from './shape.js'

/**
 * The protocol of the meeting that decides an edition, as data: everything a reader needs to follow how the result came
 * about, from the state that a journal tells and the checkpoint of that journal. Nothing in it is typed by hand but the
 * meeting, the motions and the secretary's edits, which stay beside the text they change. A `RangeError` for an edition
 * without rules, commission or meeting.
 *
 * @example protocolOf(state, { origin, size: 5120, root }).results[0].rows[0] // { place: 1, title: 'Тёплый двор', … }
 */
export function protocolOf(state: EditionState, checkpoint: Checkpoint): Protocol {
  const { rules, commission, meeting, locked } = state
  if (!rules || !commission || !meeting)
    throw new RangeError('gorod: a protocol needs rules, a commission and a meeting')
  const { number, day, from, to, place, form, identification } = meeting
  const person = (id: string) => personIn(state, id)
  const entries = Object.keys(state.entries)
    .sort()
    .map((id) => state.entries[id]!)
  const rounds = [...new Set(state.closings.map(({ round }) => round))]
  const told = entries.map(({ id, title, entrant, state: at, reason }) => ({
    id,
    title,
    entrant: entrant.name,
    state: at,
    ...(reason !== undefined && { reason }),
  }))
  return {
    format: 'gorod-protocol/1',
    contest: { id: state.id, title: state.title, edition: rules.edition, organisers: rules.organisers },
    meeting: { number, day, from, to, place, form, ...(identification !== undefined && { identification }) },
    basis: meeting.basis,
    rules: { version: rules.version, hash: locked?.hash ?? '', assumed: rules.assumed },
    attendance: {
      commission: commission.title,
      quorum: quorumOf(rules, commission, meeting, []),
      present: meeting.present.map(person),
      absent: meeting.absent.map(({ member, reason }) => ({ ...person(member), reason })),
      proxies: meeting.proxies.map(({ member, to: other }) => ({ from: person(member), to: person(other) })),
      invited: meeting.invited,
    },
    presiding: person(meeting.presiding),
    secretary: person(meeting.secretary),
    counting: meeting.counting.map(person),
    agenda: meeting.agenda,
    admission: {
      received: entries.length,
      admitted: told.filter(({ state: at }) => at !== 'rejected').length,
      rejected: told.filter(({ state: at }) => at === 'rejected'),
      withdrawn: told.filter(({ state: at }) => at === 'withdrawn'),
    },
    conflicts: state.conflicts.map(({ member, submission, by, ...conflict }) => ({
      ...conflict,
      member: person(member),
      submission,
      title: own(state.entries, submission)?.title ?? submission,
      ...(by && { by: by.map(person) }),
    })),
    method: {
      rounds: rules.rounds,
      criteria: rules.nominations.map(({ id, title }) => ({
        nomination: id,
        title,
        criteria: criteriaOf(rules, id).map(criterionLine),
      })),
      aggregation: rules.aggregation,
      leastSheets: rules.leastSheets,
      ...(rules.passMark && { passMark: rules.passMark }),
      rounding: rules.rounding,
      ties: rules.ties,
      majority: rules.majority,
      chairDecidesEvenVote: rules.chairDecidesEvenVote,
    },
    results: rounds.flatMap((round) => resultsOf(state, round)),
    ties: rounds.flatMap((round) => tieSettlements(state, round)),
    decisions: state.decisions.map(({ votes, recused, ...decision }) => ({
      ...decision,
      votes: {
        for: votes.for.map(person),
        against: votes.against.map(person),
        abstained: votes.abstained.map(person),
      },
      recused: recused.map(({ member, reason }) => ({ ...person(member), reason })),
    })),
    awards: awardsOf(state),
    dissents: state.dissents.map(({ member, text }) => ({ ...person(member), text })),
    incidents: incidentsOf(state),
    closings: state.closings,
    audits: state.audits.map(({ member, at, note }) => ({ ...person(member), at, note })),
    annex: annexOf(state),
    checkpoint,
    signers: signersOf(meeting).map(person),
    ...(meeting.appeal && { appeal: meeting.appeal }),
    remarks: { attendance: '', admission: '', conflicts: '', method: '', results: '', decisions: '', incidents: '' },
    edits: state.edits.map(({ by, ...edit }) => ({ ...edit, by: person(by) })),
  }
}

function criterionLine(criterion: Criterion) {
  const { kind, id, title, scale, weight } = criterion
  return {
    kind,
    id,
    title,
    min: scale.min,
    max: scale.max,
    weight,
    required: criterion.kind === 'computed' || criterion.required,
  }
}
