import { describe, expect, test } from 'vitest'
import { arrearsOn } from '../arrears/arrears-on.js'
import { bucketOf, daysOverdue } from '../arrears/aging.js'
import type { Charge, Ledger, Payment, Waiver } from '../ledger/ledger.js'
import aging from '../testing/09-aging.json' with { type: 'json' }
import ledgers from '../testing/06-ledger.json' with { type: 'json' }
import { allocatePayments } from './allocate-payments.js'

interface CaseFact {
  id: string
  amount: string
  currency?: string
}

/** A case as facts of the ledger: its targeted contributions are recommended, as in clause 2.6. */
function ledgerOf({
  charges,
  payments,
  waivers = [],
}: {
  charges: CaseFact[]
  payments: CaseFact[]
  waivers?: CaseFact[]
}): Ledger {
  const money = ({ amount, currency = 'EUR' }: CaseFact) => ({ minor: Number(amount), currency })
  return {
    charges: charges.map(({ currency: _, ...fact }) => {
      const charge = { ...fact, amount: money({ ...fact, currency: _! }), policy: 'case' } as unknown as Charge
      return charge.kind === 'targeted' ? { ...charge, isRequest: true } : charge
    }),
    payments: payments.map((fact) => {
      const {
        designation,
        earmark,
        importedOn,
        currency: _,
        ...rest
      } = fact as CaseFact & Record<'designation' | 'earmark' | 'importedOn', string | undefined>
      return {
        ...rest,
        amount: money(fact),
        ...(designation && { charge: designation }),
        ...(earmark && { earmark: { kind: earmark } }),
        ...(importedOn && { known: importedOn }),
      } as unknown as Payment
    }),
    waivers: waivers.map((fact) => ({ ...fact, amount: money(fact) }) as unknown as Waiver),
  }
}

describe('a ledger', () => {
  test.each(ledgers.cases)('$id: $what', ({ input, expected }) => {
    const ledger = ledgerOf(input as Parameters<typeof ledgerOf>[0])
    const arrearsAt = (query: { asOf: string; knownAt?: string }): string => {
      const { members } = arrearsOn(ledger, { asOf: query.asOf, ...(query.knownAt && { knownOn: query.knownAt }) })
      return String(members.flatMap(({ debts }) => debts).reduce((sum, { arrears }) => sum + arrears, 0))
    }
    if ('queries' in input) {
      expect(input.queries!.map(arrearsAt)).toEqual(expected.arrears)
      return
    }
    const { balances, credits, problems } = allocatePayments(ledger, { asOf: input.asOf! })
    if ('error' in expected) {
      expect(problems).toMatchObject([
        { code: 'facts-conflict', at: { path: '/payments/1' }, about: expected.paymentId },
      ])
      expect(balances).toMatchObject([{ paid: 0 }])
      return
    }
    const sum = (kept: (earmark: string | undefined) => boolean): string =>
      String(
        credits.filter(({ earmark }) => kept(earmark?.kind)).reduce((total, { amount }) => total + amount.minor, 0),
      )
    expect(problems).toEqual([])
    expect(Object.fromEntries(balances.map(({ charge, paid }) => [charge.id, String(paid)]))).toEqual(expected.paid)
    expect(sum((earmark) => earmark === undefined)).toBe(expected.credit)
    expect(sum((earmark) => earmark === 'targeted')).toBe(expected.earmarkedCredit?.targeted ?? '0')
    expect(arrearsAt({ asOf: input.asOf! })).toBe(expected.arrears)
  })
})

describe('a debt ages', () => {
  test.each(aging.cases)('$id: due $dueOn, as of $asOf', ({ dueOn, asOf, daysOverdue: days, bucket }) => {
    expect(daysOverdue(dueOn, asOf)).toBe(days)
    expect(bucketOf(days, aging.meta.edges)).toBe(bucket)
  })
})
