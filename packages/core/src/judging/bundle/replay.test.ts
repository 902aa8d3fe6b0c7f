import { describe, expect, test } from 'vitest'
import type { JournalEvent } from '../../journal/event.js'
import { sha256 } from '../../journal/testing/sha256.js'
import { decide } from '../edition/decide.js'
import { payloadSchemas } from '../edition/event-schema.js'
import {
  act,
  commandOf,
  commission,
  confirm,
  draftNow,
  fill,
  judge,
  marks,
  meeting,
  prepared,
  rules,
  signAll,
  type Session,
} from '../edition/testing/session.js'
import { replayed } from './replay.js'

/** An edition in which everything happens that can. */
function eventful(): Session {
  const session = prepared()
  const propose = (what: object, reason: string): { proposal: string } => {
    const command = commandOf(session, 'chair', 'propose-act', { act: what as never, reason })
    act(session, 'chair', 'propose-act', { act: what as never, reason })
    return { proposal: command.id }
  }
  const key = { member: 'auditor', key: btoa('k'.repeat(32)) }
  act(session, 'secretary', 'enrol-key', { ...key, algorithm: 'Ed25519' })
  act(session, 'secretary', 'revoke-key', { ...key, reason: 'утерян телефон' })
  act(session, 'chair', 'lock-rules', {})
  act(session, 'chair', 'open-round', { round: 'r1' })
  const conflict = { submission: 's1', basis: 'declared' as const, reason: 'знаком' }
  for (const member of ['j2', 'j3']) act(session, 'secretary', 'declare-conflict', { ...conflict, member })
  act(session, 'chair', 'dismiss-conflict', { ...conflict, member: 'j2' })
  const waive = { kind: 'waive-conflict', member: 'j3', submission: 's1', basis: 'declared' }
  act(session, 'auditor', 'second-act', propose(waive, 'некому судить'))
  judge(session, 'j2', 's1', 9)
  act(session, 'chair', 'return-sheet', { submission: 's1', juror: 'j2', reason: 'пустой комментарий' })
  fill(session, 'j2', 's1', 8)
  act(session, 'j2', 'save-sheet', { round: 'r1', submission: 's1', marks: { quality: { value: 3, over: [] } } })
  confirm(session, 'j2', 's1')
  const { 0: quality, 1: effect } = rules.criteria[0]!.criteria
  const next = {
    ...rules,
    version: 2,
    criteria: [{ title: 'Решение', criteria: [{ ...quality!, weight: 3 }, effect!] }],
  }
  act(session, 'org', 'second-act', propose({ kind: 'change-rules', rules: next }, 'вес'))
  const substitute = { ...commission.members[5]!, id: 'j9', name: 'Девятов Денис Олегович' }
  act(
    session,
    'secretary',
    'second-act',
    propose({ kind: 'replace-juror', juror: 'j3', substitute, sheets: 'keep' }, 'болезнь'),
  )
  act(session, 'j9', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })
  act(session, 'j9', 'abstain', { round: 'r1', submission: 's1', reason: 'не моя область' })
  act(session, 'j9', 'recuse', { round: 'r1', submission: 's2', reason: 'знаком' })
  act(session, 'secretary', 'move-submission', { submission: 's3', state: 'withdrawn', reason: 'письмо' })
  act(session, 'secretary', 'announce-closing', {})
  judge(session, 'j1', 's2', 8)
  act(session, 'chair', 'judge-late-sheet', { submission: 's2', juror: 'j1', accepted: true, reason: 'сбой' })
  act(session, 'chair', 'close-round', {})
  act(session, 'secretary', 'second-act', propose({ kind: 'reopen-round' }, 'ошибка'))
  act(session, 'chair', 'return-sheet', { submission: 's2', juror: 'j1', reason: 'ошибка' })
  act(session, 'secretary', 'announce-closing', {})
  act(session, 'chair', 'expire-sheet', { submission: 's2', juror: 'j1', reason: 'нет связи' })
  act(session, 'chair', 'close-round', {})
  act(session, 'auditor', 'approve-result', { note: 'сошлось' })
  act(session, 'secretary', 'record-meeting', {
    meeting: { ...meeting, present: ['chair', 'secretary', 'j1', 'j2', 'j9'] },
  })
  const votes = { for: ['chair', 'j2', 'j9'], against: [], abstained: ['j1'] }
  act(session, 'secretary', 'take-decision', { motion: { item: 1, text: 'Утвердить', votes, recused: [] } })
  act(session, 'secretary', 'edit-protocol', { path: '/agenda/0', from: 'Об итогах конкурса', to: 'Об итогах' })
  act(session, 'j1', 'attach-dissent', { text: 'Не согласен' })
  signAll(session)
  act(session, 'secretary', 'publish-protocol', {})
  return session
}

/** An edition whose chair settles a tie. */
function tied(): Session {
  const session = prepared()
  act(session, 'chair', 'open-round', { round: 'r1' })
  for (const [juror, submission, quality] of marks) judge(session, juror, submission, quality)
  act(session, 'secretary', 'announce-closing', {})
  act(session, 'chair', 'close-round', {})
  act(session, 'chair', 'settle-tie', { order: ['s2', 's1'], reason: 'шире применимо' })
  return session
}

const journals = [eventful().events, tied().events]
const placesOf = (events: readonly JournalEvent[]): string[] =>
  replayed(events, sha256).problems.map(({ at }) => at.path ?? '')

test('everything that decide allows is found lawful', () => {
  for (const events of journals) expect(replayed(events, sha256).problems).toEqual([])
})

