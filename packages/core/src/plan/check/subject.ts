import type { JubileeRule } from '../../anniversary/anniversaries.js'
import { findCity } from '../../city/find-city.js'
import type { City } from '../../city/city.js'
import type { Place, Problem } from '../../problem/problem.js'
import type { KnownEdition } from '../known-edition.js'
import {
  lineOf,
  type AnniversarySection,
  type Plan,
  type PlanAnniversary,
  type PlanItem,
  type PlanLines,
} from '../plan.js'

/** A row of a list of cities, with the city it names. */
export interface CityRow {
  section: AnniversarySection
  item: PlanAnniversary
  path: string
  city?: City
}

/** A row of events, with its place in the plan. */
export interface EventRow {
  item: PlanItem
  path: string
}

/** All that the checks of a plan look at, worked out once. */
export interface Subject {
  plan: Plan
  cities: City[]
  others: { plan: Plan; rows: CityRow[] }[]
  editions: KnownEdition[]
  jubilees: JubileeRule
  rows: CityRow[]
  events: EventRow[]
  at: (path: string) => Place
}

/** A family of findings. */
export type Check = (subject: Subject) => Problem[]

/** What a plan is checked against; each part that is left out is not checked. */
export interface CheckPlanContext {
  cities?: City[]
  /** Plans of other years. */
  others?: Plan[]
  /** Editions that reports and decisions name. */
  editions?: KnownEdition[]
  /** Which ages are jubilees: those divisible by five unless given. */
  jubilees?: JubileeRule
  /** What `parsePlan` gave with the plan: the findings then carry lines, and its own problems stand among them. */
  lines?: PlanLines
  problems?: Problem[]
}

export function subjectOf(plan: Plan, context: CheckPlanContext): Subject {
  const { cities = [], others = [], editions = [], jubilees = { every: 5 }, lines = {} } = context
  return {
    plan,
    cities,
    others: others.map((other) => ({ plan: other, rows: cityRows(other, cities) })),
    editions,
    jubilees,
    rows: cityRows(plan, cities),
    events: plan.sections.flatMap((section, s) =>
      section.kind === 'events' ? section.items.map((item, i) => ({ item, path: `/sections/${s}/items/${i}` })) : [],
    ),
    at: (path) => {
      const line = lineOf(lines, path)
      return line ? { path, line } : { path }
    },
  }
}

/** The rows of the lists of cities in a plan. */
function cityRows(plan: Plan, cities: City[]): CityRow[] {
  return plan.sections.flatMap((section, s) =>
    section.kind === 'events'
      ? []
      : section.items.map((item, i): CityRow => {
          const { city } = findCity(cities, item.city)
          return { section, item, path: `/sections/${s}/items/${i}`, ...(city ? { city } : {}) }
        }),
  )
}
