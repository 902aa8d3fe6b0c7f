import type { Submission } from '../../../contest/submission.js'
import { appendEvent } from '../../../journal/append.js'
import type { JournalEvent } from '../../../journal/event.js'
import { emptyHead, headRoot, type JournalHead } from '../../../journal/head.js'
import { sha256 } from '../../../journal/testing/sha256.js'
import type { Problem } from '../../../problem/problem.js'
import { criterion, rulesWith, submissionOf } from '../../testing/edition.js'
import type { Commission, CommissionRole, Member } from '../../commission.js'
import { protocolOf } from '../../protocol/protocol.js'
import { ballotOf } from '../ballot.js'
import type { ActorRole, Command, CommandType, Requests } from '../command.js'
import { hashOf } from '../decide/context.js'
import { decide } from '../decide.js'
import { evolve } from '../evolve.js'
import type { Meeting } from '../meeting.js'
import { savesSeen } from '../saved-sheet.js'
import { sheetAt } from '../sheets.js'
import { emptyEdition, type EditionState } from '../state.js'

/** An edition that is acted upon step by step, as a server would. */
export interface Session {
  events: JournalEvent[]
  head: JournalHead
  state: EditionState
}

const start = Date.UTC(2026, 9, 1, 9)

export const newSession = (): Session => ({ events: [], head: emptyHead, state: emptyEdition })

const member = (id: string, name: string, role: CommissionRole, more: Partial<Member> = {}): Member => ({
  id,
  name,
  position: `должность ${id}`,
  role,
  cities: [],
  organisations: [],
  ...more,
})

export const commission: Commission = {
  id: 'commission',
  title: 'Конкурсная комиссия',
  members: [
    member('chair', 'Соколова Анна Петровна', 'chair'),
    member('deputy', 'Орлов Пётр Ильич', 'deputy'),
    member('secretary', 'Зимина Ольга Львовна', 'secretary'),
    member('auditor', 'Громов Илья Андреевич', 'auditor'),
    member('j1', 'Иванов Иван Иванович', 'juror', { cities: ['tver'] }),
    member('j2', 'Петрова Мария Сергеевна', 'juror'),
    member('j3', 'Сидоров Олег Юрьевич', 'juror'),
  ],
}

export const rules = rulesWith({
  criteria: [
    {
      title: 'Решение',
      criteria: [criterion('quality', { title: 'Качество', weight: 2 }), criterion('effect', { title: 'Эффект' })],
    },
  ],
  rounds: [{ id: 'r1', title: 'Первый тур', sheets: 2 }],
  leastSheets: 1,
  ties: [{ kind: 'criterion', criterion: 'quality' }, { kind: 'chair' }],
  degrees: [{ id: 'first', title: 'Диплом первой степени', places: 1 }],
})

export const submissions: Submission[] = [
  submissionOf('s1', { entrant: { kind: 'city', name: 'Тверь', city: 'tver' } }),
  submissionOf('s2', { entrant: { kind: 'city', name: 'Пенза', city: 'penza' } }),
  submissionOf('s3', { entrant: { kind: 'city', name: 'Самара', city: 'samara' } }),
]

export const meeting: Meeting = {
  number: '3',
  day: '2026-12-11',
  from: '11:00',
  to: '12:40',
  place: 'г. Москва, зал заседаний',
  form: 'in-person',
  basis: ['Решение Правления от 12.03.2026 № 4'],
  present: ['chair', 'secretary', 'j1', 'j2', 'j3'],
  absent: [{ member: 'deputy', reason: 'командировка' }],
  proxies: [],
  invited: [{ name: 'Лебедева Нина Ивановна', position: 'эксперт' }],
  presiding: 'chair',
  secretary: 'secretary',
  counting: ['j2', 'j3'],
  agenda: ['Об итогах конкурса'],
}

/** A command with an id, a time and the role of its actor. */
export function commandOf<T extends CommandType>(
  session: Session,
  actor: string,
  type: T,
  request: Requests[T],
  id = `c${session.events.length}`,
): Command<T> {
  const role: ActorRole =
    session.state.commission?.members.find((one) => one.id === actor)?.role ??
    commission.members.find((one) => one.id === actor)?.role ??
    'organiser'
  const at = new Date(start + session.events.length * 60_000).toISOString()
  return { id, type, at, actor, role, ...request } as unknown as Command<T>
}

/** Sends a command; the refusal, if there is one. */
export function send(session: Session, command: Command): Problem | undefined {
  const ruling = decide(session.state, command, sha256)
  for (const draft of ruling.events ?? []) {
    const { event, head } = appendEvent(session.head, draft, sha256)
    session.events.push(event)
    session.head = head
    session.state = evolve(session.state, event)
  }
  return ruling.refusal
}

