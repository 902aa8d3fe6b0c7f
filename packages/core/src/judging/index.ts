export type { Commission, CommissionRole, Conflict, Member } from './commission.js'
export type { Absence, ScoreSheet, Versioned } from './sheet.js'
export { compareFractions, decimalText, type Fraction, type Rounding } from './rational.js'
export {
  absenceOf,
  sheetProgress,
  type AssignedPair,
  type MissingSheet,
  type ProgressRow,
  type SheetProgress,
} from './sheets/progress.js'
export { mergeSheets, type FieldConflict, type MergedSheet } from './sheets/merge.js'
export { checkSheets, type SheetsOfEdition } from './sheets/check.js'
export type { Edition } from './sheets/roster.js'
export { standingsOf, type Standings, type StandingsInput } from './standings/standings.js'
export type { NominationStandings, Standing } from './standings/nomination.js'
export type { Exact, NoScore } from './standings/score.js'
export type { Absent, AbsentSubmission } from './standings/entries.js'
export type { ExcludedSheet, Exclusion } from './standings/count-sheets.js'
export type { ChairVote, Tie, TieDecision } from './standings/ties.js'
export type { DegreeProposal } from './standings/degrees.js'
export { bordaCount, type BordaScore } from './choice/borda.js'
export { schulzeRanking, type SchulzeRanking } from './choice/schulze.js'
export { placesOf, type RankConvention, type ValueOrder } from './choice/places.js'
export type { Ballot, ChoiceOptions, Unranked } from './choice/ballot.js'
