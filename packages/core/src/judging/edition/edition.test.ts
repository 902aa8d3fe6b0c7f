import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { sha256 } from '../../journal/testing/sha256.js'
import { verifyJournal } from '../../journal/verify.js'
import { ballotOf } from './ballot.js'
import type { Command, FieldChange, Requests } from './command.js'
import { decide } from './decide.js'
import { editionAfter } from './evolve.js'
import { quorumOf } from './quorum.js'
import { savesSeen } from './saved-sheet.js'
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
import { seenBy } from './seen-by.js'

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
  const command = commandOf(session, juror, 'open-sheet', { round: 'r1', submission, noConflict: true })
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
    act(session, 'j2', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })
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
    act(session, 'j2', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })
    const save = (changes: Record<string, FieldChange<number>>) =>
      send(session, commandOf(session, 'j2', 'save-sheet', { round: 'r1', submission: 's1', marks: changes }))
    expect(save({ quality: { value: 7, over: [] } })).toBeUndefined()
    expect(save({ effect: { value: 5, over: [] } })).toBeUndefined()
    expect(save({ quality: { value: 7, over: [] } })).toBeUndefined()
    const [effect] = savesSeen(
      sheetAt(session.state, { round: 'r1', submission: 's1', juror: 'j2' }),
      'marks',
      'effect',
    )
    const late = { quality: { value: 3, over: [] }, effect: { value: 6, over: [effect!] } }
    expect(save(late)).toBeUndefined()
    const sheet = () => sheetAt(session.state, { round: 'r1', submission: 's1', juror: 'j2' })!
    expect(sheet().marks).toEqual({ quality: { value: 7, version: 1 }, effect: { value: 6, version: 2 } })
    expect(sheet().collisions).toMatchObject([{ path: '/marks/quality', value: 3 }])
    expect(session.events.at(-1)!.payload).toMatchObject({
      marks: { quality: { value: 3, over: [], lost: true }, effect: { value: 6, over: [effect] } },
    })
  })

  test.each([
    ['the value that lost', 3, 2],
    ['the value that was kept', 7, 1],
  ])('wait with a collision until a save names both: %s', (_, value, version) => {
    const session = opened()
    act(session, 'j2', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })
    for (const mark of [7, 3, 3])
      act(session, 'j2', 'save-sheet', { round: 'r1', submission: 's1', marks: { quality: { value: mark, over: [] } } })
    const sheet = () => sheetAt(session.state, { round: 'r1', submission: 's1', juror: 'j2' })!
    expect(sheet().collisions).toHaveLength(1)
    act(session, 'j2', 'save-sheet', {
      round: 'r1',
      submission: 's1',
      comments: { quality: { value: 'ясно', over: [] } },
    })
    expect(sheet().collisions).toHaveLength(1)
    act(session, 'j2', 'save-sheet', {
      round: 'r1',
      submission: 's1',
      marks: { quality: { value, over: savesSeen(sheet(), 'marks', 'quality') } },
    })
    expect(sheet().collisions).toBeUndefined()
    expect(sheet().marks['quality']).toEqual({ value, version })
  })

  test('stay confirmed when a value from another device comes too late', () => {
    const session = opened()
    judge(session, 'j2', 's1', 9)
    act(session, 'j2', 'save-sheet', { round: 'r1', submission: 's1', marks: { quality: { value: 2, over: [] } } })
    expect(sheetAt(session.state, { round: 'r1', submission: 's1', juror: 'j2' })).toMatchObject({
      state: 'confirmed',
      marks: { quality: { value: 9 } },
      collisions: [{ path: '/marks/quality', value: 2 }],
    })
  })

  test('the order of scoring is that of first marks: a comment is none, and a mark changed later moves nothing', () => {
    const session = opened()
    for (const submission of ['s1', 's3'])
      act(session, 'j2', 'open-sheet', { round: 'r1', submission, noConflict: true })
    act(session, 'j2', 'save-sheet', {
      round: 'r1',
      submission: 's1',
      comments: { quality: { value: 'пока', over: [] } },
    })
    for (const [submission, quality] of [
      ['s3', 5],
      ['s1', 7],
      ['s3', 6],
    ] as const)
      fill(session, 'j2', submission, quality)
    expect(session.state.scoringOrder).toEqual({ r1: { j2: ['s3', 's1'] } })
  })

  test.each([
    ['mark-off-scale', { quality: { value: 11, over: [] } }],
    ['mark-not-whole', { quality: { value: 1.5, over: [] } }],
    ['criterion-unknown', { beauty: { value: 1, over: [] } }],
    ['criterion-unknown', { __proto__x: { value: 1, over: [] } }],
  ])('%s: such a mark is refused', (code, changes) => {
    const session = opened()
    act(session, 'j2', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })
    expect(refusal(session, 'j2', 'save-sheet', { round: 'r1', submission: 's1', marks: changes })).toBe(code)
  })

  test('are submitted whole and confirmed as they are', () => {
    const session = opened()
    act(session, 'j2', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })
    act(session, 'j2', 'save-sheet', { round: 'r1', submission: 's1', marks: { quality: { value: 7, over: [] } } })
    expect(refusal(session, 'j2', 'submit-sheet', { round: 'r1', submission: 's1' })).toBe('mark-missing')
    fill(session, 'j2', 's1', 7)
    act(session, 'j2', 'submit-sheet', { round: 'r1', submission: 's1' })
    const ballot = ballotOf(
      session.state,
      sheetAt(session.state, { round: 'r1', submission: 's1', juror: 'j2' })!,
      sha256,
    )
    const other = { ...ballot, marks: { ...ballot.marks, quality: 8 } }
    expect(refusal(session, 'j2', 'confirm-sheet', { submission: 's1', ballot: other })).toBe('ballot-differs')
    act(session, 'j2', 'confirm-sheet', { submission: 's1', ballot })
  })

  test('of a round that is over are not those of the next', () => {
    const session = opened()
    for (const [type, more] of [
      ['open-sheet', { noConflict: true as const }],
      ['save-sheet', { marks: { quality: { value: 7, over: [] } } }],
      ['submit-sheet', {}],
      ['recuse', { reason: 'родство' }],
      ['abstain', { reason: 'не моя область' }],
    ] as const)
      expect(refusal(session, 'j2', type, { round: 'r0', submission: 's1', ...more } as never)).toBe(
        'sheet-other-round',
      )
  })

  test('of others are out of reach', () => {
    const session = opened()
    expect(refusal(session, 'j1', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })).toBe(
      'sheet-unknown',
    )
    expect(refusal(session, 'j1', 'save-sheet', { round: 'r1', submission: 's1', marks: {} })).toBe('sheet-unknown')
  })

  test('of a member with a key need its signature', () => {
    const session = prepared()
    act(session, 'secretary', 'enrol-key', { member: 'j2', key: btoa('k'.repeat(32)), algorithm: 'Ed25519' })
    act(session, 'chair', 'open-round', { round: 'r1' })
    act(session, 'j2', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })
    fill(session, 'j2', 's1', 7)
    expect(() => confirm(session, 'j2', 's1')).toThrow('act-signature-missing')
  })

  test('of a member whose key was revoked still need one: of a new key', () => {
    const session = prepared()
    const [former, next] = ['k', 'n'].map((letter) => btoa(letter.repeat(32))) as [string, string]
    const enrol = (key: string): void =>
      act(session, 'secretary', 'enrol-key', { member: 'j2', key, algorithm: 'Ed25519' })
    enrol(former)
    act(session, 'chair', 'open-round', { round: 'r1' })
    act(session, 'j2', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })
    fill(session, 'j2', 's1', 7)
    act(session, 'secretary', 'revoke-key', { member: 'j2', key: former, reason: 'потерян телефон' })
    expect(() => confirm(session, 'j2', 's1')).toThrow('act-signature-missing')
    const ballot = ballotOf(
      session.state,
      sheetAt(session.state, { round: 'r1', submission: 's1', juror: 'j2' })!,
      sha256,
    )
    const signed = (key: string): string | undefined => {
      const command = commandOf(session, 'j2', 'confirm-sheet', { submission: 's1', ballot })
      const signatures = [{ key, algorithm: 'Ed25519' as const, value: '' }]
      return send(session, { ...command, signatures } as Command)?.code
    }
    expect(signed(former)).toBe('act-signature-unknown')
    expect(signed(next)).toBe('act-signature-unknown')
    enrol(next)
    expect(signed(next)).toBeUndefined()
  })

  test('recused before opening are no incident, after it they are', () => {
    const session = opened()
    act(session, 'j2', 'recuse', { round: 'r1', submission: 's1', reason: 'знаком с авторами' })
    expect(session.state.incidents).toEqual([])
    act(session, 'j3', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })
    act(session, 'j3', 'recuse', { round: 'r1', submission: 's1', reason: 'узнал свой отдел' })
    expect(session.state.incidents).toMatchObject([{ kind: 'recused-after-opening', member: 'j3' }])
    expect(refusal(session, 'j3', 'recuse', { round: 'r1', submission: 's1', reason: 'снова' })).toBe(
      'sheet-state-wrong',
    )
    expect(refusal(session, 'j3', 'recuse', { round: 'r1', submission: 's2', reason: '  ' })).toBe('act-reason-missing')
  })

  test('at work are not taken away by a new assignment', () => {
    const session = opened()
    act(session, 'j2', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })
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
    expect(refusal(session, 'j2', 'open-sheet', { round: 'r1', submission: 's3', noConflict: true })).toBe(
      'act-out-of-term',
    )
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
    for (const order of [[], ['s1'], ['s1', 's1'], ['s1', 's2', 's1']])
      expect(refusal(session, 'chair', 'settle-tie', { order, reason: 'так' })).toBe('tie-order')
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

  test.each([{ number: '' }, { from: '' }, { to: ' ' }, { place: '' }, { form: 'video' as const }])(
    'a meeting of which %j is all that is said is not recorded',
    (lacking) => {
      const request = { meeting: { ...meeting, ...lacking } }
      expect(refusal(closed(), 'secretary', 'record-meeting', request)).toBe('meeting-incomplete')
    },
  )

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

  test.each([
    ['chair', undefined],
    ['secretary', undefined],
    ['deputy', 'sign-not-named'],
    ['auditor', 'sign-not-named'],
    ['j2', 'sign-not-named'],
  ])('a protocol is signed by those whom its meeting names: %s', (actor, code) => {
    const session = decided()
    const { hash, checkpoint } = draftNow(session)
    act(session, 'secretary', 'draft-protocol', { hash, checkpoint })
    expect(refusal(session, actor, 'sign-protocol', { hash })).toBe(code)
  })

  test.each([
    ['nobody else', undefined, ['chair', 'secretary'], undefined],
    ['members who were there', ['chair', 'secretary', 'j1', 'j2'], ['chair', 'secretary', 'j1', 'j2'], undefined],
    ['one alone', ['j3'], ['j3'], undefined],
    ['nobody', [], [], 'meeting-incomplete'],
    ['one twice', ['chair', 'chair'], [], 'id-duplicate'],
    ['a stranger', ['nobody'], [], 'juror-unknown'],
    ['one who was away', ['chair', 'deputy'], [], 'meeting-absent'],
  ])('a meeting may name who signs: %s', (_, signatories, signers, code) => {
    const session = closed()
    act(session, 'chair', 'settle-tie', { order: ['s2', 's1'], reason: 'решение шире применимо' })
    const named = { ...meeting, ...(signatories && { signatories }) }
    expect(refusal(session, 'secretary', 'record-meeting', { meeting: named })).toBe(code)
    if (code) return
    act(session, 'secretary', 'record-meeting', { meeting: named })
    const { hash, checkpoint, protocol } = draftNow(session)
    expect(protocol.signers.map(({ id }) => id)).toEqual(signers)
    act(session, 'secretary', 'draft-protocol', { hash, checkpoint })
    for (const signer of signers) {
      expect(session.state.phase).toBe('closed')
      act(session, signer, 'sign-protocol', { hash })
    }
    expect(session.state.phase).toBe('signed')
  })

  test('a key may be lost and replaced before the protocol is signed; its loss asks for a new draft', () => {
    const session = decided()
    const [former, next] = ['k', 'n'].map((letter) => ({ member: 'chair', key: btoa(letter.repeat(32)) }))
    act(session, 'secretary', 'enrol-key', { ...former!, algorithm: 'Ed25519' })
    const { hash, checkpoint } = draftNow(session)
    act(session, 'secretary', 'draft-protocol', { hash, checkpoint })
    expect(refusal(session, 'chair', 'sign-protocol', { hash })).toBe('act-signature-missing')
    act(session, 'secretary', 'revoke-key', { ...former!, reason: 'потерян телефон' })
    expect(refusal(session, 'chair', 'sign-protocol', { hash })).toBe('protocol-missing')
    const again = draftNow(session)
    expect(again.hash).not.toBe(hash)
    act(session, 'secretary', 'draft-protocol', { hash: again.hash, checkpoint: again.checkpoint })
    expect(refusal(session, 'chair', 'sign-protocol', { hash: again.hash })).toBe('act-signature-missing')
    act(session, 'secretary', 'enrol-key', { ...next!, algorithm: 'Ed25519' })
    expect(session.state.protocol?.hash).toBe(again.hash)
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

describe('a term', () => {
  /** An edition in Kamchatka, twelve hours ahead, whose first juror has a term. */
  function withTerm(term: { from?: string; to?: string }) {
    const session = newSession()
    act(session, 'org', 'open-edition', { edition: 'e', title: 'т', origin: 'o', organisers: ['org'] })
    act(session, 'org', 'draft-rules', { rules: { ...rules, timeZone: 'Asia/Kamchatka' } })
    const members = commission.members.map((member) => (member.id === 'j1' ? { ...member, ...term } : member))
    act(session, 'org', 'form-commission', { commission: { ...commission, members } })
    for (const submission of submissions) act(session, 'secretary', 'freeze-submission', { submission })
    return session
  }
  const declare = { member: 'j1', submission: 's2', basis: 'declared' as const, reason: 'знаком' }

  // The commands of the session are of 1 October, 9 to 10 in UTC: 21 to 22 in Kamchatka.
  test.each<[string, { from?: string; to?: string }, string, string | undefined]>([
    ['not given', {}, '2026-10-01T09:59:00Z', undefined],
    ['that ends today', { to: '2026-10-01' }, '2026-10-01T11:59:59Z', undefined],
    ['that ended yesterday there', { to: '2026-10-01' }, '2026-10-01T12:00:00Z', 'act-out-of-term'],
    ['that begins today there', { from: '2026-10-02' }, '2026-10-01T12:00:00Z', undefined],
    ['that begins tomorrow', { from: '2026-10-02' }, '2026-10-01T11:59:59Z', 'act-out-of-term'],
  ])('%s lets its member act accordingly, and see', (_, term, at, code) => {
    const session = withTerm(term)
    const command = { ...commandOf(session, 'j1', 'declare-conflict', declare), at } as Command
    expect(decide(session.state, command, sha256).refusal?.code).toBe(code)
    expect(seenBy(session.state, { id: 'j1', role: 'juror' }, at).commission === null).toBe(code !== undefined)
  })

  test('that is over gives no submissions to judge, one to come does', () => {
    const pairs = [{ juror: 'j1', submission: 's2' }]
    const assign = { round: 'r1', pairs, seed: '1' }
    expect(refusal(withTerm({ to: '2026-09-30' }), 'secretary', 'assign', assign)).toBe('act-out-of-term')
    expect(refusal(withTerm({ from: '2026-10-05' }), 'secretary', 'assign', assign)).toBeUndefined()
  })

  test('counts for a vote on the day of the meeting', () => {
    const day = { day: '2026-12-11', present: ['chair', 'j1', 'j2'] }
    const over = commission.members.map((one) => (one.id === 'j1' ? { ...one, to: '2026-12-10' } : one))
    expect(quorumOf(rules, commission, day, [])).toMatchObject({ members: 5, present: 3 })
    expect(quorumOf(rules, { ...commission, members: over }, day, [])).toMatchObject({ members: 4, present: 2 })
  })
})

test.each(['yesterday', '', '2026-13-01T00:00:00Z'])('a command of the time %j is refused', (at) => {
  const session = prepared()
  const command = { ...commandOf(session, 'chair', 'open-round', { round: 'r1' }), at } as Command
  expect(decide(session.state, command, sha256).refusal).toMatchObject({ code: 'act-incomplete', at: { path: '/at' } })
})

test('a late sheet of one’s own is for another to judge', () => {
  const session = newSession()
  act(session, 'org', 'open-edition', { edition: 'e', title: 'т', origin: 'o', organisers: ['org'] })
  act(session, 'org', 'draft-rules', { rules })
  const members = commission.members.map((one) => (['chair', 'j1'].includes(one.id) ? { ...one, person: 'p' } : one))
  act(session, 'org', 'form-commission', { commission: { ...commission, members } })
  for (const submission of submissions) act(session, 'secretary', 'freeze-submission', { submission })
  act(session, 'secretary', 'assign', { round: 'r1', pairs: [{ juror: 'j1', submission: 's2' }], seed: '1' })
  act(session, 'chair', 'open-round', { round: 'r1' })
  act(session, 'secretary', 'announce-closing', {})
  judge(session, 'j1', 's2', 9)
  const accept = { submission: 's2', juror: 'j1', accepted: true, reason: 'сбой' }
  expect(refusal(session, 'chair', 'judge-late-sheet', accept)).toBe('act-own-matter')
  expect(refusal(session, 'deputy', 'judge-late-sheet', accept)).toBeUndefined()
})
