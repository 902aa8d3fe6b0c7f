import {
  calendarEntries,
  checkPlan,
  comparePlans,
  draftNextPlan,
  parsePlan,
  type Entry,
  type ParsedPlan,
  type Plan,
  type PlanChange,
  type PlanDraft,
  type Problem,
} from '@gorod/core'
import { cities, knownEditions, plan2021, plan2026 } from '@gorod/mag'

/** All that is said about a document: what was read, what is wrong, what changed, what comes next. */
export interface Review {
  text: string
  plan: Plan
  findings: Problem[]
  /** The plan it is compared with. */
  other: Plan
  changes: PlanChange[]
  draft: PlanDraft
  entries: Entry[]
}

/** What is wrong and doubtful in a document, against the cities and the plan of another year. */
export function review(text: string): Review {
  const parsed: ParsedPlan = parsePlan(text)
  const { plan } = parsed
  const other = plan.year === plan2021.year ? plan2026 : plan2021
  const [before, after] = other.year < plan.year ? [other, plan] : [plan, other]
  return {
    text,
    plan,
    findings: checkPlan(plan, { ...parsed, cities, others: [other], editions: knownEditions }),
    other,
    changes: comparePlans(before, after, cities),
    draft: draftNextPlan(plan, { cities }),
    entries: calendarEntries({ plan, cities, document: `mag-${plan.year}` }),
  }
}
