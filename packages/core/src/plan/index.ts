export type { Plan, PlanAnniversary, PlanEvent, PlanItem, PlanSection } from './plan.js'
