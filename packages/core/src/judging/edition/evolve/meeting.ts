import { signersOf } from '../meeting.js'
import type { Changes } from './changes.js'

/** The meeting, its decisions and the protocol. Whatever changes after a draft asks for a new draft. */
export const meetingChanges: Changes<
  | 'meeting.recorded'
  | 'decision.taken'
  | 'result.approved'
  | 'protocol.drafted'
  | 'protocol.edited'
  | 'dissent.attached'
  | 'protocol.signed'
  | 'protocol.published'
> = {
  'meeting.recorded': (state, { payload: { meeting } }) => ({ ...state, meeting, protocol: null }),
  'decision.taken': (state, { payload: { decision } }) => ({
    ...state,
    protocol: null,
    decisions: [...state.decisions, decision],
  }),
  'result.approved': (state, { at, actor, payload: { note } }) => ({
    ...state,
    protocol: null,
    audits: [...state.audits, { member: actor, at, note }],
  }),
  'protocol.drafted': (state, { payload: { hash, checkpoint } }) => ({
    ...state,
    protocol: { hash, checkpoint, signed: [] },
  }),
  'protocol.edited': (state, { at, actor, payload: { path, from, to } }) => ({
    ...state,
    protocol: null,
    edits: [...state.edits, { path, from, to, by: actor, at }],
  }),
  'dissent.attached': (state, { actor, payload: { text } }) => ({
    ...state,
    protocol: null,
    dissents: [...state.dissents, { member: actor, text }],
  }),
  'protocol.signed': (state, { at, actor }) => {
    const { protocol, meeting } = state
    if (!protocol) return state
    const signed = [...protocol.signed, { member: actor, at }]
    const enough = meeting !== null && signersOf(meeting).every((id) => signed.some(({ member }) => member === id))
    return { ...state, protocol: { ...protocol, signed }, phase: enough ? 'signed' : state.phase }
  },
  'protocol.published': (state, { at }) => ({ ...state, phase: 'published', publishedAt: at }),
}
