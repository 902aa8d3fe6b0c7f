import type { ContestRules } from '../../contest/contest.js'
import type { Member } from '../commission.js'
import type { ConflictKey } from './bars.js'

/** What only two persons may do together. */
export type TwoPersonAct =
  | { kind: 'reopen-round' }
  | ({ kind: 'waive-conflict' } & ConflictKey)
  | { kind: 'replace-juror'; juror: string; substitute: Member; sheets: 'keep' | 'exclude' }
  | { kind: 'change-rules'; rules: ContestRules }

/** An act proposed by one person that waits for another one. */
export interface Proposal {
  act: TwoPersonAct
  by: string
  reason: string
  at: string
}