/** Does what must succeed. */
export function act<T extends CommandType>(session: Session, actor: string, type: T, request: Requests[T]): void {
  const refusal = send(session, commandOf(session, actor, type, request) as Command)
  if (refusal) throw new Error(`${type} by ${actor}: ${JSON.stringify(refusal)}`)
}

/** What is refused, and why. */
export const refusal = <T extends CommandType>(session: Session, actor: string, type: T, request: Requests[T]) =>
  decide(session.state, commandOf(session, actor, type, request) as Command, sha256).refusal?.code

/** An edition with its rules, commission and submissions, ready to open. */
export function prepared(): Session {
  const session = newSession()
  act(session, 'org', 'open-edition', {
    edition: 'e1',
    title: 'Пример',
    origin: 'example.org/2026',
    organisers: ['org'],
  })
  act(session, 'org', 'draft-rules', { rules })
  act(session, 'org', 'form-commission', { commission })
  for (const submission of submissions) act(session, 'secretary', 'freeze-submission', { submission })
  const pairs = [
    ['j2', 's1'],
    ['j3', 's1'],
    ['j1', 's2'],
    ['j3', 's2'],
    ['j1', 's3'],
    ['j2', 's3'],
  ].map(([juror, submission]) => ({ juror: juror!, submission: submission! }))
  act(session, 'secretary', 'assign', { round: 'r1', pairs, seed: 'жребий' })
  return session
}

export function opened(): Session {
  const session = prepared()
  act(session, 'chair', 'open-round', { round: 'r1' })
  return session
}

/** A juror marks a submission to the end. */
export function judge(session: Session, juror: string, submission: string, quality: number, effect = 5): void {
  act(session, juror, 'open-sheet', { round: session.state.round!, submission, noConflict: true })
  fill(session, juror, submission, quality, effect)
  confirm(session, juror, submission)
}

export function fill(session: Session, juror: string, submission: string, quality: number, effect = 5): void {
  const sheet = sheetAt(session.state, { round: session.state.round!, submission, juror })
  const change = (id: string, value: number) => ({ value, over: savesSeen(sheet, 'marks', id) })
  const changes = { quality: change('quality', quality), effect: change('effect', effect) }
  act(session, juror, 'save-sheet', { round: session.state.round!, submission, marks: changes, comments: {} })
}

export function confirm(session: Session, juror: string, submission: string): void {
  act(session, juror, 'submit-sheet', { round: session.state.round!, submission })
  const sheet = sheetAt(session.state, { round: session.state.round!, submission, juror })!
  act(session, juror, 'confirm-sheet', { submission, ballot: ballotOf(session.state, sheet, sha256) })
}

export const marks: [string, string, number][] = [
  ['j2', 's1', 9],
  ['j3', 's1', 7],
  ['j1', 's2', 8],
  ['j3', 's2', 8],
  ['j1', 's3', 4],
  ['j2', 's3', 6],
]

export function closed(): Session {
  const session = opened()
  for (const [juror, submission, quality] of marks) judge(session, juror, submission, quality)
  act(session, 'secretary', 'announce-closing', {})
  act(session, 'chair', 'close-round', {})
  return session
}

/** A closed edition with its tie settled, its meeting and its decision. */
export function decided(): Session {
  const session = closed()
  act(session, 'chair', 'settle-tie', { order: ['s2', 's1'], reason: 'решение шире применимо' })
  act(session, 'secretary', 'record-meeting', { meeting })
  act(session, 'secretary', 'take-decision', {
    motion: {
      item: 1,
      text: 'Признать победителем практику «s2»',
      nomination: 'n',
      awards: [{ submission: 's2', degree: 'first' }],
      votes: { for: ['chair', 'j2', 'j3'], against: [], abstained: ['j1'] },
      recused: [],
    },
  })
  return session
}

/** The hash and the checkpoint of the protocol as it would be drafted now. */
export function draftNow({ state, head }: Session) {
  const checkpoint = { size: head.size, root: headRoot(head, sha256) }
  const protocol = protocolOf(state, { ...checkpoint, origin: state.origin })
  const hash = hashOf(protocol, sha256)
  return { hash, checkpoint, protocol }
}

export function published(): Session {
  const session = decided()
  signAll(session)
  act(session, 'secretary', 'publish-protocol', {})
  return session
}

export function signAll(session: Session): void {
  const { hash, checkpoint } = draftNow(session)
  act(session, 'secretary', 'draft-protocol', { hash, checkpoint })
  act(session, 'chair', 'sign-protocol', { hash })
  act(session, 'secretary', 'sign-protocol', { hash })
}
