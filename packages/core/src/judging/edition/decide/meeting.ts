import { editableText } from '../../protocol/editable.js'
import { protocolOf } from '../../protocol/protocol.js'
import { signersOf, type Meeting } from '../meeting.js'
import { own } from '../record.js'
import { quorumOf, resultOf, votesFault } from '../quorum.js'
import { standingsOfEdition } from '../standings-of-edition.js'
import { hashOf, memberOf, nextRound, refused, samePerson, silent, unsigned, type Handlers } from './context.js'

/** The meeting, its decisions and the protocol. */
export const meetingHandlers: Handlers<
  | 'record-meeting'
  | 'take-decision'
  | 'approve-result'
  | 'draft-protocol'
  | 'edit-protocol'
  | 'attach-dissent'
  | 'sign-protocol'
  | 'publish-protocol'
> = {
  'record-meeting': ({ state }, { meeting }) => {
    const lacking = lackingIn(meeting)
    if (lacking) return refused('meeting-incomplete', { about: meeting.number }, `/meeting/${lacking}`)
    const named = [...meeting.present, ...meeting.absent.map(({ member }) => member), ...meeting.counting]
    const signers = signersOf(meeting)
    const stranger = [meeting.presiding, meeting.secretary, ...signers, ...named].find((id) => !memberOf(state, id))
    if (stranger !== undefined) return refused('juror-unknown', { about: stranger }, '/meeting')
    const presiding = memberOf(state, meeting.presiding)
    if (presiding?.role !== 'chair' && presiding?.role !== 'deputy')
      return refused('vote-not-chair', { about: meeting.presiding, found: meeting.presiding })
    const missing = [meeting.presiding, meeting.secretary, ...signers].find((id) => !meeting.present.includes(id))
    if (missing) return refused('meeting-absent', { about: missing }, '/meeting/present')
    if (new Set(named).size < named.length - meeting.counting.filter((id) => meeting.present.includes(id)).length) {
      return refused('id-duplicate', { about: meeting.number }, '/meeting')
    }
    if (meeting.signatories && new Set(signers).size < signers.length)
      return refused('id-duplicate', { about: meeting.number }, '/meeting/signatories')
    if (state.decisions.length > 0) return refused('act-done-already', { about: meeting.number })
    return [{ type: 'meeting.recorded', payload: { meeting } }]
  },
  'take-decision': ({ state }, { motion }) => {
    const { meeting, rules, commission } = state
    if (!meeting || !rules || !commission) return refused('meeting-missing')
    if (!meeting.agenda[motion.item - 1])
      return refused('act-not-found', { about: String(motion.item) }, '/motion/item')
    const wrong = votesFault(commission, meeting, motion)
    if (wrong !== undefined) return refused('vote-not-allowed', { about: wrong }, '/motion/votes')
    const quorum = quorumOf(
      rules,
      commission,
      meeting,
      motion.recused.map(({ member }) => member),
    )
    if (!quorum.met)
      return refused('quorum-missing', { about: String(motion.item), found: quorum.present, expected: quorum.needed })
    const stranger = motion.awards?.find(
      ({ submission, degree }) =>
        own(state.entries, submission)?.nomination !== motion.nomination ||
        !rules.degrees.some(({ id }) => id === degree),
    )
    if (stranger)
      return refused('award-unknown', { about: stranger.submission, found: stranger.degree }, '/motion/awards')
    const left = motion.awards?.length ? nextRound(state) : undefined
    if (left !== undefined) return refused('rounds-left', { found: left }, '/motion/awards')
    const result = resultOf(rules, quorum, motion.votes, (seat) => samePerson(state, seat, meeting.presiding))
    return silent(motion.text) ?? [{ type: 'decision.taken', payload: { decision: { ...motion, quorum, ...result } } }]
  },
  'approve-result': (_, { note }) => [{ type: 'result.approved', payload: { note } }],
  'draft-protocol': ({ state, sha256 }, { hash, checkpoint }) => {
    if (!state.meeting) return refused('meeting-missing')
    const left = nextRound(state)
    if (left !== undefined) return refused('rounds-left', { found: left })
    if (state.round === null || standingsOfEdition(state, state.round)?.settled !== true) return refused('tie-open')
    const expected = hashOf(protocolOf(state, { ...checkpoint, origin: state.origin }), sha256)
    if (hash !== expected) return refused('protocol-differs', { found: hash, expected }, '/hash')
    return [{ type: 'protocol.drafted', payload: { hash, checkpoint } }]
  },
  'edit-protocol': ({ state }, { path, from, to }) => {
    if (!state.meeting) return refused('meeting-missing')
    const text = editableText(protocolOf(state, { origin: state.origin, size: 0, root: '' }), path)
    if (text === undefined) return refused('act-not-found', { about: path }, '/path')
    if (text !== from || from === to)
      return refused('field-stale', { about: path, found: from, expected: text }, '/from')
    return [{ type: 'protocol.edited', payload: { path, from, to } }]
  },
  'attach-dissent': ({ state, actor }, { text }) => {
    if (!state.meeting?.present.some((id) => samePerson(state, id, actor)))
      return refused('meeting-absent', { about: actor })
    return silent(text) ?? [{ type: 'dissent.attached', payload: { text } }]
  },
  'sign-protocol': (context, { hash, signatures }) => {
    const { state, actor } = context
    if (!state.protocol || !state.meeting) return refused('protocol-missing')
    const signers = signersOf(state.meeting)
    if (!signers.includes(actor))
      return refused('sign-not-named', { about: actor, expected: signers.join(', ') }, '/actor')
    if (state.protocol.hash !== hash)
      return refused('protocol-differs', { found: hash, expected: state.protocol.hash }, '/hash')
    if (state.protocol.signed.some(({ member }) => member === actor))
      return refused('act-done-already', { about: actor })
    const problem = unsigned(context, signatures)
    return problem ?? [{ type: 'protocol.signed', payload: { hash }, ...(signatures && { signatures }) }]
  },
  'publish-protocol': ({ state }) => [{ type: 'protocol.published', payload: { hash: state.protocol!.hash } }],
}

/** What every protocol must say of its meeting, and this record does not. */
function lackingIn({ form, ...meeting }: Meeting): string | undefined {
  if (meeting.signatories?.length === 0) return 'signatories'
  const needed = ['number', 'day', 'from', 'to'] as const
  const here = form === 'absentee' ? [] : (['place'] as const)
  const remote = form === 'video' ? (['identification'] as const) : []
  return [...needed, ...here, ...remote].find((field) => !meeting[field]?.trim())
}
