import { describe, expect, test } from 'vitest'
import type { ActorRole } from './command.js'
import {
  act,
  closed,
  commission,
  confirm,
  fill,
  judge,
  marks,
  opened,
  published,
  type Session,
} from './testing/session.js'
import { seenBy, type Viewer } from './seen-by.js'
import { standingsOfEdition } from './standings-of-edition.js'

const viewers: Viewer[] = [
  ...commission.members.map(({ id, role }) => ({ id, role })),
  { id: 'org', role: 'organiser' },
  { id: 'tver', role: 'applicant' },
  { id: 'stranger', role: 'juror' },
  { id: 'chair', role: 'juror' },
]

/** How many rounds have standings in what a viewer sees. */
const resultsSeen = ({ state }: Session, viewer: Viewer): number =>
  Object.keys(state.sheets).filter((round) => standingsOfEdition(seenBy(state, viewer), round)).length

/** The same edition, in which the second juror says something else. */
function world(quality: number, comment: string): Session {
  const session = opened()
  judge(session, 'j1', 's2', 8)
  act(session, 'j2', 'open-sheet', { round: 'r1', submission: 's1', noConflict: true })
  fill(session, 'j2', 's1', quality)
  act(session, 'j2', 'save-sheet', {
    round: 'r1',
    submission: 's1',
    comments: { quality: { value: comment, over: [] } },
  })
  confirm(session, 'j2', 's1')
  return session
}

describe('before a round is closed', () => {
  const [one, other] = [world(3, 'слабо 73137'), world(9, 'превосходно 73137')]

  test.each(viewers.filter(({ id }) => id !== 'j2'))(
    'what $id ($role) sees does not depend on the marks of another',
    (viewer) => {
      const seen = JSON.stringify(seenBy(one.state, viewer))
      expect(seen).toBe(JSON.stringify(seenBy(other.state, viewer)))
      expect(seen).not.toContain('73137')
    },
  )

  test('a value that waits for its juror is for nobody else', () => {
    const session = opened()
    judge(session, 'j2', 's1', 9)
    act(session, 'j2', 'save-sheet', {
      round: 'r1',
      submission: 's1',
      comments: { quality: { value: 'верно', over: [] } },
    })
    act(session, 'j2', 'save-sheet', {
      round: 'r1',
      submission: 's1',
      comments: { quality: { value: 'неверно 73137', over: [] } },
    })
    const isSeen = (viewer: Viewer): boolean => JSON.stringify(seenBy(session.state, viewer)).includes('73137')
    expect(viewers.filter(isSeen)).toEqual([{ id: 'j2', role: 'juror' }])
  })

  test('a juror sees his own marks', () => {
    const { sheets } = seenBy(one.state, { id: 'j2', role: 'juror' })
    expect(sheets['r1']!['s1']!['j2']!.marks).toMatchObject({ quality: { value: 3 } })
  })

  test.each(viewers)('$id ($role) sees no standings', (viewer) => {
    expect(resultsSeen(one, viewer)).toBe(0)
  })

  test.each(viewers.filter(({ role }) => role === 'juror'))('how far others have come is not for $id', (viewer) => {
    const idle = opened()
    const busy = opened()
    for (const [juror, submission, quality] of marks) if (juror !== viewer.id) judge(busy, juror, submission, quality)
    expect(seenBy(busy.state, viewer)).toEqual(seenBy(idle.state, viewer))
  })

  test('a juror never sees a submission of the own city', () => {
    const { entries } = seenBy(one.state, { id: 'j1', role: 'juror' })
    expect(Object.keys(entries).sort()).toEqual(['s2', 's3'])
  })

  test('in which order jurors score is for each himself, until the round is closed', () => {
    const order = { j1: ['s2'], j2: ['s1'] }
    const seenOf = (session: Session, viewer: Viewer) => seenBy(session.state, viewer).scoringOrder
    const both = world(3, 'слабо')
    expect(both.state.scoringOrder).toEqual({ r1: order })
    expect(viewers.filter((viewer) => Object.keys(seenOf(both, viewer)).length)).toEqual([
      { id: 'j1', role: 'juror' },
      { id: 'j2', role: 'juror' },
    ])
    expect(seenOf(both, { id: 'j2', role: 'juror' })).toEqual({ r1: { j2: ['s1'] } })
    expect(seenOf(closed(), { id: 'secretary', role: 'secretary' })).toEqual({
      r1: { j1: ['s2', 's3'], j2: ['s1', 's3'], j3: ['s1', 's2'] },
    })
  })

  test('a reopened round hides its result again', () => {
    const session = closed()
    expect(resultsSeen(session, { id: 'chair', role: 'chair' })).toBe(1)
    act(session, 'chair', 'propose-act', { act: { kind: 'reopen-round' }, reason: 'ошибка' })
    act(session, 'secretary', 'second-act', { proposal: `c${session.events.length - 1}` })
    for (const viewer of viewers) expect(resultsSeen(session, viewer)).toBe(0)
  })
})

test.each<[ActorRole, string, number]>([
  ['juror', 'j1', 1],
  ['chair', 'chair', 1],
  ['auditor', 'auditor', 1],
  ['organiser', 'org', 0],
  ['applicant', 'tver', 0],
])('after the end a %s (%s) can work out the standings of %i rounds', (role, id, count) => {
  expect(resultsSeen(closed(), { id, role })).toBe(count)
  expect(resultsSeen(published(), { id, role })).toBe(count)
})

test('an applicant never sees marks, but the entries once all is published', () => {
  const { sheets, entries } = seenBy(published().state, { id: 'tver', role: 'applicant' })
  expect(sheets).toEqual({})
  expect(Object.keys(entries)).toHaveLength(3)
})
