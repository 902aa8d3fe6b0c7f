import type { CommandType, KeptCommand, KeptRequests } from '../edition/command.js'
import type { Decision, Motion } from '../edition/meeting.js'
import type { CommandMark, EditionEvent, EditionEvents, EditionEventType, SavedField } from '../edition/event.js'

/** The command that an event tells again, with what it asked for; null for an event that only follows from another one. */
type Asked<Type extends EditionEventType> =
  { [C in CommandType]: [C, (payload: EditionEvents[Type]) => KeptRequests[C]] }[CommandType] | null

const whole = <T>(payload: T): T => payload
const nothing = () => ({})

/** What was asked for, by the first event that followed: with `decide` the whole law of an edition. */
const asked: { [T in EditionEventType]: Asked<T> } = {
  'edition.opened': ['open-edition', whole],
  'rules.drafted': ['draft-rules', whole],
  'rules.locked': ['lock-rules', nothing],
  'rules.changed': null,
  'commission.formed': ['form-commission', whole],
  'key.enrolled': ['enrol-key', whole],
  'key.revoked': ['revoke-key', whole],
  'submission.frozen': ['freeze-submission', whole],
  'submission.moved': ['move-submission', whole],
  'conflict.declared': [
    'declare-conflict',
    ({ conflict: { member, submission, basis, reason = '' } }) => ({ member, submission, basis, reason }),
  ],
  'conflict.dismissed': [
    'dismiss-conflict',
    ({ member, submission, basis, reason }) => ({ member, submission, basis, reason }),
  ],
  'conflict.waived': null,
  'assignment.made': ['assign', whole],
  'round.opened': ['open-round', ({ round }) => ({ round })],
  'sheet.opened': ['open-sheet', ({ round, submission }) => ({ round, submission, noConflict: true as const })],
  'sheet.saved': [
    'save-sheet',
    ({ round, submission, marks, comments }) => ({
      round,
      submission,
      ...(marks && { marks: changesOf(marks) }),
      ...(comments && { comments: changesOf(comments) }),
    }),
  ],
  'sheet.submitted': ['submit-sheet', ({ round, submission }) => ({ round, submission })],
  'sheet.confirmed': ['confirm-sheet', ({ ballot }) => ({ submission: ballot.submission, ballot })],
  'sheet.recused': ['recuse', ({ round, submission, reason }) => ({ round, submission, reason })],
  'sheet.abstained': ['abstain', ({ round, submission, reason }) => ({ round, submission, reason })],
  'sheet.returned': ['return-sheet', ({ submission, juror, reason }) => ({ submission, juror, reason })],
  'sheet.expired': ['expire-sheet', ({ submission, juror, reason }) => ({ submission, juror, reason })],
  'sheet.late-judged': [
    'judge-late-sheet',
    ({ submission, juror, accepted, reason }) => ({ submission, juror, accepted, reason }),
  ],
  'round.closing': ['announce-closing', nothing],
  'round.closed': ['close-round', nothing],
  'round.reopened': null,
  'juror.replaced': null,
  'act.proposed': ['propose-act', whole],
  'act.seconded': ['second-act', whole],
  'tie.settled': ['settle-tie', ({ vote: { order, reason } }) => ({ order, reason })],
  'meeting.recorded': ['record-meeting', whole],
  'decision.taken': ['take-decision', ({ decision }) => ({ motion: motionOf(decision) })],
  'result.approved': ['approve-result', whole],
  'protocol.drafted': ['draft-protocol', whole],
  'protocol.edited': ['edit-protocol', whole],
  'dissent.attached': ['attach-dissent', whole],
  'protocol.signed': ['sign-protocol', whole],
  'protocol.published': ['publish-protocol', nothing],
}

/**
 * The command that led to events, told again from them; undefined where they cannot be the events of one. Rules are
 * locked by a command of their own, or by the first marks saved.
 */
export function askedBy(events: readonly EditionEvent[]): KeptCommand | undefined {
  const event = events.length > 1 && events[0]?.type === 'rules.locked' ? events[1] : events[0]
  if (!event) return undefined
  const [type, requestOf] = ((asked as Record<string, unknown>)[event.type] ?? []) as [
    CommandType?,
    ((payload: object) => object)?,
  ]
  if (!type || !requestOf) return undefined
  const { command, ...payload } = event.payload as { command: CommandMark }
  const { at, actor, role, signatures } = event
  const request = requestOf(payload)
  return {
    ...request,
    id: command.id,
    type,
    at,
    actor,
    role,
    ...(signatures && { signatures }),
  } as unknown as KeptCommand
}

function motionOf(decision: Decision): Motion {
  const { quorum: _, passed: __, byChair: ___, ...motion } = decision
  return motion
}

const changesOf = <T>(saved: Record<string, SavedField<T>>) =>
  Object.fromEntries(Object.entries(saved).map(([id, { value, over }]) => [id, { value, over }]))
