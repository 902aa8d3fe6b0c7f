// Files from outside, changed leaf by leaf: read as they were written, or refused with the place; held against the schemas
// of core, which the elements do not carry.
import { fc, test as given } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { readRules, readSubmission } from '@gorod/core/contest/schema'
import { readCommand, readCommission, readConflict, readSheet } from '@gorod/core/judging/schema'
import { describeJudgingProblem, type EditionCommand } from '@gorod/core/judging'
import { problemAt } from '@gorod/core/problem'
import { Desk } from '../../desk/desk.js'
import { memoryDrawer } from '../../store/drawer.js'
import { commission, judgedEdition, openedEdition, rules, submissions } from '../../testing/edition.js'
import { opening } from '../../testing/office-contract.js'
import { ballotFileOf, readBallotFile } from '../ballot-file.js'
import { fileOffice } from '../packet.js'
import { readPacket } from '../read-packet.js'
import { sha256 } from '../sha256.js'
import type { Check } from './check.js'
import { commandOf } from './command.js'
import { commission as commissionShape } from './edition.js'
import { contestRules } from './rules.js'
import { submission } from './submission.js'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
type Way = string[]

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json

/** The ways to every value in a document. */
const waysIn = (value: Json, way: Way = []): Way[] =>
  typeof value === 'object' && value !== null
    ? [way, ...Object.entries(value).flatMap(([key, one]) => waysIn(one as Json, [...way, key]))]
    : [way]

/** A document with the value at a way changed; `undefined` takes it away. */
function changedAt(value: Json, [key, ...rest]: Way, change: (value: Json) => Json | undefined): Json {
  const parts = Object.entries(value as object).flatMap(([name, one]: [string, Json]): [string, Json][] => {
    if (name !== key) return [[name, one]]
    const now = rest.length ? changedAt(one, rest, change) : change(one)
    return now === undefined ? [] : [[name, now]]
  })
  return Array.isArray(value) ? parts.map(([, one]) => one) : Object.fromEntries(parts)
}

const hostile: Json[] = [
  null,
  true,
  -1,
  0.5,
  1e300,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '=1+1',
  '2026-02-30',
  '2026-99-99T99:99:99Z',
  'я'.repeat(20_001),
  [],
  {},
  [null],
  { constructor: 1 },
  JSON.parse('{"__proto__":{"a":1}}') as Json,
  Array.from({ length: 201 }, () => 'a'),
  JSON.parse(`${'['.repeat(150)}${']'.repeat(150)}`) as Json,
]
const change = fc.oneof(
  fc.constant(() => undefined),
  fc.constantFrom(...hostile).map((value) => () => value),
  fc.jsonValue({ maxDepth: 2 }).map((value) => () => value as Json),
  fc.constantFrom('more', '__proto__', 'constructor').map((name) => (value: Json): Json => {
    const record = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
    return Object.fromEntries([...Object.entries(record), [name, 1 as Json]])
  }),
)

/** A document and one change to it, as text. */
const mutated = (document: Json) =>
  fc.tuple(fc.constantFrom(...waysIn(document).slice(1)), change).map(([way, made]) => ({
    way,
    text: JSON.stringify(changedAt(document, way, made)),
  }))

const edition = await openedEdition(submissions(5))
const juror = edition.office('juror-1')
const [first] = Object.keys((await juror.see()).state.sheets['r1']!).sort()
await juror.carryOut([opening(first!)])
await edition.act('juror-1', 'save-sheet', {
  round: 'r1',
  submission: first!,
  marks: { quality: { value: 3, over: [] } },
  comments: { quality: { value: 'Хорошо', over: [] } },
})
const packet = await edition.office('secretary').mail!.packetFor('juror-1')
const whole = plain({
  ...packet,
  refusals: { 'save-1': problemAt('field-stale', { path: '/marks/quality' }, { found: 3 }) },
})
const closed = plain(await (await judgedEdition(submissions(3))).office('secretary').mail!.packetFor('juror-1'))

