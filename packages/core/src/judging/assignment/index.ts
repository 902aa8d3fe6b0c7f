export {
  assignJurors,
  assignJurorsInSteps,
  type Assigned,
  type Assignment,
  type JurorLoad,
  type MissingPlaces,
} from './assignment.js'
export type { AssignmentInput, JurorPair, PairCost } from './input.js'
export type { LinkedGroup, LinkedNomination } from './linked-nomination.js'
export type { JurorsTogether, PairBalance } from './meeting.js'
export type { Barred, MissingReason, PairReason } from './reason.js'
export type { Repair, RepairPair } from './repair.js'
export type { Shortage } from './shortage.js'
