import {
  calendarEntries,
  checkGovernance,
  checkMemberships,
  checkPeriodical,
  comparePlanAndReport,
  decisionEntries,
  holdersOn,
  instructionsOn,
  issueEntries,
  membersOn,
  proposalsOf,
  sortEntries,
  type Entry,
  type PlanOutcome,
  type Problem,
} from '@gorod/core'
import type { InstructionOn, DecisionProposal } from '@gorod/core/decision'
import type { Membership, Tenure } from '@gorod/core/membership'
import { cities, claims, decision2023, governance, memberships, periodicals, plan2026, report2025 } from '@gorod/mag'

/** What the secretariat sees of the Assembly on a day. */
export interface Assembly {
  members: Membership[]
  candidates: Membership[]
  holders: Tenure[]
  instructions: InstructionOn[]
  proposals: DecisionProposal[]
  outcomes: PlanOutcome[]
  /** Events, jubilees, city days, deadlines and issues of the plan's year and the decision's. */
  entries: Entry[]
  /** Where the documents contradict each other or themselves. */
  problems: Problem[]
}

/** The Assembly on a day (`YYYY-MM-DD`), by its documents alone. */
export function assemblyOn(day: string): Assembly {
  return {
    members: membersOn(memberships, day),
    candidates: membersOn(memberships, day, { category: 'candidate' }),
    holders: holdersOn(governance.tenures, day),
    instructions: instructionsOn(decision2023, day),
    proposals: proposalsOf(decision2023),
    outcomes: comparePlanAndReport(plan2026, report2025),
    entries: sortEntries([
      ...calendarEntries({ plan: plan2026, cities, document: 'mag-2026' }),
      ...decisionEntries(decision2023, { document: 'mag-decision-2023' }),
      ...issueEntries(periodicals, { year: 2026, document: 'mag' }),
    ]),
    problems: [
      ...checkMemberships(memberships, { cities, claims }),
      ...checkGovernance(governance, { on: day }),
      ...periodicals.flatMap((each) => checkPeriodical(each)),
    ],
  }
}
