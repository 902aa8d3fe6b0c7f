export { checkPlan } from './check/check.js'
export type { CheckPlanContext } from './check/subject.js'
export { comparePlans, type PlanChange, type PlanChangeKind } from './compare.js'
export { draftNextPlan, type DraftPlanOptions, type PlanDraft } from './draft.js'
export { formatPlan, type PlanFormat } from './format.js'
export type { KnownEdition } from './known-edition.js'
export type { Row } from './rows/row.js'
export { readRows } from './rows/rows.js'
export { parsePlan, type ParsedPlan, type ParsePlanOptions } from './parse.js'
export {
  lineOf,
  type AnniversarySection,
  type EventSection,
  type Plan,
  type PlanAnniversary,
  type PlanEvent,
  type PlanItem,
  type PlanLines,
  type PlanSection,
} from './plan.js'
export { comparePlanAndReport, type PlanOutcome, type PlanOutcomeKind } from './report/compare.js'
export { parseReport, type ParsedReport, type ParseReportOptions } from './report/parse.js'
export type { Report, ReportedKind, ReportEntry, ReportEvent } from './report/report.js'
