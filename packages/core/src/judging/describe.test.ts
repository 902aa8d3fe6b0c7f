import { expect, test } from 'vitest'
import { severities, problemAt, type ProblemCode } from '../problem/codes.js'
import { describeProblem } from '../problem/describe.js'
import { contestSeverities } from '../problem/codes/contest.js'
import { journalSeverities } from '../problem/codes/journal.js'
import { judgingSeverities } from '../problem/codes/judging.js'
import { describeJudgingProblem } from './describe.js'

const own = Object.keys({ ...contestSeverities, ...journalSeverities, ...judgingSeverities }) as ProblemCode[]

test.each(own)('%s is told as everywhere', (code) => {
  const problem = problemAt(code, { path: '/a' }, { about: 'x', found: '2026-10-01', expected: 3 })
  for (const locale of ['ru', 'en'] as const)
    expect(describeJudgingProblem(problem, locale)).toEqual(describeProblem(problem, locale))
})

test('what no contest brings about is told by its code', () => {
  const code = (Object.keys(severities) as ProblemCode[]).find((one) => one.startsWith('plan-'))!
  expect(describeJudgingProblem(problemAt(code, {}))).toEqual({ sentence: code, remedy: '' })
})