/** A value with another one in the place of each of its leaves. */
function mutants(value: unknown): unknown[] {
  if (typeof value === 'string') return [`${value}ё`]
  if (typeof value === 'number') return [value + 1]
  if (typeof value === 'boolean') return [!value]
  if (typeof value !== 'object' || value === null) return ['ё']
  return Object.entries(value).flatMap(([key, child]) =>
    mutants(child).map((other) => (Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other })),
  )
}

const kinds = new Map(
  journals.flatMap((events) => events.map((event, index) => [event.type, { events, index }] as const)),
)

describe('an event changed is named', () => {
  test('of every type there is', () => expect([...kinds.keys()].sort()).toEqual(Object.keys(payloadSchemas).sort()))

  test.each([...kinds])('%s', (_, { events, index }) => {
    const event = events[index]!
    const all = mutants(event.payload)
    const few = all.filter((_, at) => at % Math.ceil(all.length / 12) === 0)
    const others = [...few.map((payload) => ({ ...event, payload })), { ...event, actor: 'j1', role: 'juror' }]
    for (const other of others.filter((one) => JSON.stringify(one) !== JSON.stringify(event))) {
      const places = placesOf(events.slice(0, index + 3).with(index, other))
      // What followed from one command is told at its first event or at the one that differs.
      const near = [index, index - 1].map((at) => `/events/${at}`)
      expect([other, places.some((place) => near.some((one) => place === one || place.startsWith(`${one}/`)))]).toEqual(
        [other, true],
      )
    }
  })
})

describe('what is wrong with an event is said', () => {
  const [events] = journals as [JournalEvent[]]
  const [closing, ballot, decision] = ['round.closed', 'sheet.confirmed', 'decision.taken'].map((name) =>
    events.findLastIndex(({ type }) => type === name),
  ) as [number, number, number]
  const changed = (index: number, payload: object): JournalEvent[] =>
    events
      .slice(0, index + 1)
      .with(index, { ...events[index]!, payload: { ...(events[index]!.payload as object), ...payload } })

  test('a closing with another tally', () => {
    const [problem] = replayed(changed(closing, { tally: '0'.repeat(64) }), sha256).problems
    expect(problem).toMatchObject({
      code: 'tally-differs',
      about: 'r1',
      at: { path: `/events/${closing}/payload/tally` },
    })
  })

  test('a closing with sheets pending', () => {
    const session = prepared()
    act(session, 'chair', 'open-round', { round: 'r1' })
    act(session, 'secretary', 'announce-closing', {})
    const { state } = closedAnyway(session)
    expect(replayed(state, sha256).problems).toMatchObject([
      { code: 'event-unlawful', about: String(state.length - 1), found: 'chair, chair, round.closed' },
      { code: 'round-pending', found: 6, at: { path: `/events/${state.length - 1}` } },
    ])
  })

  /** The closing of an edition that was not ready for it. */
  function closedAnyway({ events: before }: Session): { state: JournalEvent[] } {
    const full = tied().events
    const event = full.find(({ type }) => type === 'round.closed')!
    return { state: [...before, { ...event, seq: before.length }] }
  }

  test('a ballot that is not its sheet', () => {
    const { ballot: told } = events[ballot]!.payload as { ballot: object }
    const { problems } = replayed(changed(ballot, { ballot: { ...told, version: 99 } }), sha256)
    expect(problems).toMatchObject([{ code: 'event-unlawful' }, { code: 'ballot-differs', found: 99 }])
  })

  test('a decision against its votes', () => {
    const { decision: told } = events[decision]!.payload as { decision: object }
    const { problems } = replayed(changed(decision, { decision: { ...told, passed: false } }), sha256)
    expect(problems).toMatchObject([
      {
        code: 'event-differs',
        found: 'false',
        expected: 'true',
        at: { path: `/events/${decision}/payload/decision/passed` },
      },
    ])
  })

  test('an act seconded without its effect', () => {
    const index = events.findIndex(({ type }) => type === 'conflict.waived')
    const { problems } = replayed(events.toSpliced(index).slice(0, index), sha256)
    expect(problems).toMatchObject([{ code: 'event-differs', expected: 'conflict.waived' }])
  })

  test('an effect without an act', () => {
    const index = events.findIndex(({ type }) => type === 'act.seconded')
    expect(replayed(events.slice(0, index + 2).toSpliced(index, 1), sha256).problems).toMatchObject([
      { code: 'event-unlawful', found: 'auditor, auditor, conflict.waived' },
    ])
  })

  test('a command carried out twice', () => {
    const index = events.findIndex(({ type }) => type === 'submission.frozen')
    const again = [...events.slice(0, index + 1), events[index]!]
    expect(replayed(again, sha256).problems.map(({ code }) => code)).toEqual(['event-unlawful'])
    const later = [...events.slice(0, index + 3), events[index]!]
    expect(replayed(later, sha256).problems.map(({ code }) => code)).toContain('event-unlawful')
  })
})

test('a protocol drafted on the way is replayed with the edition it was drafted of', () => {
  const session = tied()
  act(session, 'secretary', 'record-meeting', { meeting })
  const { hash, checkpoint } = draftNow(session)
  const { state } = session
  const command = commandOf(session, 'secretary', 'draft-protocol', { hash, checkpoint })
  expect(decide(state, command, sha256).refusal).toBeUndefined()
  act(session, 'secretary', 'draft-protocol', { hash, checkpoint })
  expect(replayed(session.events, sha256).drafted).toEqual({ state, index: session.events.length - 1 })
})
