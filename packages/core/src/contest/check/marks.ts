import { contestProblem } from '../../problem/codes/contest.js'
import type { Problem } from '../../problem/problem.js'
import type { ComputedCriterion, ContestRules, Criterion, JudgedCriterion, Scale } from '../contest.js'
import { criterionLists } from './places.js'

/** Scales without a choice, marks off their scale, weights and steps that cannot be reckoned with. */
export const marks = (rules: ContestRules): Problem[] =>
  criterionLists(rules).flatMap(({ placed }) => placed.flatMap(({ criterion, path }) => marksOf(criterion, path)))

function marksOf(criterion: Criterion, path: string): Problem[] {
  const about = criterion.title
  const problems = scaleProblems(criterion.scale, `${path}/scale`, about)
  if (!Number.isSafeInteger(criterion.weight) || criterion.weight <= 0) {
    problems.push(contestProblem('weight-wrong', { path: `${path}/weight` }, { about, found: criterion.weight }))
  }
  return [
    ...problems,
    ...(criterion.kind === 'judged' ? commentProblems(criterion, path) : stepProblems(criterion, path)),
  ]
}

function scaleProblems(scale: Scale, path: string, about: string): Problem[] {
  const { min, max, levels } = scale
  if (![min, max, max - min].every(Number.isSafeInteger)) {
    return [contestProblem('scale-not-whole', { path }, { about, found: span(scale) })]
  }
  if (min >= max) return [contestProblem('scale-empty', { path }, { about, found: span(scale) })]
  if (!levels) return []
  if (!levels.length) return [contestProblem('scale-empty', { path: `${path}/levels` }, { about, found: '[]' })]
  const problems: Problem[] = []
  const seen = new Set<number>()
  levels.forEach(({ value }, i) => {
    const at = { path: `${path}/levels/${i}/value` }
    if (isOff(scale, value)) problems.push(offScale('level-off-scale', at.path, about, value, scale))
    else if (seen.has(value)) problems.push(contestProblem('level-duplicate', at, { about, found: value }))
    seen.add(value)
  })
  if (!problems.length && levels.length < max - min + 1) {
    let value = min
    while (seen.has(value)) value++
    problems.push(contestProblem('level-missing', { path: `${path}/levels` }, { about, expected: value }))
  }
  return problems
}

function commentProblems({ title, scale, commentAtMost, commentAtLeast }: JudgedCriterion, path: string): Problem[] {
  return Object.entries({ commentAtMost, commentAtLeast }).flatMap(([name, value]) =>
    value !== undefined && isOff(scale, value)
      ? [offScale('comment-mark-off-scale', `${path}/${name}`, title, value, scale)]
      : [],
  )
}

function stepProblems({ title: about, scale, part, whole, steps }: ComputedCriterion, path: string): Problem[] {
  if (!steps.length) return [contestProblem('steps-empty', { path: `${path}/steps` }, { about })]
  const same =
    part === whole ? [contestProblem('share-of-itself', { path: `${path}/part` }, { about, found: part })] : []
  const wrong = steps.flatMap(({ atLeastPercent, value }, i) => {
    const at = `${path}/steps/${i}`
    const before = steps[i - 1]?.atLeastPercent
    const problems: Problem[] = []
    if (!Number.isSafeInteger(atLeastPercent) || atLeastPercent < 0 || atLeastPercent > 100) {
      problems.push(
        contestProblem('step-percent-wrong', { path: `${at}/atLeastPercent` }, { about, found: atLeastPercent }),
      )
    } else if (before !== undefined && atLeastPercent <= before) {
      problems.push(
        contestProblem(
          'steps-order',
          { path: `${at}/atLeastPercent` },
          { about, found: atLeastPercent, expected: before },
        ),
      )
    }
    if (isOff(scale, value)) problems.push(offScale('step-off-scale', `${at}/value`, about, value, scale))
    return problems
  })
  return [...same, ...wrong]
}

const span = ({ min, max }: Scale): string => `${min}…${max}`

const isOff = ({ min, max }: Scale, value: number): boolean =>
  !Number.isSafeInteger(value) || value < min || value > max

const offScale = (
  code: 'level-off-scale' | 'comment-mark-off-scale' | 'step-off-scale',
  path: string,
  about: string,
  found: number,
  scale: Scale,
): Problem => contestProblem(code, { path }, { about, found, expected: span(scale) })
