export { claims } from './assembly/claims.js'
export { documents } from './assembly/documents.js'
export { governance } from './assembly/governance.js'
export { memberships } from './assembly/memberships.js'
export { cities } from './cities.js'
export { cityForms } from './city-forms.js'
export { decision2023 } from './decisions.js'
export { duesActs, duesConsequences, duesPolicies } from './dues.js'
export { knownEditions } from './editions.js'
export { plan2021, plan2026, planLines } from './plans.js'
export {
  cityInMedia2019,
  cityInMedia2025,
  contests,
  liveableCity2024,
  liveableCity2026,
  theatreMagic2021,
  urbanAesthetics2026,
} from './contests.js'
export { periodicals } from './periodicals.js'
export { report2025 } from './reports.js'
export { contestFacts, knownPractices, proposedRubricator, type ContestFact } from './practices.js'
