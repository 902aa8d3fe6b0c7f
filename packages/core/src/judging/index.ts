export { personOf, type Commission, type CommissionRole, type Conflict, type Member } from './commission.js'
export { describeJudgingProblem } from './describe.js'
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
export { checkSheets, type SheetsOfEdition } from './sheets/check.js'
export type { Edition } from './sheets/roster.js'
export { standingsInSteps, standingsOf, type Standings, type StandingsInput } from './standings/standings.js'
export {
  explanationOf,
  type ExplainedMark,
  type ExplainedMean,
  type ExplainedSheet,
  type ScoreExplanation,
} from './standings/explanation.js'
export { scoreTables, sheetTotals, type NominationTable, type SheetTotal } from './standings/sheet-totals.js'
export { otherMethods, type MethodComparison, type MethodResult } from './standings/other-methods.js'
export type { Method } from './standings/methods.js'
export { withoutJuror, type PlaceChange, type WithoutJuror } from './standings/without-juror.js'
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
export type { ScoreTable } from './statistics/score-table.js'
export { isUndetermined, type Figure, type UndeterminedReason, type Undetermined } from './statistics/undetermined.js'
export { scoreComponents, type ScoreComponent } from './statistics/components.js'
export {
  severityAdjusted,
  type AdjustedScore,
  type JurorSeverity,
  type SeverityAdjusted,
  type SeverityOptions,
} from './statistics/severity-adjusted.js'
export {
  rankIntervals,
  rankIntervalsInSteps,
  type RankInterval,
  type RankIntervalOptions,
  type RankIntervals,
} from './statistics/rank-intervals.js'
export type { RankGroup } from './statistics/rank-groups.js'
export { agreementOf, meanTauB, type Agreement, type MeanTauB } from './statistics/agreement.js'
export { kendallW, type KendallW } from './statistics/kendall-w.js'
export { kendallTauB } from './statistics/kendall-tau.js'
export { krippendorffAlpha, type KrippendorffAlpha, type MeasurementLevel } from './statistics/krippendorff-alpha.js'
export { intraclassCorrelation, type IntraclassCorrelation } from './statistics/intraclass-correlation.js'
export { fleissKappa, type FleissKappa } from './statistics/fleiss-kappa.js'
export { generalizability, type Generalizability } from './statistics/generalizability.js'
export {
  jurorDiagnostics,
  type DiagnosticsOptions,
  type JurorDiagnostics,
  type JurorFlag,
} from './statistics/juror-diagnostics.js'
export type { Drift } from './statistics/drift.js'
export type { ScoringOrder } from './statistics/drifts.js'
export type { Influence } from './statistics/influence.js'
export { disagreements, type Disagreement } from './statistics/disagreement.js'
export { jurorZScores, zScores, type StandardScore, type StandardScores } from './statistics/z-scores.js'
export { grubbs, modifiedZScores, type Grubbs, type GrubbsOptions } from './statistics/outliers.js'
export { atOnce, type Steps } from '../steps.js'
export { seededRandom, shuffled, type Random } from './random.js'
export { conflictsOf, isBarred, recusalOf } from './conflicts.js'
export { meetingOrder, type MeetingItem, type MeetingOrder } from './meeting-order.js'
export {
  assignJurors,
  assignJurorsInSteps,
  type Assigned,
  type Assignment,
  type AssignmentInput,
  type Barred,
  type JurorLoad,
  type JurorPair,
  type JurorsTogether,
  type LinkedGroup,
  type LinkedNomination,
  type MissingPlaces,
  type MissingReason,
  type PairBalance,
  type PairCost,
  type PairReason,
  type Repair,
  type RepairPair,
  type Shortage,
} from './assignment/index.js'
export {
  actRights,
  ballotOf,
  decide,
  editionAfter,
  electors,
  emptyEdition,
  entryOf,
  evolve,
  quorumOf,
  rights as editionRights,
  savesSeen,
  seenBy,
  signableEvent,
  signersOf,
  standingsInput,
  standingsOfEdition,
  standingsOfEditionInSteps,
  type ActorRole,
  type Ballot as SheetBallot,
  type Collision,
  type Command as EditionCommand,
  type CommandType as EditionCommandType,
  type Decision as CommissionDecision,
  type EditionEvent,
  type EditionEvents,
  type EditionEventType,
  type EditionSheet,
  type EditionState,
  type Entry as EditionEntry,
  type FieldChange,
  type Incident,
  type Meeting,
  type Motion,
  type Phase as EditionPhase,
  type Proposal,
  type QuorumCount,
  type Requests as EditionRequests,
  type Right,
  type Ruling,
  type SavedField,
  type SheetField,
  type SheetKey,
  type TwoPersonAct,
  type Viewer,
  type Votes,
} from './edition/index.js'
export {
  bundleOf,
  verifyBundle,
  verifyBundleInSteps,
  type Bundle,
  type BundleTools,
  type VerifyingBundle,
} from './bundle/index.js'
export {
  diplomasOf,
  editableText,
  protocolOf,
  protocolStylesheet,
  renderDiplomas,
  renderProtocol,
  type Award,
  type Diploma,
  type NominationResult,
  type Person as ProtocolPerson,
  type Protocol,
} from './protocol/index.js'
