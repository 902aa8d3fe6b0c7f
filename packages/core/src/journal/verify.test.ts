import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Problem } from '../problem/problem.js'
import { canonicalJson } from './canonical-json.js'
import type { JournalEvent } from './event.js'
import { appendEvent } from './append.js'
import { emptyHead, headOf, headRoot } from './head.js'
import { journalOf } from './testing/sample.js'
import { sha256 } from './testing/sha256.js'
import { verifyJournal } from './verify.js'

const size = 24
const { events } = journalOf(size)
const told = (length: number) => ({ size: length, root: headRoot(headOf(events.slice(0, length), sha256), sha256) })
const checkpoints = [told(7), told(size)]
const found = (journal: readonly JournalEvent[]) => verifyJournal(journal, sha256, { checkpoints })
const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code)
const place = fc.integer({ min: 0, max: size - 1 })

test('a journal as it was has no findings', () => {
  expect(found(events)).toEqual([])
  expect(verifyJournal([], sha256, { checkpoints: [told(0)] })).toEqual([])
})

test.prop([place, fc.nat(), fc.integer({ min: 0, max: 6 })], { numRuns: 300 })(
  'a flipped bit anywhere in an event is found, and the event named',
  (index, position, bit) => {
    const bytes = new TextEncoder().encode(canonicalJson(events[index]))
    bytes[position % bytes.length]! ^= 1 << bit
    let event: JournalEvent
    try {
      event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as JournalEvent
    } catch {
      return // no longer JSON: refused before it comes here
    }
    const problems = found(events.with(index, event))
    expect(problems.length).toBeGreaterThan(0)
    expect(problems).not.toEqual([])
    // Of the last event only the checkpoint tells.
    if (index < size - 1) expect(codes(problems).some((code) => code !== 'journal-checkpoint')).toBe(true)
    for (const { code, at, about } of problems) {
      if (code === 'journal-changed' || code === 'journal-unreadable')
        expect(at.path).toMatch(new RegExp(`^/${index}(/|$)`))
      if (code === 'journal-changed') expect(about).toBe(String(index))
    }
  },
)

test.each([0, 1, 22])('a changed number is found in its place: event %i', (index) => {
  const problems = found(events.with(index, { ...events[index]!, seq: index + 1 }))
  expect(problems[0]).toMatchObject({ code: 'journal-changed', at: { path: `/${index}/seq` }, about: String(index) })
})

test.prop([place, place])('two changed events are both named', (one, other) => {
  fc.pre(one !== other)
  const journal = events.map((event, index) => (index === one || index === other ? { ...event, actor: 'm9' } : event))
  const problems = found(journal)
  const named = problems.map(({ about }) => about)
  for (const index of [one, other]) {
    // The last event has none after it: the checkpoint speaks for it. Of neighbours, the link between them does.
    if (index === size - 1) expect(codes(problems)).toContain('journal-checkpoint')
    else expect(named.includes(String(index)) || named.includes(`${index}–${index + 1}`)).toBe(true)
  }
})

test.prop([fc.integer({ min: 1, max: size })])('a journal cut off is found', (cut) => {
  const problems = found(events.slice(0, size - cut))
  expect(problems.at(-1)).toMatchObject({ code: 'journal-truncated', found: size - cut, expected: size })
})

test.prop([fc.integer({ min: 0, max: size - 2 }), fc.integer({ min: 1, max: 3 })])(
  'events taken out are named',
  (index, count) => {
    const end = Math.min(index + count, size - 1)
    const problems = found(events.toSpliced(index, end - index))
    const about = end - index === 1 ? String(index) : `${index}–${end - 1}`
    expect(problems[0]).toMatchObject({ code: 'journal-missing', about })
  },
)

test.prop([place, place])('an event moved elsewhere is found', (from, to) => {
  fc.pre(from !== to)
  const moved = events.toSpliced(from, 1).toSpliced(to, 0, events[from]!)
  expect(codes(found(moved))).toContain('journal-order')
})

test.prop([place, fc.integer({ min: 0, max: size })])('an event played again is named', (from, to) => {
  const problems = found(events.toSpliced(to, 0, events[from]!))
  expect(problems).toContainEqual(expect.objectContaining({ code: 'journal-repeated', about: String(from) }))
})

test.prop([fc.integer({ min: 7, max: size - 1 })])(
  'a past written anew with a right chain fails its checkpoint',
  (index) => {
    let head = headOf(events.slice(0, index), sha256)
    const anew = events.slice(0, index)
    for (const { seq: _seq, prev: _prev, ...draft } of events.slice(index)) {
      const appended = appendEvent(head, { ...draft, actor: 'm9' }, sha256)
      anew.push(appended.event)
      head = appended.head
    }
    expect(found(anew)).toMatchObject([{ code: 'journal-checkpoint', about: `7–${size - 1}` }])
    expect(verifyJournal(anew, sha256)).toEqual([])
  },
)

