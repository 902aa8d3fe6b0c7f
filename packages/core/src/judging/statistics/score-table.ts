/**
 * Scores of one nomination in one round, a row for a submission, a column for a juror; `null` where there is no score. Equal
 * scores are equal numbers: turn exact fractions into numbers last.
 */
export interface ScoreTable {
  submissions: string[]
  jurors: string[]
  /** `scores[row][column]`, at most 10^9 in size. */
  scores: (number | null)[][]
}