const own = { at: '2026-10-01T08:00:00Z', actor: 'juror-1', role: 'juror', submission: 's001' } as const
const commands = [
  { ...own, round: 'r1', id: 'a', type: 'open-sheet', noConflict: true },
  {
    ...own,
    round: 'r1',
    id: 'b',
    type: 'save-sheet',
    marks: { quality: { value: null, over: ['save-1', 'save-2'] } },
    comments: { quality: { value: 'ё', over: [] } },
    signatures: [{ key: 'a', algorithm: 'P-256', value: 'b' }],
  },
  { ...own, id: 'c', type: 'declare-conflict', member: 'juror-1', basis: 'declared', reason: 'Родня' },
] satisfies EditionCommand[]
const sheets = plain(await ballotFileOf(commands, await juror.see()))

/** Sits down at a desk with what a file says, and looks at every page of it. */
async function look(value: NonNullable<ReturnType<typeof readPacket>['value']>): Promise<void> {
  const newId = (): string => 'id'
  const desk = await Desk.open({ office: fileOffice(value), drawer: memoryDrawer(), sha256, now: () => 0, newId })
  for (const { id } of desk.rows) {
    desk.noConflict(id)
    desk.sheet(id)
    desk.mark(id, 'quality', 2)
  }
  desk.review()
  desk.close()
}

describe('a packet of which one value was changed', () => {
  given.prop([fc.oneof(mutated(whole), mutated(closed))], { numRuns: 400 })(
    'is read as it was written and can be worked with, or is refused with a place',
    async ({ text }) => {
      const { value, problems } = readPacket(text)
      if (!value) {
        expect(problems.length).toBeGreaterThan(0)
        for (const problem of problems) expect(describeJudgingProblem(problem, 'ru').remedy).not.toBe('')
        return
      }
      expect(plain(value)).toEqual(JSON.parse(text))
      await look(value)
    },
  )

  given.prop([mutated(whole)], { numRuns: 300 })('names a place on the way to it', ({ way, text }) => {
    const { problems } = readPacket(text)
    const isOfPacket = way.length > 1 || !['format'].includes(way[0]!)
    const places = problems.slice(1).map(({ at }) => at.path!)
    if (!problems.length || !isOfPacket) return
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) expect(place).toMatch(/^\//)
  })
})

describe('a file of sheets of which one value was changed', () => {
  given.prop([mutated(sheets)], { numRuns: 300 })(
    'is read as it was written and answered command by command, or is refused',
    async ({ text }) => {
      const { value, problems } = readBallotFile(text)
      expect(problems.map(({ code }) => code).slice(0, 1)).toEqual(value ? [] : ['ballots-unreadable'])
      if (!value) return
      expect(plain(value)).toEqual(JSON.parse(text))
      const report = await edition.office('secretary').mail!.accept(value)
      const answers = report.problems.length + report.accepted + report.refused.length
      expect(answers > 0).toBe(value.commands.length > 0)
    },
  )
})

/** Where less is taken than core does: days that are none, a name of a prototype, commands of somebody else. */
const isNarrower = /^\/(?:at|actor|role) |\/(?:submittedAt|deadline|day|from|to) |__proto__/

describe.each<[string, Check, (value: unknown) => { value?: unknown }, Json]>([
  ['rules', contestRules, readRules, plain(rules)],
  ['a submission', submission, readSubmission, plain(submissions(1)[0])],
  ['a commission', commissionShape, readCommission, plain(commission)],
  ...commands.map((one): [string, Check, (value: unknown) => { value?: unknown }, Json] => [
    `the command ${one.type}`,
    commandOf('juror-1'),
    readCommand,
    plain(one),
  ]),
])('the shape of %s', (_, check, read, document) => {
  given.prop([mutated(document)], { numRuns: 300 })(
    'is that of core, or narrower where it says so',
    ({ way, text }) => {
      const value = JSON.parse(text) as unknown
      const [here, there] = [check(value).length === 0, read(value).value !== undefined]
      if (here) expect(there).toBe(true)
      else if (there) expect(`/${way.join('/')} ${text}`).toMatch(isNarrower)
    },
  )
})

test('the schemas of core take what a packet shows', async () => {
  const { state, submissions: shown } = packet.seen
  expect(readRules(state.rules).problems).toEqual([])
  expect(shown.flatMap((one) => readSubmission(one).problems)).toEqual([])
  expect(state.conflicts.flatMap((one) => readConflict(one).problems)).toEqual([])
  const { rulesVersion: _, saves: __, ...sheet } = state.sheets['r1']![first!]!['juror-1']!
  expect(readSheet(sheet).problems).toEqual([])
})
