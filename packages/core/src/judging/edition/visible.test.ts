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
import { seenBy } from './seen-by.js'
import { visibleTo, type Viewer } from './visible.js'

const viewers: Viewer[] = [
  ...commission.members.map(({ id, role }) => ({ id, role })),
  { id: 'org', role: 'organiser' },
  { id: 'tver', role: 'applicant' },
  { id: 'stranger', role: 'juror' },
  { id: 'chair', role: 'juror' },
]

/** The same edition, in which the second juror says something else. */
function world(quality: number, comment: string): Session {
  const session = opened()
  judge(session, 'j1', 's2', 8)
  act(session, 'j2', 'open-sheet', { submission: 's1', noConflict: true })
  fill(session, 'j2', 's1', quality)
  act(session, 'j2', 'save-sheet', { submission: 's1', comments: { quality: { value: comment, base: 0 } } })
  confirm(session, 'j2', 's1')
  return session
}

describe('before a round is closed', () => {
  const [one, other] = [world(3, 'слабо 73137'), world(9, 'превосходно 73137')]

  test.each(viewers.filter(({ id }) => id !== 'j2'))(
    'what $id ($role) sees does not depend on the marks of another',
    (viewer) => {
      const seen = JSON.stringify(visibleTo(one.state, viewer))
      expect(seen).toBe(JSON.stringify(visibleTo(other.state, viewer)))
      expect(seen).not.toContain('73137')
    },
  )

  test('a value that waits for its juror is for nobody else', () => {
    const session = opened()
    judge(session, 'j2', 's1', 9)
    act(session, 'j2', 'save-sheet', { submission: 's1', comments: { quality: { value: 'верно', base: 0 } } })
    act(session, 'j2', 'save-sheet', { submission: 's1', comments: { quality: { value: 'неверно 73137', base: 0 } } })
    for (const look of [visibleTo, seenBy]) {
      const isSeen = (viewer: Viewer): boolean => JSON.stringify(look(session.state, viewer)).includes('73137')
      expect(viewers.filter(isSeen)).toEqual([{ id: 'j2', role: 'juror' }])
    }
  })

  test('a juror sees his own marks', () => {
    expect(visibleTo(one.state, { id: 'j2', role: 'juror' }).sheets).toMatchObject([
      { marks: { quality: { value: 3 } } },
      {},
    ])
  })

  test.each(viewers)('$id ($role) sees no standings', (viewer) => {
    expect(visibleTo(one.state, viewer).standings).toEqual([])
  })

  test.each(viewers.filter(({ role }) => role === 'juror'))('how far others have come is not for $id', (viewer) => {
    const idle = opened()
    const busy = opened()
    for (const [juror, submission, quality] of marks) if (juror !== viewer.id) judge(busy, juror, submission, quality)
    expect(visibleTo(busy.state, viewer)).toEqual(visibleTo(idle.state, viewer))
  })

  test('a juror never sees a submission of the own city', () => {
    const { entries } = visibleTo(one.state, { id: 'j1', role: 'juror' })
    expect(entries.map(({ id }) => id)).toEqual(['s2', 's3'])
  })

  test('a reopened round hides its result again', () => {
    const session = closed()
    expect(visibleTo(session.state, { id: 'chair', role: 'chair' }).standings).toHaveLength(1)
    act(session, 'chair', 'propose-act', { act: { kind: 'reopen-round' }, reason: 'ошибка' })
    act(session, 'secretary', 'second-act', { proposal: `c${session.events.length - 1}` })
    for (const viewer of viewers) expect(visibleTo(session.state, viewer).standings).toEqual([])
  })
})

test.each<[ActorRole, string, number]>([
  ['juror', 'j1', 1],
  ['chair', 'chair', 1],
  ['auditor', 'auditor', 1],
  ['organiser', 'org', 0],
  ['applicant', 'tver', 0],
])('after the end a %s sees %j the standings of %i rounds, and of one once they are published', (role, id, count) => {
  expect(visibleTo(closed().state, { id, role }).standings).toHaveLength(count)
  expect(visibleTo(published().state, { id, role }).standings).toHaveLength(1)
})

test('an applicant never sees marks', () => {
  expect(visibleTo(published().state, { id: 'tver', role: 'applicant' }).sheets).toEqual([])
})
