import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'
import { submissionOf } from '../testing/edition.js'
import type { CommandType, Requests } from './command.js'
import { readCommand } from './command-schema.js'
import type { EditionEvents } from './event.js'
import type { payloadSchemas } from './event-schema.js'
import { requestSchemas } from './request-schema.js'
import { rights } from './rights.js'
import { commission, meeting, rules } from './testing/session.js'

/** A type field by field, so that intersections and what they come to are the same; no fields are one empty object. */
type Flat<T> = T extends object
  ? T extends Record<string, never>
    ? Record<string, never>
    : { [K in keyof T]: Flat<T[K]> }
  : T
type Shapes<Schemas extends Record<string, z.ZodMiniType>> = { [T in keyof Schemas]: Flat<z.infer<Schemas[T]>> }

test('the schemas describe exactly the types', () => {
  expectTypeOf<Shapes<typeof requestSchemas>>().toEqualTypeOf<Flat<Requests>>()
  expectTypeOf<Shapes<typeof payloadSchemas>>().toEqualTypeOf<Flat<EditionEvents>>()
})

test('there is a schema for every command', () => {
  expect(Object.keys(requestSchemas).sort()).toEqual(Object.keys(rights).sort())
})

const key = { member: 'j2', submission: 's1', basis: 'declared' } as const
const hash = '0'.repeat(64)
const sheet = { submission: 's1' }
const ownSheet = { ...sheet, round: 'r1' }
const ofJuror = { ...sheet, juror: 'j2', reason: 'сбой' }
const requests: Requests = {
  'open-edition': { edition: 'e', title: 'т', origin: 'o', organisers: ['org'] },
  'draft-rules': { rules },
  'lock-rules': {},
  'form-commission': { commission },
  'enrol-key': { member: 'j2', key: 'AA==', algorithm: 'P-256' },
  'revoke-key': { member: 'j2', key: 'AA==', reason: 'утерян' },
  'freeze-submission': { submission: submissionOf('s1') },
  'move-submission': { ...sheet, state: 'withdrawn', reason: 'письмо' },
  'declare-conflict': { ...key, reason: 'знаком' },
  'dismiss-conflict': { ...key, reason: 'давно' },
  assign: { round: 'r1', pairs: [{ juror: 'j2', submission: 's1' }], seed: 'жребий' },
  'open-round': { round: 'r1' },
  'open-sheet': { ...ownSheet, noConflict: true },
  'save-sheet': {
    ...ownSheet,
    marks: { quality: { value: null, over: ['c1', 'c2'] } },
    comments: { quality: { value: '', over: [] } },
  },
  'submit-sheet': ownSheet,
  'confirm-sheet': {
    ...sheet,
    ballot: {
      edition: 'e',
      round: 'r1',
      juror: 'j2',
      submission: 's1',
      contentHash: hash,
      rulesHash: hash,
      marks: { quality: 3 },
      commentsHash: hash,
      version: 1,
    },
  },
  recuse: { ...ownSheet, reason: 'знаком' },
  abstain: { ...ownSheet, reason: 'не моё' },
  'return-sheet': ofJuror,
  'expire-sheet': ofJuror,
  'judge-late-sheet': { ...ofJuror, accepted: false },
  'announce-closing': {},
  'close-round': {},
  'propose-act': { act: { kind: 'waive-conflict', ...key }, reason: 'некому' },
  'second-act': { proposal: 'c7' },
  'settle-tie': { order: ['s1', 's2'], reason: 'шире' },
  'record-meeting': { meeting },
  'take-decision': {
    motion: { item: 1, text: 'Утвердить', votes: { for: ['j2'], against: [], abstained: [] }, recused: [] },
  },
  'approve-result': { note: '' },
  'draft-protocol': { hash, checkpoint: { size: 3, root: hash } },
  'edit-protocol': { path: '/agenda/0', from: 'а', to: 'б' },
  'attach-dissent': { text: 'против' },
  'sign-protocol': { hash },
  'publish-protocol': {},
}
const envelope = { id: 'c1', at: '2026-10-01T09:00:00.000Z', actor: 'j2', role: 'juror' }
const commandOf = (type: CommandType, more: object = {}): Record<string, unknown> => ({
  ...envelope,
  type,
  ...requests[type],
  ...more,
})

describe('a command from outside', () => {
  test.each(Object.keys(requests) as CommandType[])('%s is read as it came, and nothing besides', (type) => {
    const command = commandOf(type)
    expect(readCommand(command)).toEqual({ value: command, problems: [] })
    expect(readCommand({ ...command, more: 1 }).problems).toMatchObject([
      { code: 'shape-field-unknown', at: { path: '/more' } },
    ])
    for (const field of Object.keys(requests[type]).filter((name) => name !== 'marks' && name !== 'comments')) {
      const { [field]: _, ...rest } = command
      expect(readCommand(rest).problems).toMatchObject([{ code: 'shape-field-missing', at: { path: `/${field}` } }])
    }
  })

  test.each<[what: string, path: string, command: unknown]>([
    ['of no type there is', '/type', commandOf('recuse', { type: 'burn' })],
    ['of a role there is not', '/role', commandOf('recuse', { role: 'king' })],
    ['without a time', '/at', commandOf('recuse', { at: 'now' })],
    [
      'over saves beyond count',
      '/marks/quality/over',
      commandOf('save-sheet', { marks: { quality: { value: 1, over: Array(201).fill('c1') } } }),
    ],
    ['with a reason too long', '/reason', commandOf('recuse', { reason: 'я'.repeat(20_001) })],
    ['with half a character', '/reason', commandOf('recuse', { reason: '\ud83d' })],
    ['that seconds for two', '/proposal', commandOf('second-act', { proposal: ['c1', 'c2'] })],
    ['with a meeting at noon', '/meeting/from', commandOf('record-meeting', { meeting: { ...meeting, from: 'noon' } })],
    [
      'with signatures beyond count',
      '/signatures',
      commandOf('recuse', { signatures: Array(21).fill({ key: '', algorithm: 'Ed25519', value: '' }) }),
    ],
    ['that is none', '', 'recuse'],
  ])('%s is told with its place', (_, path, command) => {
    expect(readCommand(command).problems).toMatchObject([{ code: 'shape-value-wrong', at: { path } }])
  })
})
