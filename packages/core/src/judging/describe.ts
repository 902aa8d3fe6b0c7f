import { describer } from '../problem/describer.js'
import { contestNames } from '../problem/names.js'
import { cityWordings } from '../problem/wording/city.js'
import { contestWordings } from '../problem/wording/contest.js'
import { journalWordings } from '../problem/wording/journal.js'
import { judgingWordings } from '../problem/wording/judging.js'
import { whenWordings } from '../problem/wording/when.js'

/**
 * The same as `describeProblem` for what a contest can bring about, without the words of plans, calendars and libraries:
 * for a page that meets no others.
 *
 * @example describeJudgingProblem(refusal, 'ru').sentence // 'Тур не закрыть: ждём оценочных листов — 3 (m4 · s17, …)'
 */
export const describeJudgingProblem = describer(
  {
    ...whenWordings,
    ...cityWordings,
    ...contestWordings,
    ...journalWordings,
    ...judgingWordings,
  },
  contestNames,
)
