export { contestFacts, type ContestFact } from './practices/facts.js'
export { knownPractices } from './practices/known.js'
export { proposedRubricator } from './practices/rubricator.js'
