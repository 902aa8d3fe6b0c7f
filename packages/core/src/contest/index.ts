export { cardFields } from './card-fields.js'
export { checkRules } from './check/check-rules.js'
export { contentHash, rulesHash } from './content-hash.js'
export type {
  Aggregation,
  AwardDegree,
  ComputedCriterion,
  ConflictRule,
  ContestDate,
  ContestRules,
  Criterion,
  CriterionGroup,
  EntrantKind,
  FieldLimit,
  JudgedCriterion,
  Nomination,
  Quorum,
  Round,
  Scale,
  ScaleLevel,
  TieStep,
} from './contest.js'
export { computedMark, criteriaOf, type ComputedMark, type NoMark } from './criteria.js'
export { describeContestProblem } from './describe.js'
export { eligibilityOf, intakeOf, type Eligibility, type EligibilityContext } from './eligibility.js'
export { moveSubmission, submissionMoves, type Move, type MoveContext, type Moved } from './move-submission.js'
export type { Attachment, Card, Entrant, Indicator, Submission, SubmissionState } from './submission.js'
export { validateSubmission } from './validate-submission.js'
export { wordCount } from './word-count.js'
