import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { sha256 } from '../../journal/testing/sha256.js'
import { verifyJournal } from '../../journal/verify.js'
import { ballotOf } from './ballot.js'
import type { Requests } from './command.js'
import { decide } from './decide.js'
import { editionAfter } from './evolve.js'
import { sheetAt } from './sheets.js'
import { standingsOfEdition } from './standings-of-edition.js'
import {
  act,
  closed,
  commandOf,
  commission,
  confirm,
  decided,
  draftNow,
  fill,
  judge,
  marks,
  meeting,
  newSession,
  opened,
  prepared,
  published,
  refusal,
  rules,
  send,
  signAll,
  submissions,
} from './testing/session.js'

const placesOf = ({ state }: ReturnType<typeof opened>) =>
  standingsOfEdition(state, 'r1')!.nominations[0]!.standings.map(({ submission, place }) => [submission, place])

describe('the life of an edition', () => {
  test('goes from the opening to a published protocol', () => {
    const session = published()
    expect(session.state.phase).toBe('published')
    expect(placesOf(session)).toEqual([
      ['s2', 1],
      ['s1', 2],
      ['s3', 3],
    ])
    expect(verifyJournal(session.events, sha256)).toEqual([])
  })

  test('is told by its journal alone', () => {
    const { events, state } = published()
    expect(editionAfter(JSON.parse(JSON.stringify(events)))).toEqual(state)
  })

  test('leaves every earlier state as it was', () => {
    const session = opened()
    const before = JSON.stringify(session.state)
    const kept = session.state
    judge(session, 'j2', 's1', 9)
    expect(JSON.stringify(kept)).toBe(before)
  })
})

test.prop([fc.integer({ min: 0, max: 40 })])('a command sent again changes nothing', (skip) => {
  const session = opened()
  const [juror, submission] = marks[skip % marks.length]!
  const command = commandOf(session, juror, 'open-sheet', { submission, noConflict: true })
  expect(send(session, command)).toBeUndefined()
  const later = { ...command, at: '2026-12-31T00:00:00Z' }
  expect(decide(session.state, later, sha256)).toEqual({ events: [] })
  judge(session, ...marks[(skip + 1) % marks.length]!)
  expect(decide(session.state, command, sha256)).toEqual({ events: [] })
  const other = { ...command, submission: 's9' }
  expect(decide(session.state, other, sha256).refusal?.code).toBe('command-reused')
})