test('a link broken at the very end cannot be laid on one event without a checkpoint', () => {
  const journal = events.with(-1, { ...events.at(-1)!, prev: emptyHead.last })
  expect(verifyJournal(journal, sha256)).toMatchObject([{ code: 'journal-chain', about: '22–23' }])
  expect(found(journal)[0]).toMatchObject({ code: 'journal-changed', about: '23' })
})

test('an instant before the one before it is doubtful', () => {
  const { seq: _seq, prev: _prev, ...draft } = events[0]!
  const { event } = appendEvent(headOf(events, sha256), draft, sha256)
  expect(found([...events, event])).toMatchObject([
    { code: 'journal-time', severity: 'warning', at: { path: '/24/at' } },
  ])
})

test.each<[string, unknown, string]>([
  ['null', null, '/3'],
  ['a fraction for a number', { ...events[3], seq: 1.5 }, '/3/seq'],
  ['no time zone', { ...events[3], at: '2026-10-01T00:00:00' }, '/3/at'],
  ['a month that is none', { ...events[3], at: '2026-13-01T00:00:00Z' }, '/3/at'],
  ['a day that is none', { ...events[3], at: '2026-02-30T00:00:00Z' }, '/3/at'],
  ['an hour that is none', { ...events[3], at: '2026-10-01T24:00:00Z' }, '/3/at'],
  ['a number beyond exact ones', { ...events[3], seq: 2 ** 53 }, '/3/seq'],
  ['a number below 0', { ...events[3], seq: -1 }, '/3/seq'],
  ['no payload', { ...events[3], payload: undefined }, '/3/payload'],
  ['a short id', { ...events[3], prev: 'ab' }, '/3/prev'],
  ['no actor', { ...events[3], actor: 1 }, '/3/actor'],
  ['a lone surrogate', { ...events[3], payload: { note: ['\ud800'] } }, '/3/payload/note/0'],
  [
    'a signature of no known kind',
    { ...events[3], signatures: [{ key: '', value: '', algorithm: 'RSA' }] },
    '/3/signatures/0',
  ],
])('%s is no event', (_, event, path) => {
  expect(found(events.with(3, event as JournalEvent))).toMatchObject([{ code: 'journal-unreadable', at: { path } }])
})

test('verifying leaves the journal as it was', () => {
  const before = JSON.stringify(events)
  found(events.toReversed())
  expect(JSON.stringify(events)).toBe(before)
})

test.prop([
  fc.array(
    fc.oneof(
      fc.json().map((text): unknown => JSON.parse(text)),
      fc.constantFrom<unknown>(...events),
    ),
    { maxLength: 6 },
  ),
])('whatever JSON a journal is, it is judged and not tripped over', (journal) => {
  const problems = verifyJournal(journal as JournalEvent[], sha256, { checkpoints })
  expect(Array.isArray(problems)).toBe(true)
  expect(problems.length).toBeGreaterThan(0)
})

test('two events of one instant are in order', () => {
  const { seq: _seq, prev: _prev, ...draft } = events.at(-1)!
  const { event } = appendEvent(headOf(events, sha256), draft, sha256)
  expect(found([...events, event])).toEqual([])
})

test('checkpoints may come in any order', () => {
  expect(verifyJournal(events, sha256, { checkpoints: [told(size), told(3), told(7)] })).toEqual([])
  const changed = events.with(12, { ...events[12]!, actor: 'm9' })
  expect(verifyJournal(changed, sha256, { checkpoints: [told(size), told(7)] })).toEqual(found(changed))
})

test('a number far beyond the journal is one gap, told at once', () => {
  const far = { ...events[5]!, seq: 2 ** 52 }
  expect(found([...events.slice(0, 5), far])[0]).toMatchObject({ code: 'journal-changed', about: '5' })
  expect(found([...events.slice(0, 5), { ...far, prev: '1'.repeat(64) }])[0]).toMatchObject({
    code: 'journal-missing',
    about: `5–${2 ** 52 - 1}`,
  })
})

test('between two checkpoints next to each other there is one event to blame', () => {
  let head = headOf(events.slice(0, 7), sha256)
  const anew = events.slice(0, 7)
  for (const { seq: _seq, prev: _prev, ...draft } of events.slice(7, 9)) {
    const appended = appendEvent(head, { ...draft, actor: 'm9' }, sha256)
    anew.push(appended.event)
    head = appended.head
  }
  const problems = verifyJournal(anew, sha256, { checkpoints: [told(7), told(8), told(9)] })
  expect(problems).toMatchObject([{ about: '7' }, { about: '7–8' }])
})

test('what follows a checkpoint is to blame for a broken link to it', () => {
  const journal = events.slice(0, 8).with(7, { ...events[7]!, prev: emptyHead.last })
  expect(verifyJournal(journal, sha256, { checkpoints: [told(7)] })).toMatchObject([
    { code: 'journal-changed', about: '7' },
  ])
})
