import { describeContestProblem, validateSubmission, type ContestRules, type Submission } from '@gorod/core'

/** What an organiser answers to a submission that the rules do not take: what is wrong, and what to do, line by line. */
export const answerTo = (submission: Submission, rules: ContestRules): string[] =>
  validateSubmission(submission, rules)
    .filter(({ severity }) => severity === 'error')
    .map((problem) => {
      const { sentence, remedy } = describeContestProblem(problem, 'ru')
      return `${sentence}. ${remedy}.`
    })
