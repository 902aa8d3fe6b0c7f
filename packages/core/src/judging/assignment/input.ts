import type { Card, Submission } from '../../contest/submission.js'
import type { Conflict, Member } from '../commission.js'

/** A juror and a submission. */
export interface JurorPair {
  juror: string
  submission: string
}

/** How little a juror suits a submission: 0 suits best, and is meant where no cost is given. */
export interface PairCost extends JurorPair {
  /** A whole number from 0 to 1000. */
  cost: number
}

/** What an assignment depends on; the order of every list means nothing. */
export interface AssignmentInput {
  /** Those to be judged; the language is that of the card. */
  submissions: readonly (Pick<Submission, 'id' | 'nomination'> & { card?: Pick<Card, 'language'> })[]
  /** Those who judge: with nominations or languages, only these; with a term, only rounds within it. */
  jurors: readonly Pick<Member, 'id' | 'nominations' | 'languages' | 'capacity' | 'from' | 'to'>[]
  /** First and last day (`YYYY-MM-DD`): whose term does not cover both is given nothing; without it no term is asked. */
  round?: { from: string; to: string }
  /** Jurors to a submission, for all or by its id. */
  sheets: number | Readonly<Record<string, number>>
  /** What one sheet takes of a juror's capacity. */
  minutesPerSubmission: number
  conflicts?: readonly Conflict[]
  /** Already scored: never moved. */
  locked?: readonly JurorPair[]
  /** The assignment in force: kept as far as possible. */
  previous?: readonly JurorPair[]
  costs?: readonly PairCost[]
  /** How often every two jurors should judge the same submission; pairs beyond are told, not mended at the price of loads. */
  meetings?: { min?: number; max?: number }
  /** Whatever is left to chance is drawn from it. */
  seed: string | number
}

/** Whether the term of a juror, both its days included, covers the whole round. */
export const servesThroughout = ({ from, to }: Pick<Member, 'from' | 'to'>, round: AssignmentInput['round']): boolean =>
  !round || ((from === undefined || from <= round.from) && (to === undefined || round.to <= to))
