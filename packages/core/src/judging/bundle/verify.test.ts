import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { appendEvent } from '../../journal/append.js'
import { base64Of, utf8 } from '../../journal/bytes.js'
import { canonicalJson } from '../../journal/canonical-json.js'
import type { EventDraft, JournalEvent } from '../../journal/event.js'
import { emptyHead, headOf, headRoot } from '../../journal/head.js'
import { signEvent, type SignatureVerifier, type Signer } from '../../journal/signature.js'
import { sha256 } from '../../journal/testing/sha256.js'
import { ballotOf } from '../edition/ballot.js'
import type { Command } from '../edition/command.js'
import { sheetAt } from '../edition/sheets.js'
import { signableEvent } from '../edition/signable.js'
import {
  act,
  commandOf,
  fill,
  opened,
  prepared,
  published,
  refusal,
  send,
  submissions,
} from '../edition/testing/session.js'
import { bundleOf, type Bundle } from './bundle.js'
import { readBundle } from './schema.js'
import { verifyBundle } from './verify.js'

const spki = (key: Uint8Array) =>
  createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]),
    format: 'der',
    type: 'spki',
  })
const verifySignature: SignatureVerifier = ({ key, message, signature }) => verify(null, message, spki(key), signature)
const tools = { sha256, verifySignature }
const bundle = bundleOf(published().events, sha256)
const text = canonicalJson(bundle)
const codesOf = async (broken: Bundle, more = {}) =>
  (await verifyBundle(broken, { ...tools, ...more })).map(({ code }) => code)

test('a bundle as it was made verifies, also from its text', async () => {
  expect(await verifyBundle(bundle, tools)).toEqual([])
  const read = readBundle(text)
  expect(read.problems).toEqual([])
  expect(await verifyBundle(read.bundle!, tools)).toEqual([])
})

/** What a reader does with a file. */
async function findings(file: string) {
  const { bundle: read, problems } = readBundle(file)
  return read ? await verifyBundle(read, tools) : problems
}

test.prop([fc.nat(), fc.integer({ min: 0, max: 7 })], { numRuns: 150 })(
  'a flipped bit anywhere is found',
  async (position, bit) => {
    const bytes = utf8(text)
    bytes[position % bytes.length]! ^= 1 << bit
    const file = new TextDecoder().decode(bytes)
    expect(await findings(file)).not.toEqual([])
  },
)

test.prop([fc.nat(), fc.integer({ min: 0, max: 6 })], { numRuns: 60 })(
  'a flipped bit in an event names the event',
  async (at, bit) => {
    const index = at % (bundle.events.length - 1)
    const bytes = utf8(canonicalJson(bundle.events[index]))
    bytes[at % bytes.length]! ^= 1 << bit
    let event: JournalEvent
    try {
      event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as JournalEvent
    } catch {
      return
    }
    const found = await findings(canonicalJson({ ...bundle, events: bundle.events.with(index, event) }))
    expect(found.some(({ at: place }) => place.path?.startsWith(`/events/${index}`))).toBe(true)
  },
)

test.prop([fc.integer({ min: 1, max: 20 })], { numRuns: 20 })('a journal cut off is found', async (count) => {
  expect(await codesOf({ ...bundle, events: bundle.events.slice(0, -count) })).toContain('journal-truncated')
})

test.prop([fc.nat(), fc.nat()], { numRuns: 30 })('events swapped are found', async (one, other) => {
  const { length } = bundle.events
  const [a, b] = [one % length, other % length]
  fc.pre(a !== b)
  const events = bundle.events.with(a, bundle.events[b]!).with(b, bundle.events[a]!)
  expect(await codesOf({ ...bundle, events })).toContain('journal-order')
})

test.prop([fc.nat(), fc.nat()], { numRuns: 30 })('an event played again is found', async (from, to) => {
  const { events } = bundle
  const again = events.toSpliced(to % events.length, 0, events[from % events.length]!)
  expect(await codesOf({ ...bundle, events: again })).toContain('journal-repeated')
})

/** A journal written anew, with a right chain and right checkpoints, in which some drafts are others. */
function rewritten(change: (draft: EventDraft, index: number) => EventDraft): Bundle {
  let head = emptyHead
  const events = bundle.events.map((event, index) => {
    const { seq: _, prev: __, ...draft } = event
    const appended = appendEvent(head, change(draft, index), sha256)
    head = appended.head
    return appended.event
  })
  const whole = `${bundle.origin}\n${head.size}\n`
  const size = bundle.protocol.checkpoint.size
  const root = headRoot(headOf(events.slice(0, size), sha256), sha256)
  const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64')
  return {
    ...bundle,
    events,
    checkpoints: [`${bundle.origin}\n${size}\n${base64(root)}\n`, `${whole}${base64(headRoot(head, sha256))}\n`],
  }
}

