import { canonicalJson } from '../../journal/canonical-json.js'
import type { JournalEvent, Sha256 } from '../../journal/event.js'
import { judgingProblem } from '../../problem/codes/judging.js'
import type { Problem } from '../../problem/problem.js'
import { ballotOf } from '../edition/ballot.js'
import type { CommandType } from '../edition/command.js'
import { hashOf, memberOf, samePerson } from '../edition/decide/context.js'
import { tallyOf } from '../edition/decide/round.js'
import { shortlistOf } from '../edition/decide/shortlist.js'
import type { EditionEvent, EditionEventType } from '../edition/event.js'
import { evolve, isEditionEvent } from '../edition/evolve.js'
import type { Decision } from '../edition/meeting.js'
import { quorumOf, resultOf, votesFault } from '../edition/quorum.js'
import { own } from '../edition/record.js'
import { rights } from '../edition/rights.js'
import { sheetAt } from '../edition/sheets.js'
import { emptyEdition, type EditionState } from '../edition/state.js'

/** Which commands lead to which events. */
const sources: Record<EditionEventType, readonly CommandType[]> = {
  'edition.opened': ['open-edition'],
  'rules.drafted': ['draft-rules'],
  'rules.locked': ['lock-rules', 'save-sheet'],
  'rules.changed': ['second-act'],
  'commission.formed': ['form-commission'],
  'key.enrolled': ['enrol-key'],
  'key.revoked': ['revoke-key'],
  'submission.frozen': ['freeze-submission'],
  'submission.moved': ['move-submission'],
  'conflict.declared': ['declare-conflict'],
  'conflict.dismissed': ['dismiss-conflict'],
  'conflict.waived': ['second-act'],
  'assignment.made': ['assign'],
  'round.opened': ['open-round'],
  'sheet.opened': ['open-sheet'],
  'sheet.saved': ['save-sheet'],
  'sheet.submitted': ['submit-sheet'],
  'sheet.confirmed': ['confirm-sheet'],
  'sheet.recused': ['recuse', 'declare-conflict'],
  'sheet.abstained': ['abstain'],
  'sheet.returned': ['return-sheet'],
  'sheet.expired': ['expire-sheet'],
  'sheet.late-judged': ['judge-late-sheet'],
  'round.closing': ['announce-closing'],
  'round.closed': ['close-round'],
  'round.reopened': ['second-act'],
  'juror.replaced': ['second-act'],
  'act.proposed': ['propose-act'],
  'act.seconded': ['second-act'],
  'tie.settled': ['settle-tie'],
  'meeting.recorded': ['record-meeting'],
  'decision.taken': ['take-decision'],
  'result.approved': ['approve-result'],
  'protocol.drafted': ['draft-protocol'],
  'protocol.edited': ['edit-protocol'],
  'dissent.attached': ['attach-dissent'],
  'protocol.signed': ['sign-protocol'],
  'protocol.published': ['publish-protocol'],
}

const jurorsOwn = new Set<string>(['sheet.opened', 'sheet.saved', 'sheet.submitted', 'sheet.abstained'])

/**
 * Events that nobody could have been allowed: of a role or in a phase that the table of rights forbids, a sheet written
 * by another than its juror, a ballot that is not the sheet it confirms, an act of two persons by one, a decision that
 * its votes do not carry, a signature missing or with a strange key, a round whose sheets are not those it was
 * closed with, a shortlist that the standings do not give.
 */
export function unlawfulEvents(events: readonly JournalEvent[], sha256: Sha256): Problem[] {
  const problems: Problem[] = []
  let state = emptyEdition
  for (const [index, event] of events.entries()) {
    const known = isEditionEvent(event.type) ? (event as EditionEvent) : undefined
    const problem = known ? faultOf(state, known, sha256) : refusedEvent(event, event.type)
    if (problem) problems.push({ ...problem, at: { path: `/events/${index}` } })
    state = evolve(state, event)
  }
  return problems
}

const refusedEvent = ({ seq }: JournalEvent, found: string): Problem =>
  judgingProblem('event-unlawful', {}, { about: String(seq), found })

