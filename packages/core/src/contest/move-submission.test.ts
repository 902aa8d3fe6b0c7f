import { fc, test } from '@fast-check/vitest'
import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import { contentHash } from './content-hash.js'
import { moveSubmission, submissionMoves, type Move } from './move-submission.js'
import { readSubmission } from './schema.js'
import type { Submission, SubmissionState } from './submission.js'
import { draft, rules } from './testing/sample.js'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
const context = { rules, sha256 }
const [early, later, late] = ['2026-09-10T09:00:00Z', '2026-09-12T09:00:00Z', '2026-10-05T09:00:00Z']

const moves: Record<Move['kind'], Move> = {
  edit: { kind: 'edit', at: later, card: { ...draft.card, title: 'Двор-сад' } },
  submit: { kind: 'submit', at: later },
  return: { kind: 'return', at: later, reason: 'Нет показателей', deadline: '2026-09-20' },
  admit: { kind: 'admit', at: later },
  reject: { kind: 'reject', at: later, reason: 'Не практика' },
  withdraw: { kind: 'withdraw', at: later },
  judge: { kind: 'judge', at: later },
  award: { kind: 'award', at: later },
  'pass-over': { kind: 'pass-over', at: later },
  publish: { kind: 'publish', at: later },
}
const kinds = Object.keys(moves) as Move['kind'][]
const states = Object.keys(submissionMoves) as SubmissionState[]

/** The life of a submission as one text: each row a state, then where each move leads. */
const life = `
draft edit=draft submit=submitted withdraw=withdrawn
submitted edit=submitted return=returned admit=admitted reject=rejected withdraw=withdrawn
returned edit=returned submit=submitted reject=rejected withdraw=withdrawn
admitted judge=judged withdraw=withdrawn
rejected
withdrawn
judged award=awarded pass-over=not-awarded
awarded publish=published
not-awarded publish=published
published
`

const table = new Map(
  life
    .trim()
    .split('\n')
    .map((row) => {
      const [state, ...ways] = row.split(' ') as [SubmissionState, ...string[]]
      return [state, new Map(ways.map((way) => way.split('=') as [Move['kind'], SubmissionState]))]
    }),
)

function moved(submission: Submission, ...list: Move[]): Submission {
  return list.reduce((before, move) => {
    const { submission: after, refused } = moveSubmission(before, move, context)
    expect(refused).toBeUndefined()
    return after
  }, submission)
}

const every = states.flatMap((state) => kinds.map((kind) => [state, kind, table.get(state)!.get(kind)] as const))

test.each(every)('from %s, %s leads to %s', (state, kind, target) => {
  const submission: Submission = { ...draft, state, ...(state !== 'draft' && { submittedAt: early }) }
  const copy = structuredClone(submission)
  const result = moveSubmission(submission, moves[kind], context)
  expect(submission).toEqual(copy)
  if (target) expect([result.submission.state, result.refused]).toEqual([target, undefined])
  else {
    expect(result.submission).toBe(submission)
    expect(result.refused).toMatchObject({ code: 'move-not-allowed', about: kind, found: state })
  }
})

const anyMove = fc
  .tuple(fc.constantFrom(...kinds), fc.constantFrom(early, later, late, 'вчера'), fc.boolean())
  .map(([kind, at, isBare]) => (isBare ? { kind, at } : { ...moves[kind], at }) as Move)

test.prop([fc.array(anyMove, { maxLength: 12 })])('no sequence of moves leads outside the table', (list) => {
  let submission: Submission = Object.freeze({ ...draft, mark: 'of a later version' })
  for (const move of list) {
    const { submission: after, refused } = moveSubmission(submission, Object.freeze(move), context)
    if (refused) expect(after).toBe(submission)
    else expect(table.get(submission.state)!.get(move.kind)).toBe(after.state)
    const { mark, ...known } = after as Submission & { mark: string }
    expect(mark).toBe('of a later version')
    expect(readSubmission(known).problems).toEqual([])
    submission = Object.freeze(after)
  }
})

describe('submitting', () => {
  test('sets the time and the hash of the content', () => {
    expect(moved(draft, { kind: 'submit', at: early })).toEqual({
      ...draft,
      state: 'submitted',
      submittedAt: early,
      contentHash: contentHash(draft, sha256),
    })
  })

  test('after the intake is marked late, and admitted only with a reason', () => {
    const submitted = moved(draft, { kind: 'submit', at: late })
    expect(submitted.late).toBe(true)
    const bare = moveSubmission(submitted, { kind: 'admit', at: late }, context)
    expect([bare.submission, bare.refused?.code]).toEqual([submitted, 'move-reason-missing'])
    const admitted = moved(submitted, { kind: 'admit', at: late, reason: 'Сбой почты' })
    expect(admitted).toMatchObject({ state: 'admitted', late: true, reason: 'Сбой почты' })
  })
})

