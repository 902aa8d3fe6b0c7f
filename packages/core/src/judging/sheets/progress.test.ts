import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { ScoreSheet } from '../sheet.js'
import { sheetOf } from '../testing/edition.js'
import { absenceOf, sheetProgress, type AssignedPair } from './progress.js'

const pair = (juror: string, submission: string): AssignedPair => ({ juror, submission, round: 'r1' })
const inState = (juror: string, submission: string, state: ScoreSheet['state']): ScoreSheet =>
  sheetOf(juror, submission, {}, { state })

test.each<[ScoreSheet['state'], ReturnType<typeof absenceOf>, boolean]>([
  ['assigned', 'pending', false],
  ['opened', 'pending', false],
  ['draft', 'pending', false],
  ['submitted', null, true],
  ['confirmed', null, true],
  ['sealed', null, true],
  ['recused', 'recused', true],
  ['abstained', 'abstained', true],
  ['expired', 'abstained', true],
  ['replaced', 'unassigned', true],
])('a sheet in the state «%s» is missing as %s; the round can close: %s', (state, absence, canClose) => {
  const sheet = inState('j1', 's1', state)
  expect(absenceOf(sheet, true)).toBe(absence)
  const progress = sheetProgress([sheet], [pair('j1', 's1')])
  expect(progress.canClose).toBe(canClose)
  expect(progress.missing.map((missing) => missing.absence)).toEqual(
    absence === null || absence === 'unassigned' ? [] : [absence],
  )
})

test('without a sheet an assigned pair is pending, another is not assigned', () => {
  expect([absenceOf(undefined, true), absenceOf(undefined, false)]).toEqual(['pending', 'unassigned'])
  expect(sheetProgress([], [pair('j1', 's1')])).toMatchObject({
    canClose: false,
    missing: [{ juror: 'j1', submission: 's1', round: 'r1', absence: 'pending' }],
  })
})

test('rows count the four absences apart', () => {
  const assignment = [pair('j1', 's1'), pair('j2', 's1'), pair('j3', 's1'), pair('j4', 's1'), pair('j1', 's2')]
  const sheets = [
    inState('j1', 's1', 'submitted'),
    inState('j2', 's1', 'recused'),
    inState('j3', 's1', 'abstained'),
    inState('j1', 's2', 'confirmed'),
  ]
  const { bySubmission, byJuror, canClose } = sheetProgress(sheets, assignment)
  expect(bySubmission).toEqual([
    { id: 's1', round: 'r1', assigned: 4, returned: 1, recused: 1, abstained: 1, pending: 1, unassigned: 0 },
    { id: 's2', round: 'r1', assigned: 1, returned: 1, recused: 0, abstained: 0, pending: 0, unassigned: 3 },
  ])
  expect(byJuror[0]).toMatchObject({ id: 'j1', assigned: 2, returned: 2, unassigned: 0 })
  expect(canClose).toBe(false)
})

test('of several sheets of a pair a recusal speaks first, marks before a refusal', () => {
  const of = (...states: ScoreSheet['state'][]) =>
    sheetProgress(
      states.map((state) => inState('j1', 's1', state)),
      [pair('j1', 's1')],
    ).byJuror[0]
  expect(of('submitted', 'recused')).toMatchObject({ recused: 1, returned: 0 })
  expect(of('abstained', 'submitted')).toMatchObject({ returned: 1, abstained: 0 })
  expect(of('draft', 'abstained', 'replaced')).toMatchObject({ abstained: 1, pending: 0 })
})

test('an opened sheet that the assignment dropped keeps nothing open', () => {
  expect(sheetProgress([inState('j1', 's1', 'opened')], []).canClose).toBe(true)
})

test('marks that nobody asked for are told', () => {
  const sheets = [sheetOf('j9', 's1', 5), sheetOf('j1', 's1', 5), inState('j8', 's1', 'draft')]
  expect(sheetProgress(sheets, [pair('j1', 's1')]).unexpected).toEqual([pair('j9', 's1')])
})

describe('laws', () => {
  const states = fc.constantFrom<ScoreSheet['state']>(
    'assigned',
    'draft',
    'submitted',
    'recused',
    'abstained',
    'replaced',
  )
  const ids = [fc.constantFrom('j1', 'j2', 'j3'), fc.constantFrom('s1', 's2', 's3')] as const
  const sheets = fc.array(fc.tuple(...ids, states).map((parts) => inState(...parts)))
  const assignments = fc.array(fc.tuple(...ids).map((parts) => pair(...parts)))

  test.prop([sheets, assignments])('the order changes nothing', (some, assignment) => {
    expect(sheetProgress([...some].reverse(), [...assignment].reverse())).toEqual(sheetProgress(some, assignment))
  })

  test.prop([sheets, assignments])('a row adds up, and both sides to the same', (some, assignment) => {
    const { bySubmission, byJuror, missing } = sheetProgress(some, assignment)
    for (const row of [...bySubmission, ...byJuror]) {
      expect(row.returned + row.recused + row.abstained + row.pending).toBe(row.assigned)
    }
    const sum = (rows: typeof byJuror) => rows.reduce((all, row) => all + row.assigned - row.returned, 0)
    expect([sum(bySubmission), sum(byJuror)]).toEqual([missing.length, missing.length])
  })

  test.prop([sheets, assignments])('only what is pending keeps a round open', (some, assignment) => {
    const { canClose, missing } = sheetProgress(some, assignment)
    expect(canClose).toBe(!missing.some(({ absence }) => absence === 'pending'))
  })
})