const payloadChange = (type: string, change: (payload: any) => unknown) => {
  const first = bundle.events.findIndex((event) => event.type === type)
  return rewritten((draft, index) =>
    index === first ? { ...draft, payload: change(structuredClone(draft.payload)) } : draft,
  )
}

describe('a journal written anew with a right chain', () => {
  test('fails the checkpoint that a juror kept', async () => {
    const broken = payloadChange('sheet.saved', (payload) => ({
      ...payload,
      marks: { quality: { value: 10, over: [] } },
    }))
    const root = headRoot(headOf(bundle.events.slice(0, 30), sha256), sha256)
    expect(await codesOf(broken, { trusted: [{ size: 30, root }] })).toContain('journal-checkpoint')
  })

  test('with another mark does not give the sheets of the closing, the standings, the protocol', async () => {
    const broken = payloadChange('sheet.saved', (payload) => ({
      ...payload,
      marks: { ...payload.marks, quality: { value: 1, over: [] } },
    }))
    const codes = await codesOf(broken)
    expect(codes).toEqual(
      expect.arrayContaining([
        'command-differs',
        'ballot-differs',
        'tally-differs',
        'standings-differ',
        'protocol-unfounded',
      ]),
    )
  })

  test('with other rules does not give their hash', async () => {
    const broken = payloadChange('rules.drafted', ({ rules, ...rest }) => ({
      rules: { ...rules, leastSheets: 2 },
      ...rest,
    }))
    expect(await codesOf(broken)).toContain('rules-hash-differs')
  })

  test.each<[string, (decision: any) => unknown]>([
    ['another result', (decision) => ({ ...decision, passed: false })],
    ['another quorum', (decision) => ({ ...decision, quorum: { ...decision.quorum, present: 5 } })],
    ['the vote of an absent member', (decision) => ({ ...decision, votes: { ...decision.votes, for: ['deputy'] } })],
  ])('with a decision of %s names the event', async (_, change) => {
    const broken = payloadChange('decision.taken', ({ decision, ...rest }) => ({ decision: change(decision), ...rest }))
    expect(await codesOf(broken)).toContain('event-unlawful')
  })

  test('in which the chair fills a sheet names the event', async () => {
    const index = bundle.events.findIndex(({ type }) => type === 'sheet.saved')
    const broken = rewritten((draft, at) => (at === index ? { ...draft, actor: 'chair', role: 'chair' } : draft))
    expect(await verifyBundle(broken, tools)).toContainEqual(
      expect.objectContaining({ code: 'event-unlawful', at: { path: `/events/${index}` } }),
    )
  })

  test('in which one juror fills the sheet of another names the event', async () => {
    const index = bundle.events.findIndex(({ type }) => type === 'sheet.saved')
    const broken = rewritten((draft, at) => (at === index ? { ...draft, actor: 'j3' } : draft))
    expect(await codesOf(broken)).toContain('event-unlawful')
  })
})

test('standings and protocols that do not follow are found with their place', async () => {
  const standings = structuredClone(bundle.standings)
  standings[0]!.nominations[0]!.standings[0]!.place = 2
  expect(await verifyBundle({ ...bundle, standings }, tools)).toMatchObject([
    { code: 'standings-differ', at: { path: '/standings/0/nominations/0/standings/0/place' } },
  ])
  const protocol = { ...bundle.protocol, agenda: ['Другое'] }
  expect(await verifyBundle({ ...bundle, protocol }, tools)).toMatchObject([
    { code: 'protocol-unfounded', at: { path: '/protocol/agenda/0' } },
  ])
})

test('submissions are held against their hashes', async () => {
  expect(await codesOf({ ...bundle, submissions })).toEqual([])
  const other = submissions.with(1, { ...submissions[1]!, card: { ...submissions[1]!.card, title: 'Другая' } })
  expect(await verifyBundle({ ...bundle, submissions: other }, tools)).toMatchObject([
    { code: 'content-hash-differs', about: 's2', at: { path: '/submissions/1' } },
  ])
})

