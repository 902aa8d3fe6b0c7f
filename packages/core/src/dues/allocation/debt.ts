import type { Charge } from '../ledger/ledger.js'
import { order } from '../ledger/order.js'
import type { ChargeFact } from '../ledger/read-charges.js'
import type { AllocationRule } from '../ledger/rules.js'

/** A charge while money is given out. */
export interface Debt {
  charge: Charge
  waived: number
  paid: number
  writtenOff: number
  /** What is still to pay. */
  open: number
  /** What a request takes beyond the least asked for. */
  room: number
  /** Its place in the order of paying; debts of one rank share. */
  rank: string
  isConverted: boolean
}

/** The maker of debts with their ranks by the steps of a rule; a debt without a due day comes after all that have one. */
export function debtsBy({ steps }: AllocationRule): (fact: ChargeFact) => Debt {
  const ranked = steps.filter((step) => step !== 'named')
  const rankOf = ({ issuedOn, dueOn }: Charge): string =>
    ranked.map((step) => (step === 'earliest-due' ? (dueOn ?? `~${issuedOn}`) : issuedOn)).join(' ')
  return ({ charge, waived }) => {
    const { minor } = charge.amount
    const most = charge.isRequest && charge.most !== undefined ? (charge.most ?? Infinity) : minor
    return {
      charge,
      waived,
      paid: 0,
      writtenOff: 0,
      open: minor - waived,
      room: most - minor,
      rank: rankOf(charge),
      isConverted: false,
    }
  }
}

/** The order of paying: by rank, then id. */
export const byRank = (a: Debt, b: Debt): number => order(a.rank, b.rank) || order(a.charge.id, b.charge.id)

/** Puts a debt among others in the order of paying. */
export function insertDebt(debts: Debt[], debt: Debt): void {
  let place = debts.length
  while (place > 0 && byRank(debt, debts[place - 1]!) < 0) place--
  debts.splice(place, 0, debt)
}

/** Whether a debt takes money: for what is owed, or for more than a request asks. */
export const isOpen = ({ open, room }: Debt): boolean => open > 0 || room > 0
