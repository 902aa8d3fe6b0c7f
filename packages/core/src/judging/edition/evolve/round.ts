import type { ChairVote } from '../../standings/ties.js'
import { put } from '../record.js'
import { assignedSheet, sheetAt, sheetsOf, withSheet } from '../sheets.js'
import type { EditionSheet, EditionState } from '../state.js'
import { withIncident, type Changes } from './changes.js'

/** Rounds: who judges what in them, their opening, their end, their opening again. */
export const roundChanges: Changes<
  | 'assignment.made'
  | 'round.opened'
  | 'round.closing'
  | 'round.closed'
  | 'round.reopened'
  | 'act.proposed'
  | 'act.seconded'
  | 'tie.settled'
> = {
  'assignment.made': (state, { payload: { round, pairs, seed } }) => {
    const touched = sheetsOf(state, round).filter((sheet) => sheet.state !== 'assigned')
    const given = pairs.map((pair) => sheetAt(state, { round, ...pair }) ?? assignedSheet(state, { round, ...pair }))
    const bySubmission = new Map<string, EditionSheet[]>()
    for (const sheet of [...touched, ...given]) {
      bySubmission.set(sheet.submission, [...(bySubmission.get(sheet.submission) ?? []), sheet])
    }
    const sheets = Object.fromEntries(
      [...bySubmission].map(([id, some]) => [id, Object.fromEntries(some.map((sheet) => [sheet.juror, sheet]))]),
    )
    return { ...state, sheets: put(state.sheets, round, sheets), seeds: put(state.seeds, round, seed) }
  },
  'round.opened': (state, { payload: { round, shortlist } }) => ({
    ...state,
    phase: 'open',
    round,
    ...(shortlist && { shortlists: put(state.shortlists, round, shortlist) }),
  }),
  'round.closing': (state) => ({ ...state, phase: 'closing' }),
  'round.closed': (state, { at, payload: { round, sheets, tally } }) => {
    const closings = [...state.closings, { round, at, sheets, tally }]
    return sheetsOf(state, round).reduce<EditionState>(
      (next, sheet) => (sheet.state === 'confirmed' ? withSheet(next, { ...sheet, state: 'sealed' }) : next),
      { ...state, phase: 'closed', closings },
    )
  },
  'round.reopened': (state, { at, payload: { round, reason, by } }) => {
    const reopened = sheetsOf(state, round).reduce<EditionState>(
      (next, sheet) => (sheet.state === 'sealed' ? withSheet(next, { ...sheet, state: 'confirmed' }) : next),
      { ...state, phase: 'open', protocol: null, chairVotes: state.chairVotes.filter((vote) => vote.round !== round) },
    )
    return withIncident(reopened, { kind: 'round-reopened', at, reason, by, round })
  },
  'act.proposed': (state, { at, actor, payload: { act, reason, command } }) => ({
    ...state,
    proposals: put(state.proposals, command.id, { act, by: actor, reason, at }),
  }),
  'act.seconded': (state, { payload: { proposal } }) => {
    const { [proposal]: _, ...proposals } = state.proposals
    return { ...state, proposals }
  },
  'tie.settled': (state, { payload: { vote } }) => ({
    ...state,
    protocol: null,
    chairVotes: [...state.chairVotes.filter((other) => !sameTie(other, vote)), vote],
  }),
}

const sameTie = (a: ChairVote, b: ChairVote): boolean =>
  a.round === b.round && a.order.length === b.order.length && a.order.every((id) => b.order.includes(id))
