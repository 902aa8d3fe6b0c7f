import { describer, type Description, type Locale } from '../problem/describer.js'
import { contestNames } from '../problem/names.js'
import type { Problem } from '../problem/problem.js'
import { cityWordings } from '../problem/wording/city.js'
import { contestWordings } from '../problem/wording/contest.js'
import { whenWordings } from '../problem/wording/when.js'

/**
 * The same as `describeProblem` for what rules and submissions can bring about, without the words of judging and all else:
 * for a page on which one applies.
 *
 * @example describeContestProblem(problem, 'ru').sentence // 'Название: поле не заполнено'
 */
export const describeContestProblem: (problem: Problem, locale?: Locale) => Description = describer(
  {
    ...whenWordings,
    ...cityWordings,
    ...contestWordings,
  },
  contestNames,
)
