import type { Description, Locale } from '../problem/describer.js'
import { describer } from '../problem/describer.js'
import { stateNames } from '../problem/names.js'
import type { Problem } from '../problem/problem.js'
import { shapeNames } from '../problem/shape-names.js'
import { practiceWordings } from '../problem/wording/practice.js'
import { shapeWordings } from '../problem/wording/shape.js'

/**
 * The same as `describeProblem` for what a library of practices can bring about, without the words of all else: for a page
 * that meets no others.
 *
 * @example describePracticeProblem(problem, 'ru').sentence // 'Указатель практик построен другой версией: 0.1 вместо 1.1'
 */
export const describePracticeProblem: (problem: Problem, locale?: Locale) => Description = describer(
  { ...shapeWordings, ...practiceWordings },
  { shape: shapeNames, state: stateNames },
)
