import { expect, test } from 'vitest'
import { citySeverities } from '../problem/codes/city.js'
import { contestSeverities } from '../problem/codes/contest.js'
import { whenSeverities } from '../problem/codes/when.js'
import { problemAt, type ProblemCode } from '../problem/codes.js'
import { describeProblem } from '../problem/describe.js'
import { describeContestProblem } from './describe.js'

const own = Object.keys({ ...contestSeverities, ...citySeverities, ...whenSeverities }) as ProblemCode[]

test.each(own)('%s is told as everywhere', (code) => {
  const problem = problemAt(code, { path: '/a' }, { about: 'x', found: '2026-10-01', expected: 3 })
  for (const locale of ['ru', 'en'] as const)
    expect(describeContestProblem(problem, locale)).toEqual(describeProblem(problem, locale))
})

test('what judging alone brings about is told by its code', () => {
  expect(describeContestProblem(problemAt('tie-open', {}))).toEqual({ sentence: 'tie-open', remedy: '' })
})