function faultOf(state: EditionState, event: EditionEvent, sha256: Sha256): Problem | undefined {
  const { actor, role, type } = event
  const may = sources[type].some((command) => {
    const right = rights[command]
    return right.phases.includes(state.phase) && (right.roles as readonly string[]).includes(role)
  })
  if (!may || !isSeat(state, event)) return refusedEvent(event, `${actor}, ${role}, ${type}`)
  if (!isByRightPersons(state, event)) return refusedEvent(event, `${actor}, ${type}`)
  if (event.type === 'round.closed') {
    const { round, tally } = event.payload
    if (tallyOf(state, round, sha256) !== tally) return judgingProblem('tally-differs', {}, { about: round })
  }
  if (event.type === 'round.opened') {
    const { round, shortlist } = event.payload
    if (canonicalJson(shortlist ?? null) !== canonicalJson(shortlistOf(state, round) ?? null))
      return judgingProblem('shortlist-differs', {}, { about: round })
  }
  if (event.type === 'rules.locked' || event.type === 'rules.changed') {
    const rules = event.type === 'rules.locked' ? state.rules : event.payload.rules
    const found = hashOf(rules, sha256)
    if (found !== event.payload.hash)
      return judgingProblem('rules-hash-differs', {}, { found, expected: event.payload.hash })
  }
  if (event.type === 'decision.taken' && !isCounted(state, event.payload.decision)) {
    return refusedEvent(event, `${actor}, ${type}`)
  }
  if (event.type === 'sheet.confirmed') return ballotFault(state, event, sha256) ?? signatureFault(state, event)
  return event.type === 'protocol.signed' ? signatureFault(state, event) : undefined
}

function isSeat(state: EditionState, { actor, role, type }: EditionEvent): boolean {
  if (type === 'edition.opened') return state.id === ''
  if (role === 'organiser') return state.organisers.includes(actor)
  const member = memberOf(state, actor)
  return member?.role === role && member.to === undefined
}

function isByRightPersons(state: EditionState, event: EditionEvent): boolean {
  const { actor, payload } = event
  if (jurorsOwn.has(event.type) && 'juror' in payload) return payload.juror === actor
  if (event.type === 'sheet.confirmed') return event.payload.ballot.juror === actor
  if (event.type === 'sheet.recused') return event.payload.byConflict === true || event.payload.juror === actor
  if (!('by' in payload) || !Array.isArray(payload.by)) return true
  if (event.type === 'conflict.dismissed') return !samePerson(state, actor, event.payload.member)
  const [first, second] = payload.by
  return second === actor && first !== undefined && !samePerson(state, first, actor)
}

function signatureFault(state: EditionState, { seq, actor, signatures = [] }: JournalEvent): Problem | undefined {
  const keys = (own(state.keys, actor) ?? []).filter(({ revoked }) => !revoked)
  const details = { about: String(seq), found: actor }
  if (keys.length > 0 && signatures.length === 0) return judgingProblem('signature-missing', {}, details)
  const strange = signatures.some(({ key }) => !keys.some((one) => one.key === key))
  return strange ? judgingProblem('signature-unknown', {}, details) : undefined
}

/** The fault of a ballot that says something else than the sheet it confirms. */
function ballotFault(state: EditionState, event: EditionEvent<'sheet.confirmed'>, sha256: Sha256): Problem | undefined {
  const { ballot } = event.payload
  const sheet = sheetAt(state, ballot)
  const kept = sheet && ballotOf(state, sheet, sha256)
  if (kept && canonicalJson(kept) === canonicalJson(ballot)) return undefined
  return judgingProblem(
    'ballot-differs',
    {},
    { about: ballot.submission, found: ballot.version, expected: kept?.version ?? 0 },
  )
}

/** Whether the quorum and the result of a decision are those that its votes give. */
function isCounted({ rules, commission, meeting, ...state }: EditionState, decision: Decision): boolean {
  if (!rules || !commission || !meeting || votesFault(commission, meeting.present, decision) !== undefined) return false
  const recused = decision.recused.map(({ member }) => member)
  const quorum = quorumOf(rules, commission, meeting.present, recused)
  const isPresiding = (seat: string): boolean =>
    samePerson({ ...state, rules, commission, meeting }, seat, meeting.presiding)
  const { byChair, passed } = resultOf(rules, quorum, decision.votes, isPresiding)
  return (
    quorum.met &&
    canonicalJson(quorum) === canonicalJson(decision.quorum) &&
    passed === decision.passed &&
    byChair === decision.byChair
  )
}
