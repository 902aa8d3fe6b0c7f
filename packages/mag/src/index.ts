export { cities } from './cities.js'
export { knownEditions } from './editions.js'
export { plan2021, plan2026, planLines } from './plans.js'
