import {
  allocatePayments,
  arrearsOn,
  chargesFor,
  importPayments,
  letterOf,
  noticesOn,
  readBankFile,
  statementOf,
  type Charge,
  type DueKind,
  type DuesTerms,
  type Letter,
  type Ledger,
  type Rate,
} from '@gorod/core/dues'
import { documents, duesConsequences, duesPolicies } from '@gorod/mag'
import { accounts, bankFile } from './bank.js'
import { letterCities, members, payers } from './members.js'

/** What no document of the Assembly states and this example declares: charges name it as assumed. */
export const declared: Readonly<Partial<Record<DueKind, DuesTerms>>> = {
  annual: { due: { by: 'date', month: 12, day: 31 }, joining: 'full' },
  entry: { due: { by: 'days-after', days: 30, event: 'joining' } },
}

/** An invented rate; a real ledger takes the official one of the day. */
const rates: Rate[] = [
  { currency: 'EUR', quote: 'RUB', value: '88.3900', nominal: 1, on: '2023-06-14', source: 'вымышленный курс' },
]

/** A year's charges by the decision of 2023, over invented members. */
export const chargesOf = (year: number) => chargesFor({ members, policies: duesPolicies, year, declared })

/** Charges of both years of the decision, and payments from the invented bank. */
export function ledger(): Ledger & { imported: ReturnType<typeof importPayments> } {
  const file = readBankFile(new TextEncoder().encode(bankFile), accounts)
  const imported = importPayments([], file, { payers })
  return {
    charges: [2023, 2024].flatMap((year) => chargesOf(year).charges),
    payments: imported.payments,
    rates,
    imported,
  }
}

/** A letter and the member that it is for. */
export interface DraftLetter {
  member: string
  letter: Letter
}

/** Everything that a secretariat asks on a day: who paid what for what, who owes what and why, what follows, what to write. */
export function secretariatOn(asOf: string) {
  const { imported, ...facts } = ledger()
  const { balances, allocations, credits, problems } = allocatePayments(facts, { asOf })
  const arrears = arrearsOn(facts, { asOf })
  const notices = noticesOn(facts, { asOf, consequences: duesConsequences })
  const chargeById = new Map(facts.charges.map((charge) => [charge.id, charge]))
  const letters = notices.notices.flatMap(({ member, rule, charges }): DraftLetter[] => {
    if (rule !== 'mag-warning') return []
    const open = arrears.members
      .find((one) => one.member === member)!
      .charges.filter(({ charge }) => charges.includes(charge))
    const { letter } = letterOf(
      {
        kind: 'warning',
        city: letterCities.get(member)!,
        on: asOf,
        charges: open.map((one) => ({ ...one, ...groundsOf(chargeById.get(one.charge)!) })),
      },
      { documents },
    )
    return letter ? [{ member, letter }] : []
  })
  const statements = members.map(({ id }) => statementOf(facts, { member: id, from: '2022-12-31', to: asOf }))
  return { asOf, facts, imported, balances, allocations, credits, problems, arrears, notices, letters, statements }
}

const groundsOf = ({ source, assumed }: Charge) => ({
  ...(source && { source }),
  ...(assumed?.includes('due') && { isDueAssumed: true as const }),
})