describe('rules', () => {
  test('are locked by their hash at the first mark', () => {
    const session = opened()
    expect(session.state.locked).toBeNull()
    act(session, 'j2', 'open-sheet', { submission: 's1', noConflict: true })
    expect(session.state.locked).toBeNull()
    fill(session, 'j2', 's1', 9)
    expect(session.state.locked).toMatchObject({ version: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(session.events.filter(({ type }) => type === 'rules.locked')).toHaveLength(1)
  })

  test('that are unsound are refused with their fault', () => {
    const session = newSession()
    act(session, 'org', 'open-edition', { edition: 'e', title: 'т', origin: 'o', organisers: ['org'] })
    const criteria = [{ title: '', criteria: [{ ...rules.criteria[0]!.criteria[0]!, weight: 0 }] }]
    expect(refusal(session, 'org', 'draft-rules', { rules: { ...rules, criteria } })).toBe('weight-wrong')
  })

  test('once locked become a new version by two persons, and sheets that no longer fit come back', () => {
    const session = opened()
    judge(session, 'j2', 's1', 9)
    judge(session, 'j3', 's1', 4)
    const [quality, effect] = rules.criteria[0]!.criteria
    const narrower = [{ title: 'Решение', criteria: [{ ...quality!, scale: { min: 0, max: 5 } }, effect!] }]
    const next = { ...rules, version: 2, criteria: narrower }
    act(session, 'org', 'propose-act', { act: { kind: 'change-rules', rules: next }, reason: 'опечатка в шкале' })
    const proposal = `c${session.events.length - 1}`
    expect(refusal(session, 'org', 'second-act', { proposal })).toBe('act-two-persons')
    act(session, 'chair', 'second-act', { proposal })
    expect(session.state.locked?.version).toBe(2)
    expect(sheetAt(session.state, { round: 'r1', submission: 's1', juror: 'j2' })?.state).toBe('draft')
    expect(sheetAt(session.state, { round: 'r1', submission: 's1', juror: 'j3' })?.state).toBe('confirmed')
    expect(session.state.incidents).toMatchObject([{ kind: 'rules-changed', by: ['org', 'chair'], count: 1 }])
    expect(refusal(session, 'org', 'propose-act', { act: { kind: 'change-rules', rules: next }, reason: 'ещё' })).toBe(
      'rules-version-wrong',
    )
  })
})

describe('conflicts of interest', () => {
  test('bar an assignment that the rules find', () => {
    const session = prepared()
    const pairs = [{ juror: 'j1', submission: 's1' }]
    expect(refusal(session, 'secretary', 'assign', { round: 'r1', pairs, seed: '1' })).toBe('juror-in-conflict')
  })

  test('declared late take the sheet out, and dismissed bring it back', () => {
    const session = opened()
    const key = { member: 'j2', submission: 's1', basis: 'declared' as const }
    judge(session, 'j2', 's1', 9)
    act(session, 'j2', 'declare-conflict', { ...key, reason: 'консультировал город' })
    const at = { round: 'r1', submission: 's1', juror: 'j2' }
    expect(sheetAt(session.state, at)).toMatchObject({ state: 'recused', byConflict: true })
    expect(session.state.incidents).toMatchObject([{ kind: 'recused-after-opening', member: 'j2' }])
    expect(refusal(session, 'j2', 'dismiss-conflict', { ...key, reason: 'пустяк' })).toBe('act-role-refused')
    act(session, 'chair', 'dismiss-conflict', { ...key, reason: 'десять лет назад' })
    expect(sheetAt(session.state, at)).toMatchObject({ state: 'assigned', marks: { quality: { value: 9 } } })
  })

  test('are waived by two other persons only', () => {
    const session = opened()
    const key = { member: 'j2', submission: 's1', basis: 'declared' as const }
    act(session, 'j2', 'declare-conflict', { ...key, reason: 'дальняя родня' })
    act(session, 'chair', 'propose-act', { act: { kind: 'waive-conflict', ...key }, reason: 'некому судить' })
    const proposal = `c${session.events.length - 1}`
    expect(refusal(session, 'chair', 'second-act', { proposal })).toBe('act-two-persons')
    act(session, 'auditor', 'second-act', { proposal })
    expect(session.state.conflicts).toMatchObject([{ state: 'waived', by: ['chair', 'auditor'] }])
    judge(session, 'j2', 's1', 9)
  })

  test('of one basis stay when another is dismissed', () => {
    const session = opened()
    const key = { member: 'j1', submission: 's1' }
    act(session, 'secretary', 'declare-conflict', { ...key, basis: 'declared', reason: 'сообщил' })
    act(session, 'chair', 'dismiss-conflict', { ...key, basis: 'declared', reason: 'не подтвердилось' })
    const pairs = [{ juror: 'j1', submission: 's1' }, ...marks.map(([juror, submission]) => ({ juror, submission }))]
    expect(refusal(session, 'secretary', 'assign', { round: 'r1', pairs, seed: '1' })).toBe('juror-in-conflict')
  })

  test('two seats of one person are one person', () => {
    const session = newSession()
    act(session, 'org', 'open-edition', { edition: 'e', title: 'т', origin: 'o', organisers: ['org'] })
    act(session, 'org', 'draft-rules', { rules })
    const twin = { ...commission.members[1]!, name: 'Соколова Анна Петровна' }
    act(session, 'org', 'form-commission', { commission: { ...commission, members: commission.members.with(1, twin) } })
    const replace = {
      kind: 'replace-juror' as const,
      juror: 'j3',
      sheets: 'keep' as const,
      substitute: { ...commission.members[6]!, id: 'j9', name: 'Девятов' },
    }
    act(session, 'chair', 'propose-act', { act: replace, reason: 'болезнь' })
    expect(refusal(session, 'deputy', 'second-act', { proposal: `c${session.events.length - 1}` })).toBe(
      'act-two-persons',
    )
  })
})

describe('sheets', () => {
  test('of one juror merge from two devices unless the same field differs', () => {
    const session = opened()
    act(session, 'j2', 'open-sheet', { submission: 's1', noConflict: true })
    const save = (changes: Record<string, { value: number; base: number }>) =>
      send(session, commandOf(session, 'j2', 'save-sheet', { submission: 's1', marks: changes }))
    expect(save({ quality: { value: 7, base: 0 } })).toBeUndefined()
    expect(save({ effect: { value: 5, base: 0 } })).toBeUndefined()
    expect(save({ quality: { value: 7, base: 0 } })).toBeUndefined()
    expect(save({ quality: { value: 3, base: 0 } })).toMatchObject({ code: 'field-stale', found: '3', expected: '7' })
    expect(save({ quality: { value: 3, base: 1 } })).toBeUndefined()
  })

  test.each([
    ['mark-off-scale', { quality: { value: 11, base: 0 } }],
    ['mark-not-whole', { quality: { value: 1.5, base: 0 } }],
    ['criterion-unknown', { beauty: { value: 1, base: 0 } }],
    ['criterion-unknown', { __proto__x: { value: 1, base: 0 } }],
  ])('%s: such a mark is refused', (code, changes) => {
    const session = opened()
    act(session, 'j2', 'open-sheet', { submission: 's1', noConflict: true })
    expect(refusal(session, 'j2', 'save-sheet', { submission: 's1', marks: changes })).toBe(code)
  })

  test('are submitted whole and confirmed as they are', () => {
    const session = opened()
    act(session, 'j2', 'open-sheet', { submission: 's1', noConflict: true })
    act(session, 'j2', 'save-sheet', { submission: 's1', marks: { quality: { value: 7, base: 0 } } })
    expect(refusal(session, 'j2', 'submit-sheet', { submission: 's1' })).toBe('mark-missing')
    fill(session, 'j2', 's1', 7)
    act(session, 'j2', 'submit-sheet', { submission: 's1' })
    const ballot = ballotOf(
      session.state,
      sheetAt(session.state, { round: 'r1', submission: 's1', juror: 'j2' })!,
      sha256,
    )
    const other = { ...ballot, marks: { ...ballot.marks, quality: 8 } }
    expect(refusal(session, 'j2', 'confirm-sheet', { submission: 's1', ballot: other })).toBe('ballot-differs')
    act(session, 'j2', 'confirm-sheet', { submission: 's1', ballot })
  })

  test('of others are out of reach', () => {
    const session = opened()
    expect(refusal(session, 'j1', 'open-sheet', { submission: 's1', noConflict: true })).toBe('sheet-unknown')
    expect(refusal(session, 'j1', 'save-sheet', { submission: 's1', marks: {} })).toBe('sheet-unknown')
  })

  test('of a member with a key need its signature', () => {
    const session = prepared()
    act(session, 'secretary', 'enrol-key', { member: 'j2', key: btoa('k'.repeat(32)), algorithm: 'Ed25519' })
    act(session, 'chair', 'open-round', { round: 'r1' })
    act(session, 'j2', 'open-sheet', { submission: 's1', noConflict: true })
    fill(session, 'j2', 's1', 7)
    expect(() => confirm(session, 'j2', 's1')).toThrow('act-signature-missing')
  })

  test('recused before opening are no incident, after it they are', () => {
    const session = opened()
    act(session, 'j2', 'recuse', { submission: 's1', reason: 'знаком с авторами' })
    expect(session.state.incidents).toEqual([])
    act(session, 'j3', 'open-sheet', { submission: 's1', noConflict: true })
    act(session, 'j3', 'recuse', { submission: 's1', reason: 'узнал свой отдел' })
    expect(session.state.incidents).toMatchObject([{ kind: 'recused-after-opening', member: 'j3' }])
    expect(refusal(session, 'j3', 'recuse', { submission: 's1', reason: 'снова' })).toBe('sheet-state-wrong')
    expect(refusal(session, 'j3', 'recuse', { submission: 's2', reason: '  ' })).toBe('act-reason-missing')
  })

  test('at work are not taken away by a new assignment', () => {
    const session = opened()
    act(session, 'j2', 'open-sheet', { submission: 's1', noConflict: true })
    const pairs = marks.slice(1).map(([juror, submission]) => ({ juror, submission }))
    expect(refusal(session, 'secretary', 'assign', { round: 'r1', pairs, seed: '2' })).toBe('pair-fixed')
  })
})

describe('a round', () => {
  test('closes only when nothing is pending', () => {
    const session = opened()
    for (const [juror, submission, quality] of marks.slice(1)) judge(session, juror, submission, quality)
    act(session, 'secretary', 'announce-closing', {})
    const command = commandOf(session, 'chair', 'close-round', {})
    expect(send(session, command)).toMatchObject({ code: 'round-pending', found: 1, about: 'j2 · s1' })
    act(session, 'chair', 'expire-sheet', { submission: 's1', juror: 'j2', reason: 'нет связи' })
    act(session, 'chair', 'close-round', {})
    expect(session.state.phase).toBe('closed')
  })

  test.each([true, false])('waits for the chair on a late sheet (accepted: %s)', (accepted) => {
    const session = opened()
    for (const [juror, submission, quality] of marks.slice(1)) judge(session, juror, submission, quality)
    act(session, 'secretary', 'announce-closing', {})
    judge(session, 'j2', 's1', 9)
    expect(refusal(session, 'chair', 'close-round', {})).toBe('round-late-undecided')
    act(session, 'chair', 'judge-late-sheet', { submission: 's1', juror: 'j2', accepted, reason: 'сбой связи' })
    act(session, 'chair', 'close-round', {})
    const [row] = standingsOfEdition(session.state, 'r1')!.nominations[0]!.standings.filter(
      ({ submission }) => submission === 's1',
    )
    expect(row!.sheets).toBe(accepted ? 2 : 1)
    expect(session.state.incidents).toMatchObject([{ kind: 'late-sheet', outcome: accepted ? 'accepted' : 'refused' }])
  })

  test('does not wait for a submission withdrawn meanwhile', () => {
    const session = opened()
    for (const [juror, submission, quality] of marks.slice(2)) judge(session, juror, submission, quality)
    act(session, 'secretary', 'move-submission', { submission: 's1', state: 'withdrawn', reason: 'письмо города' })
    act(session, 'secretary', 'announce-closing', {})
    act(session, 'chair', 'close-round', {})
    expect(standingsOfEdition(session.state, 'r1')!.nominations[0]!.absent).toMatchObject([{ submission: 's1' }])
  })

  test('is reopened by two persons with a reason, and keeps both ends', () => {
    const session = closed()
    expect(refusal(session, 'chair', 'propose-act', { act: { kind: 'reopen-round' }, reason: '' })).toBe(
      'act-reason-missing',
    )
    act(session, 'chair', 'propose-act', { act: { kind: 'reopen-round' }, reason: 'ошибка переноса' })
    expect(session.state.phase).toBe('closed')
    act(session, 'secretary', 'second-act', { proposal: `c${session.events.length - 1}` })
    expect(session.state.phase).toBe('open')
    expect(standingsOfEdition(session.state, 'r1')).toBeUndefined()
    fill(session, 'j2', 's1', 10)
    confirm(session, 'j2', 's1')
    act(session, 'secretary', 'announce-closing', {})
    act(session, 'chair', 'close-round', {})
    const [before, after] = session.state.closings
    expect(before!.tally).not.toBe(after!.tally)
    expect(session.state.incidents).toMatchObject([{ kind: 'round-reopened', by: ['chair', 'secretary'] }])
  })

  test('goes on with a substitute for a juror', () => {
    const session = opened()
    judge(session, 'j2', 's1', 9)
    const substitute = { ...commission.members[5]!, id: 'j9', name: 'Девятов Денис Олегович' }
    const replace = { kind: 'replace-juror' as const, juror: 'j2', substitute, sheets: 'keep' as const }
    act(session, 'chair', 'propose-act', { act: replace, reason: 'болезнь' })
    act(session, 'auditor', 'second-act', { proposal: `c${session.events.length - 1}` })
    expect(refusal(session, 'j2', 'open-sheet', { submission: 's3', noConflict: true })).toBe('act-actor-unknown')
    judge(session, 'j9', 's3', 6)
    for (const [juror, submission, quality] of marks.filter(([juror]) => juror !== 'j2'))
      judge(session, juror, submission, quality)
    act(session, 'secretary', 'announce-closing', {})
    act(session, 'chair', 'close-round', {})
    const { counted, excluded } = standingsOfEdition(session.state, 'r1')!.sheets
    expect([counted, excluded]).toEqual([6, [{ juror: 'j2', submission: 's3', reason: 'replaced' }]])
  })
})

describe('after the end', () => {
  test('the chair settles a tie with a reason, and only one that is there', () => {
    const session = closed()
    expect(refusal(session, 'chair', 'settle-tie', { order: ['s1', 's3'], reason: 'так' })).toBe('tie-not-open')
    expect(refusal(session, 'chair', 'settle-tie', { order: ['s1', 's2'], reason: ' ' })).toBe('act-reason-missing')
    act(session, 'chair', 'settle-tie', { order: ['s1', 's2'], reason: 'раньше начали' })
    expect(placesOf(session)).toEqual([
      ['s1', 1],
      ['s2', 2],
      ['s3', 3],
    ])
  })

  const vote = (votes: { for: string[]; against?: string[]; abstained?: string[] }, recused: string[] = []) => ({
    motion: {
      item: 1,
      text: 'Решили',
      votes: { against: [], abstained: [], ...votes },
      recused: recused.map((member) => ({ member, reason: 'самоотвод' })),
    },
  })

  test.each<[string, Requests['take-decision']]>([
    ['vote-not-allowed', vote({ for: ['chair', 'chair'] })],
    ['vote-not-allowed', vote({ for: ['deputy'] })],
    ['vote-not-allowed', vote({ for: ['secretary'] })],
    ['vote-not-allowed', vote({ for: ['j1'] }, ['j1'])],
    ['vote-not-allowed', vote({ for: ['j1'], against: ['j1'] })],
    ['quorum-missing', vote({ for: ['j1'] }, ['chair', 'j2', 'j3'])],
    [
      'award-unknown',
      { motion: { ...vote({ for: ['j1'] }).motion, nomination: 'n', awards: [{ submission: 's1', degree: 'gold' }] } },
    ],
    ['act-not-found', { motion: { ...vote({ for: ['j1'] }).motion, item: 2 } }],
  ])('%s: such a decision is refused', (code, request) => {
    const session = closed()
    act(session, 'secretary', 'record-meeting', { meeting })
    expect(refusal(session, 'secretary', 'take-decision', request)).toBe(code)
  })

  test.each<[string[], string[], boolean, true | undefined]>([
    [['chair', 'j1', 'j2'], ['j3'], true, undefined],
    [['chair', 'j1'], ['j2', 'j3'], true, true],
    [['j1', 'j2'], ['chair', 'j3'], false, undefined],
  ])('votes %j against %j carry the motion: %s', (yes, against, passed, byChair) => {
    const session = closed()
    act(session, 'secretary', 'record-meeting', { meeting })
    act(session, 'secretary', 'take-decision', vote({ for: yes, against }))
    const [decision] = session.state.decisions
    expect([decision!.passed, decision!.byChair]).toEqual([passed, byChair])
    expect(decision!.quorum).toEqual({ members: 5, present: 4, base: 5, needed: 3, met: true })
  })

  test('a protocol is drafted from the journal and from nothing else', () => {
    const session = decided()
    const { checkpoint } = draftNow(session)
    expect(refusal(session, 'secretary', 'draft-protocol', { hash: 'ab', checkpoint })).toBe('protocol-differs')
    expect(refusal(session, 'chair', 'sign-protocol', { hash: 'ab' })).toBe('protocol-missing')
  })

  test('a change after the draft asks for a new one', () => {
    const session = decided()
    const { hash, checkpoint } = draftNow(session)
    act(session, 'secretary', 'draft-protocol', { hash, checkpoint })
    act(session, 'j1', 'attach-dissent', { text: 'Считаю лучшей практику s1' })
    expect(refusal(session, 'chair', 'sign-protocol', { hash })).toBe('protocol-missing')
    act(session, 'secretary', 'edit-protocol', {
      path: '/agenda/0',
      from: 'Об итогах конкурса',
      to: 'Об итогах смотра-конкурса',
    })
    expect(refusal(session, 'secretary', 'edit-protocol', { path: '/results/0/title', from: 'x', to: 'y' })).toBe(
      'act-not-found',
    )
    expect(
      refusal(session, 'secretary', 'edit-protocol', { path: '/agenda/0', from: 'Об итогах конкурса', to: 'y' }),
    ).toBe('field-stale')
    signAll(session)
    expect(session.state.phase).toBe('signed')
  })

  test('a protocol waits for the chair while a tie is open', () => {
    const session = closed()
    act(session, 'secretary', 'record-meeting', { meeting })
    expect(refusal(session, 'secretary', 'draft-protocol', { hash: '', checkpoint: { size: 0, root: '' } })).toBe(
      'tie-open',
    )
  })
})

test('a submission whose content is not what was recorded is refused', () => {
  const session = newSession()
  act(session, 'org', 'open-edition', { edition: 'e', title: 'т', origin: 'o', organisers: ['org'] })
  act(session, 'org', 'draft-rules', { rules })
  act(session, 'org', 'form-commission', { commission })
  const submission = { ...submissions[0]!, contentHash: '0'.repeat(64) }
  expect(refusal(session, 'secretary', 'freeze-submission', { submission })).toBe('content-hash-differs')
})
