import type { DuesRules } from '../ledger/rules.js'
import type { Settled } from './allocated.js'
import type { Pay } from './pay.js'

/** What settling takes, and the lists it adds to. */
export interface Desk {
  rules: DuesRules
  pay: Pay
  into: Settled
}
