import { describe, expect, test } from 'vitest'
import { checkRules } from '../../contest/check/check-rules.js'
import { readRules, readSubmission } from '../../contest/schema.js'
import { draft } from '../../contest/testing/sample.js'
import { describeProblem } from '../../problem/describe.js'
import type { Problem } from '../../problem/problem.js'
import { decide } from '../edition/decide.js'
import { commandOf, opened, submissions } from '../edition/testing/session.js'
import { readSheet } from '../schema.js'
import { checkSheets } from '../sheets/check.js'
import { criterion, editionOf, rulesWith, sheetOf, submissionOf } from '../testing/edition.js'
import { sha256 } from '../../journal/testing/sha256.js'

const organised = { organisers: ['Пример'], sources: ['Положение'] }
const judgedBy = (...parts: Parameters<typeof criterion>[]) =>
  rulesWith({ ...organised, criteria: [{ title: 'Критерии', criteria: parts.map((one) => criterion(...one)) }] })
const sheetsOf = (...sheets: Parameters<typeof checkSheets>[0]['sheets']) =>
  checkSheets({ ...editionOf([sheetOf('j1', 's1', 5)]), sheets })

/** A value in which one field is the whole again. */
function circle<T extends object>(value: T, field: keyof T): unknown {
  const copy = { ...value }
  return Object.assign(copy, { [field]: copy })
}

/** What a juror is told who saves a mark of a submission that was withdrawn while the round is open. */
function withdrawnMidRound(): Problem[] {
  const session = opened()
  const entry = { ...session.state.entries['s1']!, state: 'withdrawn' as const }
  const state = { ...session.state, entries: { ...session.state.entries, s1: entry } }
  const request = { round: 'r1', submission: 's1', marks: { quality: { value: 7, over: [] } } }
  const { refusal } = decide(state, commandOf(session, 'j2', 'save-sheet', request), sha256)
  return refusal ? [refusal] : []
}

const again = { ...submissions[0]!, id: 's1' }
const frozenTwice = (): Problem[] => {
  const session = opened()
  const state = { ...session.state, phase: 'preparing' as const }
  const { refusal } = decide(state, commandOf(session, 'secretary', 'freeze-submission', { submission: again }), sha256)
  return refusal ? [refusal] : []
}

type Case = [what: string, code: string, path: string, problems: () => Problem[]]

const criteria = '/criteria/0/criteria'
const sheet = sheetOf('j1', 's1', 5)

describe('bad input is named, with its place', () => {
  test.each<Case>([
    ['a cycle in rules', 'shape-cycle', '/quorum', () => readRules(circle(judgedBy(['a']), 'quorum')).problems],
    ['a cycle in a submission', 'shape-cycle', '/card', () => readSubmission(circle(draft, 'card')).problems],
    ['a cycle in a sheet', 'shape-cycle', '/marks', () => readSheet(circle(sheet, 'marks')).problems],
    ['a negative weight', 'weight-wrong', `${criteria}/0/weight`, () => checkRules(judgedBy(['a', { weight: -1 }]))],
    ['a weight of zero', 'weight-wrong', `${criteria}/0/weight`, () => checkRules(judgedBy(['a', { weight: 0 }]))],
    [
      'an empty scale',
      'scale-empty',
      `${criteria}/0/scale`,
      () => checkRules(judgedBy(['a', { scale: { min: 5, max: 5 } }])),
    ],
    [
      'a scale without levels',
      'scale-empty',
      `${criteria}/0/scale/levels`,
      () => checkRules(judgedBy(['a', { scale: { min: 0, max: 5, levels: [] } }])),
    ],
    ['an id twice in rules', 'id-duplicate', `${criteria}/1/id`, () => checkRules(judgedBy(['a'], ['a']))],
    ['a submission twice', 'act-done-already', '', frozenTwice],
    ['a sheet twice', 'sheet-twice', '/sheets/1', () => sheetsOf(sheet, sheet)],
    ['a juror not on the commission', 'juror-unknown', '/sheets/0/juror', () => sheetsOf(sheetOf('j9', 's1', 5))],
    ['a score off the scale', 'mark-off-scale', '/sheets/0/marks/quality', () => sheetsOf(sheetOf('j1', 's1', 11))],
    [
      'a score that is not whole',
      'mark-not-whole',
      '/sheets/0/marks/quality',
      () => sheetsOf(sheetOf('j1', 's1', 7.5)),
    ],
    [
      'a submission withdrawn before its sheets are checked',
      'submission-withdrawn',
      '/sheets/0/submission',
      () => checkSheets({ ...editionOf([sheet]), submissions: [submissionOf('s1', { state: 'withdrawn' })] }),
    ],
    ['a submission withdrawn mid-round', 'submission-withdrawn', '', withdrawnMidRound],
  ])('%s is %s at «%s»', (_, code, path, problems) => {
    const found = problems()
    expect(found.map((problem) => [problem.code, problem.at.path])).toEqual([[code, path]])
    for (const locale of ['ru', 'en'] as const) {
      const { sentence, remedy } = describeProblem(found[0]!, locale)
      expect(sentence + remedy).not.toMatch(/[{}]|undefined/)
    }
  })

  test('and what is sound is not', () => {
    expect(checkRules(judgedBy(['a'], ['b']))).toEqual([])
    expect(sheetsOf(sheet)).toEqual([])
    expect(readSheet(sheet).problems).toEqual([])
  })

  test('a value that stands in two places is no cycle', () => {
    const scale = { min: 0, max: 5 }
    expect(readRules(judgedBy(['a', { scale }], ['b', { scale }])).problems).toEqual([])
  })
})
