import type { Act } from '../dues/consequence/consequence.js'
import type { Money } from '../dues/money/money.js'
import type { DuesPolicy } from '../dues/policy/policy.js'
import type { Membership } from '../membership/membership.js'
import type { Tenure } from '../membership/office.js'
import type { Problem } from '../problem/problem.js'
import type { DecisionProposal, DocumentProposal } from './proposals.js'

/** A proposal that changes data; another document that comes into force changes none. */
export type AcceptableProposal = Exclude<DecisionProposal, DocumentProposal>

/** What the one who accepts a proposal says: where the decision is kept, and what its clause leaves open. */
export interface Acceptance {
  /** The id of the document. */
  document: string
  /** The day of the decision (`YYYY-MM-DD`). */
  day: string
  /** The body that decided: `session`. */
  decidedBy: string
  /** Members by how the clause writes their cities, where the reading did not find them. */
  cities?: Readonly<Record<string, string>>
  /** The id that the policy on a due gets. */
  policy?: string
  /** The amount of a due, where the clause states none, or only a limit of a due that binds. */
  amount?: Money
  /** The first and last year of a due, where the clause states none. */
  years?: readonly [from: number, to: number]
  /** The step of the ladder that a warning is. */
  rule?: string
  /** The id of the office. */
  office?: string
  /** The full name in the nominative: clauses decline it. */
  person?: string
  /** What the person is otherwise, in the nominative. */
  post?: string
  /** What is known of the member that an admission or an end is about; nothing before unless given. */
  membership?: Membership
  /** The tenure that a release ends; without it, one whose beginning no document states. */
  tenure?: Tenure
}

/** What an acceptance must answer before a proposal becomes data. */
export type AcceptanceQuestion = 'policy' | 'amount' | 'years' | 'rule' | 'office' | 'person'

/** The data that an accepted proposal comes to, each piece with its clause. */
export type AcceptedFact =
  | { kind: 'membership'; membership: Membership }
  | { kind: 'policy'; policy: DuesPolicy }
  | { kind: 'acts'; acts: Act[] }
  | { kind: 'tenure'; tenure: Tenure }

/** The accepted fact, or what must be answered first: the cities that are not known, and the questions left open. */
export interface AcceptedProposal {
  fact?: AcceptedFact
  problems: Problem[]
}
