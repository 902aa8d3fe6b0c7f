export type {
  AddressedBody,
  Clause,
  ClauseAmount,
  ClauseCity,
  ClauseDate,
  DecisionSection,
  Instruction,
  NamedDue,
  OfficeChange,
  SessionDecision,
} from './decision.js'
export { acceptProposal } from './accept.js'
export type { MembershipChange } from './membership-change.js'
export type {
  AcceptableProposal,
  Acceptance,
  AcceptanceQuestion,
  AcceptedFact,
  AcceptedProposal,
} from './acceptance.js'
export { parseDecision, type ParseDecisionOptions, type ParsedDecision } from './parse.js'
export { bodyName } from './words.js'
export { decisionEntries, type DecisionEntriesOptions } from './entries.js'
export {
  instructionsOf,
  instructionsOn,
  type InstructionOn,
  type InstructionsOnOptions,
  type InstructionState,
} from './instructions-on.js'
export {
  proposalsOf,
  type CandidateProposal,
  type MemberProposal,
  type DocumentProposal,
  type DueProposal,
  type NoticeProposal,
  type OfficeProposal,
  type DecisionProposal,
} from './proposals.js'
