import type { AllocationReason } from './allocated.js'
import type { Debt } from './debt.js'
import type { Desk } from './desk.js'
import type { Purse } from './pay.js'

/**
 * Gives out what waits on a day, to the charges that payers name before all else. Money that is kept for a kind of due
 * pays nothing else, and money that is not meant for a request pays none.
 */
export function giveOut(on: string, debts: readonly Debt[], purses: readonly Purse[], desk: Desk): void {
  for (const purse of purses) purse.held = undefined
  if (desk.rules.allocation.steps.includes('named')) {
    for (const purse of purses) {
      const { charge } = purse.payment
      if (charge === undefined) continue
      const named = debts.filter((debt) => debt.charge.id === charge && isMeant(purse, debt))
      pour(on, purse, named, 'named', desk)
    }
  }
  for (const purse of purses) {
    const { earmark } = purse.payment
    const payable = debts.filter((debt) => (earmark ? isMeant(purse, debt) : !debt.charge.isRequest))
    pour(on, purse, payable, earmark ? 'earmarked' : 'earliest', desk)
  }
  for (const debt of debts) writeOff(on, debt, desk)
}

/** Whether the earmark of a purse, if it has one, is for a debt. */
const isMeant = ({ payment: { earmark } }: Purse, { charge }: Debt): boolean =>
  !earmark || (earmark.kind === charge.kind && (earmark.period === undefined || earmark.period === charge.period))

/** Pays rank after rank what is owed, then what requests take beyond. */
function pour(on: string, purse: Purse, debts: readonly Debt[], reason: AllocationReason, desk: Desk): void {
  const owed = debts.filter(({ open }) => open > 0)
  for (let from = 0; from < owed.length && purse.rest > 0 && !purse.held;) {
    const to = desk.rules.allocation.ties === 'by-id' ? from + 1 : endOfRank(owed, from)
    hand(on, purse, owed.slice(from, to), reason === 'earliest' && to - from > 1 ? 'in-proportion' : reason, desk)
    from = to
  }
  for (const debt of debts) {
    if (purse.rest > 0 && !purse.held && debt.open === 0 && debt.room > 0) hand(on, purse, [debt], reason, desk)
  }
}

function endOfRank(debts: readonly Debt[], from: number): number {
  let to = from + 1
  while (debts[to]?.rank === debts[from]!.rank) to++
  return to
}

function hand(on: string, purse: Purse, debts: readonly Debt[], reason: AllocationReason, desk: Desk): void {
  const { id, member, amount } = purse.payment
  for (const { debt, paid, settled, rates } of desk.pay(purse, debts)) {
    desk.into.allocations.push({
      member,
      payment: id,
      charge: debt.charge.id,
      on,
      paid: { minor: paid, currency: amount.currency },
      settled: { minor: settled, currency: debt.charge.amount.currency },
      reason,
      ...(rates.length > 0 && { rates: [...rates] }),
    })
  }
}

/** Writes off what conversion left of a debt, within the tolerance. */
function writeOff(on: string, debt: Debt, { rules: { tolerance }, into }: Desk): void {
  const { member, id, amount } = debt.charge
  const isSmall = tolerance?.limit.currency === amount.currency && debt.open > 0 && debt.open <= tolerance.limit.minor
  if (!isSmall || !debt.isConverted) return
  const written = { minor: debt.open, currency: amount.currency }
  into.writeOffs.push({ member, charge: id, on, amount: written, rule: tolerance.id })
  debt.writtenOff += debt.open
  debt.open = 0
}
