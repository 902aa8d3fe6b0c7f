import type { Problem } from '../../problem/problem.js'
import type { DayChecker } from './days.js'
import { distinctById } from './distinct.js'
import { teller, type Fault } from './fault.js'
import type { Charge, Ledger, Waiver } from './ledger.js'
import { order } from './order.js'
import { isInSight, type Sight } from './sight.js'
import { sumFault } from './sum-fault.js'

/** A charge in sight, with what of it was waived by then. */
export interface ChargeFact {
  charge: Charge
  waived: number
  waivers?: Waiver[]
}

/** The sound charges in sight, less what was waived; what is wrong with the others is told. */
export function readCharges(
  { charges, waivers = [] }: Ledger,
  sight: Sight,
  dayFault: DayChecker,
  problems: Problem[],
): ChargeFact[] {
  const tell = teller('charges', charges, problems)
  const sound = charges.filter((charge) => {
    const fault = faultOfCharge(charge, dayFault)
    if (fault) tell(charge, fault)
    return !fault && isInSight(charge.issuedOn, charge.known, sight)
  })
  const facts = distinctById(sound, tell).map((charge): ChargeFact => ({ charge, waived: 0 }))
  if (waivers.length) waive(chargesById(facts), waivers, sight, dayFault, problems)
  return facts
}

export const chargesById = (facts: readonly ChargeFact[]): Map<string, ChargeFact> =>
  new Map(facts.map((fact) => [fact.charge.id, fact]))

function faultOfCharge({ amount, issuedOn, dueOn, most }: Charge, dayFault: DayChecker): Fault | undefined {
  const fault = dayFault(issuedOn) ?? (dueOn === undefined ? undefined : dayFault(dueOn)) ?? sumFault(amount)
  if (fault) return fault
  if (dueOn !== undefined && dueOn < issuedOn) return { code: 'due-before-issue', found: dueOn, expected: issuedOn }
  const isCapped = most !== undefined && most !== null
  return isCapped && (!Number.isSafeInteger(most) || most < amount.minor)
    ? { code: 'request-most-wrong', found: most, expected: amount.minor }
    : undefined
}

/** Takes what was waived off its charges, in order of days and ids. */
function waive(
  facts: ReadonlyMap<string, ChargeFact>,
  waivers: readonly Waiver[],
  sight: Sight,
  dayFault: DayChecker,
  problems: Problem[],
): void {
  const tell = teller('waivers', waivers, problems)
  const sound = waivers.filter((waiver) => {
    const fault = dayFault(waiver.on) ?? sumFault(waiver.amount) ?? bodyFault(waiver)
    if (fault) tell(waiver, fault)
    return !fault && isInSight(waiver.on, waiver.known, sight)
  })
  const ordered = [...distinctById(sound, tell)].sort((a, b) => order(a.on, b.on) || order(a.id, b.id))
  for (const waiver of ordered) {
    const fact = facts.get(waiver.charge)
    const fault = faultOfWaiver(waiver, fact)
    if (fault) tell(waiver, fault)
    else {
      fact!.waived += waiver.amount.minor
      ;(fact!.waivers ??= []).push(waiver)
    }
  }
}

const bodyFault = ({ decidedBy }: Waiver): Fault | undefined =>
  decidedBy.trim() ? undefined : { code: 'waiver-body-missing' }

function faultOfWaiver({ charge: id, on, amount }: Waiver, fact: ChargeFact | undefined): Fault | undefined {
  if (!fact) return { code: 'waiver-charge-unknown', found: id }
  const { charge, waived } = fact
  const { currency, minor } = charge.amount
  if (amount.currency !== currency) return { code: 'waiver-currency', found: amount.currency, expected: currency }
  if (on < charge.issuedOn) return { code: 'waiver-early', found: on, expected: charge.issuedOn }
  return amount.minor > minor - waived
    ? { code: 'waiver-larger', found: amount.minor, expected: minor - waived }
    : undefined
}