test('a bundle without a checkpoint of its end proves nothing', async () => {
  expect(await codesOf({ ...bundle, checkpoints: bundle.checkpoints.slice(0, 1) })).toContain('checkpoint-unreadable')
})

const withEvent = (event: object): string =>
  canonicalJson({ ...bundle, events: bundle.events.with(0, { ...bundle.events[0]!, ...event }) })

test.each<[what: string, file: string, code: string, path: string | undefined]>([
  ['not JSON', '{', 'bundle-unreadable', undefined],
  ['null', 'null', 'shape-value-wrong', ''],
  ['an unknown field', canonicalJson({ ...bundle, more: 1 }), 'shape-field-unknown', '/more'],
  ['an event without a command', withEvent({ payload: {} }), 'shape-field-missing', '/events/0/payload/edition'],
  ['an event of no type there is', withEvent({ type: 'sheet.burnt' }), 'shape-value-wrong', '/events/0/type'],
  [
    'an event with a payload of its own',
    withEvent({ payload: { ...(bundle.events[0]!.payload as object), vote: 'за' } }),
    'shape-field-unknown',
    '/events/0/payload/vote',
  ],
  [
    'a mark that is text',
    text.replace('"quality":{"over":[],"value":9}', '"quality":{"over":[],"value":"9"}'),
    'shape-value-wrong',
    `/events/${bundle.events.findIndex(({ type }) => type === 'sheet.saved')}/payload/marks/quality/value`,
  ],
  [
    'a key that parsers skip',
    text.replace('{"actor"', '{"__proto__":1,"actor"'),
    'shape-field-unknown',
    '/events/0/__proto__',
  ],
])('%s is no bundle', (_, file, code, path) => {
  expect(readBundle(file).problems[0]).toMatchObject({ code, at: path === undefined ? {} : { path } })
})

test('events that tell no edition are a finding, not a crash', async () => {
  const broken = payloadChange('rules.drafted', ({ command }) => ({ command, rules: { nominations: 7 } }))
  expect(await codesOf(broken)).toContain('bundle-unreadable')
})

describe('signatures', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const signer: Signer = {
    algorithm: 'Ed25519',
    key: new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)),
    sign: (message) => new Uint8Array(sign(null, message, privateKey)),
  }

  test('of a juror are made before the ballot is sent, and hold', async () => {
    const session = prepared()
    act(session, 'secretary', 'enrol-key', { member: 'j2', key: base64Of(signer.key), algorithm: 'Ed25519' })
    act(session, 'chair', 'open-round', { round: 'r1' })
    act(session, 'j2', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })
    fill(session, 'j2', 's1', 7)
    act(session, 'j2', 'submit-sheet', { round: 'r1', submission: 's1' })
    const sheet = sheetAt(session.state, { round: 'r1', submission: 's1', juror: 'j2' })!
    const ballot = ballotOf(session.state, sheet, sha256)
    expect(refusal(session, 'j2', 'confirm-sheet', { submission: 's1', ballot })).toBe('act-signature-missing')
    const command = commandOf(session, 'j2', 'confirm-sheet', { submission: 's1', ballot })
    const signature = await signEvent(session.state.origin, signableEvent(command, sha256), signer)
    expect(send(session, { ...command, signatures: [signature] } as Command)).toBeUndefined()
    const part = { ...bundle, events: session.events }
    const codes = await codesOf(part)
    expect(codes).not.toContain('journal-signature')
    expect(codes).not.toContain('act-signature-unknown')
    const { signatures: _, ...bare } = session.events.at(-1)!
    expect(await codesOf({ ...part, events: session.events.with(-1, bare) })).toContain('act-signature-missing')
    const forged = {
      ...session.events.at(-1)!,
      payload: { ...(session.events.at(-1)!.payload as object), ballot: { ...ballot, marks: { quality: 10 } } },
    }
    expect(await codesOf({ ...part, events: session.events.with(-1, forged) })).toContain('journal-signature')
  })

  test('with a key that nobody enrolled are told', async () => {
    const session = opened()
    const value = btoa('x'.repeat(64))
    const events = published().events.map((event) =>
      event.type === 'protocol.signed'
        ? { ...event, signatures: [{ key: base64Of(signer.key), algorithm: 'Ed25519' as const, value }] }
        : event,
    )
    expect(session.state.keys).toEqual({})
    expect(await codesOf({ ...bundle, events })).toEqual(
      expect.arrayContaining(['act-signature-unknown', 'journal-signature']),
    )
  })
})
