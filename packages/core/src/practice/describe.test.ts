import { expect, test } from 'vitest'
import { practiceIndexSeverities } from '../problem/codes/practice-index.js'
import { practiceSeverities } from '../problem/codes/practice.js'
import { problemAt, type ProblemCode } from '../problem/codes.js'
import { describeProblem } from '../problem/describe.js'
import { describePracticeProblem } from './describe.js'

const own = Object.keys({ ...practiceSeverities, ...practiceIndexSeverities }) as ProblemCode[]

test.each([...own, 'shape-field-missing', 'shape-value-wrong'] as const)('%s is told as everywhere', (code) => {
  const problem = problemAt(code, { path: '/a' }, { about: 'x', found: '2026-10-01', expected: 3 })
  for (const locale of ['ru', 'en'] as const)
    expect(describePracticeProblem(problem, locale)).toEqual(describeProblem(problem, locale))
})

test('what no library brings about is told by its code', () => {
  expect(describePracticeProblem(problemAt('when-impossible', {}))).toEqual({ sentence: 'when-impossible', remedy: '' })
})