describe('editing', () => {
  test('before submission leaves no trace', () => {
    const edited = moved(draft, moves.edit)
    expect(edited).toEqual({ ...draft, card: { ...draft.card, title: 'Двор-сад' } })
  })

  test('after submission makes a new hash and takes the time of the edit', () => {
    const submitted = moved(draft, { kind: 'submit', at: early })
    const edited = moved(submitted, moves.edit)
    expect(edited.submittedAt).toBe(later)
    expect(edited.contentHash).not.toBe(submitted.contentHash)
    expect(edited.contentHash).toBe(contentHash(edited, sha256))
  })

  test('of attachments alone keeps the card', () => {
    const edited = moved(draft, { kind: 'edit', at: early, attachments: [] })
    expect([edited.card, edited.attachments]).toEqual([draft.card, []])
  })

  test('after the intake is refused', () => {
    const submitted = moved(draft, { kind: 'submit', at: early })
    expect(moveSubmission(submitted, { ...moves.edit, at: late }, context).refused?.code).toBe('edit-after-intake')
  })
})

describe('a revision', () => {
  const returned = moved(draft, { kind: 'submit', at: early }, { ...moves.return, at: later } as Move)

  test('is asked for with a reason and a deadline', () => {
    expect(returned).toMatchObject({ state: 'returned', reason: 'Нет показателей', deadline: '2026-09-20' })
  })

  test('may be asked for until the same day', () => {
    const submitted = moved(draft, { kind: 'submit', at: early })
    expect(moved(submitted, { ...moves.return, deadline: '2026-09-12' } as Move).deadline).toBe('2026-09-12')
  })

  test('in time keeps the time of the first submission and clears what was asked', () => {
    const again = moved(returned, moves.edit, { kind: 'submit', at: '2026-09-20T20:00:00Z' })
    expect(again.submittedAt).toBe(early)
    expect([again.late, again.reason, again.deadline]).toEqual([undefined, undefined, undefined])
    expect(again.contentHash).toBe(contentHash(again, sha256))
  })

  test('after its deadline is late and takes its own time', () => {
    const again = moved(returned, { kind: 'submit', at: '2026-09-20T21:00:00Z' })
    expect([again.late, again.submittedAt]).toEqual([true, '2026-09-20T21:00:00Z'])
  })

  test('asked for after the intake may come after it', () => {
    const after = moved(draft, { kind: 'submit', at: early }, {
      ...moves.return,
      at: late,
      deadline: '2026-10-20',
    } as Move)
    expect(moved(after, { kind: 'submit', at: '2026-10-19T09:00:00Z' }).late).toBeUndefined()
  })
})

describe('a move is refused', () => {
  const submitted = moved(draft, { kind: 'submit', at: later })

  test.each<[string, Submission, Move, string]>([
    ['without its time', draft, { kind: 'submit', at: 'вчера' }, 'move-instant-wrong'],
    ['in another zone', draft, { kind: 'submit', at: '2026-09-10T12:00:00+03:00' }, 'move-instant-wrong'],
    ['before the submission', submitted, { kind: 'admit', at: early }, 'move-before-submission'],
    ['without a reason', submitted, { kind: 'reject', at: later, reason: ' ' }, 'move-reason-missing'],
    ['with a deadline passed', submitted, { ...moves.return, deadline: '2026-09-11' } as Move, 'move-deadline-wrong'],
    ['with no such deadline', submitted, { ...moves.return, deadline: '2026-09-31' } as Move, 'move-deadline-wrong'],
    ['unknown', submitted, { kind: 'praise', at: later } as unknown as Move, 'move-not-allowed'],
    ['named after a method', submitted, { kind: 'constructor', at: later } as unknown as Move, 'move-not-allowed'],
  ])('%s', (_, submission, move, code) => {
    expect(moveSubmission(submission, move, context)).toEqual({
      submission,
      refused: expect.objectContaining({ code }),
    })
  })
})

test('a whole life', () => {
  const list: Move[] = [
    { kind: 'submit', at: early },
    { ...moves.return, at: later } as Move,
    moves.edit,
    { kind: 'submit', at: later },
    { kind: 'admit', at: later },
    { kind: 'judge', at: late },
    { kind: 'award', at: late },
    { kind: 'publish', at: late },
  ]
  expect(moved(draft, ...list)).toMatchObject({ state: 'published', submittedAt: early })
})
